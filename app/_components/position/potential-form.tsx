"use client";

import { useWords } from "#words";
import type { Competition } from "@/lib/decision/schema";
import { potentialMultiple } from "@/lib/lanchester/potential";
import { NumberField } from "../fields/number-field";

type Potential = NonNullable<Competition["potential"]>;
type Props = { readonly iso3: string; readonly potential: Potential | null; readonly onChange: (potential: Potential | null) => void };

const EMPTY: Potential = { referencePct: 0, currentPct: 0, whole: "" };
const RANGE = [0, 100] as const;
/** A share below this has no multiple worth the name. */
const LEAST_SHARE = 1e-9;

/** The published potential multiple from two shares the user enters, with its weakness printed beside it. */
export function PotentialForm({ iso3, potential, onChange }: Props) {
  const { competition, format, t } = useWords("competition");
  const text = competition.potential;
  const current = potential ?? EMPTY;
  const multiple =
    potential && potential.currentPct >= LEAST_SHARE ? potentialMultiple(potential.referencePct, potential.currentPct) : null;
  return (
    <details>
      <summary>{text.title}</summary>
      <p className="small soft">{text.intro}</p>
      <NumberField
        field={`potential-reference:${iso3}`}
        label={text.reference}
        value={potential?.referencePct ?? null}
        range={RANGE}
        onChange={(referencePct) => onChange({ ...current, referencePct: referencePct ?? 0 })}
      />
      <NumberField
        field={`potential-current:${iso3}`}
        label={text.current}
        value={potential?.currentPct ?? null}
        range={RANGE}
        onChange={(currentPct) => onChange({ ...current, currentPct: currentPct ?? 0 })}
      />
      <label className="row">
        {text.whole}
        <input value={current.whole} maxLength={120} onChange={(event) => onChange({ ...current, whole: event.target.value })} />
      </label>
      {potential && (
        <p>
          {multiple === null
            ? text.undefined
            : format.bracketed(
                text.result(format.pct(potential.referencePct, 2), format.pct(potential.currentPct, 2), format.number(multiple, 2)),
                t.app.yourAssumption,
              )}
        </p>
      )}
    </details>
  );
}
