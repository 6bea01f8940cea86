"use client";

import { use, useId } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { commit, preview, setDraft, useStore } from "../../_state/store";
import { Act } from "../act";
import { HoldsContext } from "../firmness/use-firmness";
import { sleeping } from "../later";
import styles from "./weight-field.module.css";

const HoldBand = sleeping(() => import("../firmness/hold-band").then((module) => module.HoldBand), "firmness");

type Props = {
  readonly name: string;
  /** Stable name of the field, under which unfinished text is kept. */
  readonly field: string;
  readonly value: number;
  readonly standard: number;
  /** Part of the whole weight, 0–1. */
  readonly share: number;
  readonly change: (decision: Decision, value: number) => Decision;
  readonly strong?: boolean;
};

/** One importance, 0–100: a slider to explore, a number to be exact, buttons to step. The default is a tick on the track. */
export function WeightField({ name, field, value, standard, share, change, strong = false }: Props) {
  const { format, t } = useWords();
  const id = useId();
  const draft = useStore((state) => state.drafts[field]);
  const [low, high] = use(HoldsContext)?.[field] ?? [];
  const held = low !== undefined && high !== undefined;
  const shareText = format.percent(share, share > 0 && share < 0.1 ? 1 : 0);
  const set = (next: number) => (decision: Decision) => change(decision, Math.min(100, Math.max(0, next)));

  function type(text: string) {
    const number = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
    const valid = number >= 0 && number <= 100;
    setDraft(field, valid && String(number) === text ? null : text);
    if (valid) preview(set(number));
  }

  return (
    <div className={strong ? `${styles.field} ${styles.strong}` : styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        <span className={styles.share}>{shareText}</span>
      </div>
      <div className={styles.controls}>
        <Act aria-label={t.weights.less(name)} onClick={() => commit(set(value - 1))} off={value <= 0}>
          −
        </Act>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={value}
          list={`${id}-default`}
          aria-describedby={held ? `${id}-hold` : undefined}
          aria-valuetext={t.weights.valueText(Math.round(value), shareText)}
          onChange={(event) => {
            setDraft(field, null);
            preview(set(Number(event.target.value)));
          }}
          onPointerUp={() => commit()}
          onKeyUp={() => commit()}
          onBlur={() => commit()}
        />
        <datalist id={`${id}-default`}>
          <option value={standard} />
        </datalist>
        <Act aria-label={t.weights.more(name)} onClick={() => commit(set(value + 1))} off={value >= 100}>
          +
        </Act>
        <input
          className={styles.number}
          inputMode="decimal"
          value={draft ?? String(value)}
          aria-label={t.weights.importance(name)}
          aria-invalid={draft !== undefined && !isImportance(draft)}
          aria-describedby={draft !== undefined ? `${id}-error` : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
          }}
          onBlur={() => {
            if (draft !== undefined && isImportance(draft)) setDraft(field, null);
            commit();
          }}
        />
        <Act
          className={styles.reset}
          aria-label={t.weights.reset(name)}
          title={t.weights.reset(name)}
          off={value === standard && draft === undefined}
          onClick={() => {
            setDraft(field, null);
            commit(set(standard));
          }}
        >
          ↺
        </Act>
        {held && <HoldBand id={`${id}-hold`} low={low} high={high} />}
      </div>
      {draft !== undefined && !isImportance(draft) && (
        <p id={`${id}-error`} className={styles.error}>
          {t.weights.accepted}
        </p>
      )}
    </div>
  );
}

function isImportance(text: string): boolean {
  const number = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
  return number >= 0 && number <= 100;
}
