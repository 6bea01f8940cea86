"use client";

import { useWords } from "#words";
import type { Indicator, Market } from "@/lib/dataset/schema";
import type { Decision, Override } from "@/lib/decision/schema";
import { NumberField } from "../../../_components/fields/number-field";
import { commit } from "../../../_state/store";
import styles from "./market-page.module.css";

type Props = { readonly market: Market; readonly indicator: Indicator; readonly decision: Decision };

/** The user's own figure in place of the source's, with a word on where it comes from. Empty takes it back. */
export function OverrideField({ market, indicator, decision }: Props) {
  const { market: marketText, say } = useWords("market");
  const isThis = (entry: Override) => entry.market === market.iso3 && entry.indicator === indicator.id;
  const current = decision.overrides.find(isThis);
  const label = marketText.overrideOf(say(indicator.name));

  function change(next: Partial<Override> | null) {
    commit((before) => {
      const others = before.overrides.filter((entry) => !isThis(entry));
      const old = before.overrides.find(isThis);
      if (next === null) return { ...before, overrides: others };
      return { ...before, overrides: [...others, { market: market.iso3, indicator: indicator.id, value: 0, note: "", ...old, ...next }] };
    });
  }

  return (
    <div className={styles.override}>
      <NumberField
        hideLabel
        field={`override:${market.iso3}:${indicator.id}`}
        label={label}
        value={current?.value ?? null}
        range={indicator.range}
        onChange={(value) => change(value === null ? null : { value })}
      />
      {current && (
        <input
          value={current.note}
          maxLength={240}
          aria-label={marketText.noteOf(say(indicator.name))}
          placeholder={marketText.notePlaceholder}
          onChange={(event) => change({ note: event.target.value })}
        />
      )}
    </div>
  );
}
