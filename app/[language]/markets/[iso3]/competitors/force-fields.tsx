"use client";

import { useWords } from "#words";
import type { Force } from "@/lib/decision/schema";
import { NumberField } from "../../../../_components/fields/number-field";
import { changeCompetition } from "../../../../_components/position/change-competition";
import styles from "./compete.module.css";

const EMPTY: Force = { unit: "", own: null, rivals: null, law: "square", exchangeRate: 1 };
const AMOUNT = [0, 1e12] as const;
const RATE = [1e-6, 1e6] as const;

/** The forces entered, or the empty ones. */
export function forceOf(force: Force | undefined): Force {
  return force ?? EMPTY;
}

type Props = {
  readonly iso3: string;
  readonly force: Force;
  /** The section these fields stand in; the same fields stand in two. */
  readonly part: string;
};

/** Both sides' means in the user's own unit, and the exchange rate between them. */
export function ForceFields({ iso3, force, part }: Props) {
  const { compete: competeText } = useWords("compete");
  const text = competeText.force;
  const change = (next: Partial<Force>) => changeCompetition(iso3, { force: { ...force, ...next } });
  return (
    <div className={styles.fields}>
      <label>
        <span>{text.unit}</span>
        <input
          value={force.unit}
          maxLength={60}
          placeholder={text.unitExample}
          onChange={(event) => change({ unit: event.target.value })}
        />
      </label>
      <NumberField
        field={`force-own:${part}:${iso3}`}
        label={text.own}
        value={force.own}
        range={AMOUNT}
        onChange={(own) => change({ own })}
      />
      <NumberField
        field={`force-rivals:${part}:${iso3}`}
        label={text.rivals}
        value={force.rivals}
        range={AMOUNT}
        onChange={(rivals) => change({ rivals })}
      />
      <NumberField
        field={`force-rate:${part}:${iso3}`}
        label={text.rate}
        value={force.exchangeRate}
        range={RATE}
        onChange={(exchangeRate) => change({ exchangeRate: exchangeRate ?? 1 })}
      />
      <p className="small soft">{text.rateNote}</p>
    </div>
  );
}
