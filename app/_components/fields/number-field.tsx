"use client";

import { useId } from "react";
import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { log10 } from "@/lib/math/elementary/ln";
import { setDraft, useStore } from "../../_state/store";
import styles from "./number-field.module.css";

type Props = {
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  readonly range: readonly [number | null, number | null];
  readonly onChange: (value: number | null) => void;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
};

/** A number that may be left empty. Text that is no number, or out of range, stays in the field with a word on what is accepted. */
export function NumberField({ field, label, value, range, onChange, hideLabel = false, placeholder }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const draft = useStore((state) => state.drafts[field]);
  const wrong = draft !== undefined && read(draft, range) === undefined;

  function type(text: string) {
    const number = read(text, range);
    setDraft(field, number !== undefined && text === (number === null ? "" : String(number)) ? null : text);
    if (number !== undefined) onChange(number);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        value={draft ?? (value === null ? "" : String(value))}
        placeholder={placeholder}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (draft !== undefined && !wrong) setDraft(field, null);
        }}
      />
      {wrong && (
        <p id={`${id}-error`} className={styles.error}>
          {t.fields.accepted(rangeText(words, range))}
        </p>
      )}
    </div>
  );
}

/** The number a text stands for; `null` for an empty field, `undefined` where it is no number in range. */
function read(text: string, [least, most]: Props["range"]): number | null | undefined {
  if (text.trim() === "") return null;
  const number = Number(text.trim().replace(",", ".").replace("−", "-"));
  if (!Number.isFinite(number) || (least !== null && number < least) || (most !== null && number > most)) return undefined;
  return number;
}

function rangeText({ format, t }: Words, [least, most]: Props["range"]): string {
  const show = (bound: number) =>
    Number.isInteger(bound) ? String(bound) : format.number(bound, Math.max(2, Math.ceil(-log10(Math.abs(bound)))));
  if (least !== null && most !== null) return t.fields.between(show(least), show(most));
  if (least !== null) return t.fields.atLeast(show(least));
  return most !== null ? t.fields.atMost(show(most)) : t.fields.anyNumber;
}
