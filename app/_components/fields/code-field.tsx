"use client";

import { useId } from "react";
import { useWords } from "#words";
import { setDraft, useStore } from "../../_state/store";
import styles from "./number-field.module.css";

type Props = {
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
  /** What is accepted, in full. */
  readonly pattern: RegExp;
  /** The same in words. */
  readonly accepted: string;
  /** `null` where it may be left empty and is. */
  readonly onChange: (value: string | null) => void;
  /** It cannot be left empty. */
  readonly required?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string | undefined;
};

/** A short code, in capitals. What is none stays in the field with a word on what is accepted. */
export function CodeField({ field, label, value, pattern, accepted, onChange, required = false, hideLabel = false, placeholder }: Props) {
  const { t } = useWords();
  const id = useId();
  const draft = useStore((state) => state.drafts[field]);
  const read = (text: string) => {
    const code = text.trim().toUpperCase();
    if (code === "") return required ? undefined : null;
    return pattern.test(code) ? code : undefined;
  };
  const wrong = draft !== undefined && read(draft) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      <input
        id={id}
        value={draft ?? value ?? ""}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={({ target: { value: text } }) => {
          const code = read(text);
          setDraft(field, code !== undefined && text === (code ?? "") ? null : text);
          if (code !== undefined) onChange(code);
        }}
        onBlur={() => {
          if (draft !== undefined && !wrong) setDraft(field, null);
        }}
      />
      {wrong && (
        <p id={`${id}-error`} className={styles.error}>
          {t.fields.accepted(accepted)}
        </p>
      )}
    </div>
  );
}
