"use client";

import type { Decision } from "@/lib/decision/schema";
import { NumberField } from "../_components/number-field";
import { say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import { commit } from "../_state/store";

/** The least or most that is still acceptable, by indicator. Empty means no threshold. */
export function Thresholds({ decision }: { readonly decision: Decision }) {
  const { indicators } = useDataset();
  const set = Object.keys(decision.thresholds).length;
  return (
    <details>
      <summary>
        <strong>{t.weights.thresholds}</strong> <span className="small soft">{set > 0 ? String(set) : t.app.none}</span>
      </summary>
      <p className="small soft">{t.weights.thresholdsIntro}</p>
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
    </details>
  );
}
