"use client";

import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { NumberField } from "../../_components/fields/number-field";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";

/** A field for each indicator: the least or most that is still acceptable. Empty means no threshold. */
export function ThresholdFields({ decision }: { readonly decision: Decision }) {
  const { say, t } = useWords();
  const { indicators } = useDataset();
  return (
    <>
      {indicators.map((indicator) => (
        <NumberField
          key={indicator.id}
          field={`threshold:${indicator.id}`}
          label={(indicator.direction === "benefit" ? t.weights.thresholdAtLeast : t.weights.thresholdAtMost)(
            say(indicator.name),
            say(indicator.unit),
          )}
          value={decision.thresholds[indicator.id] ?? null}
          range={indicator.range}
          onChange={(value) =>
            commit((before) => {
              const { [indicator.id]: _, ...others } = before.thresholds;
              return { ...before, thresholds: value === null ? others : { ...others, [indicator.id]: value } };
            })
          }
        />
      ))}
    </>
  );
}
