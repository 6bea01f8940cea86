"use client";

import { Suspense, useState } from "react";
import type { Decision } from "@/lib/decision/schema";
import { later } from "../_components/later";
import { t } from "../_components/words";

// Fetched when unfolded: few visits set a threshold.
const Fields = later(() => import("./threshold-fields").then((module) => module.ThresholdFields));

/** Knock-out thresholds, folded away until they are wanted. */
export function Thresholds({ decision }: { readonly decision: Decision }) {
  const [wanted, setWanted] = useState(false);
  const set = Object.keys(decision.thresholds).length;
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>
        <strong>{t.weights.thresholds}</strong> <span className="small soft">{set > 0 ? String(set) : t.app.none}</span>
      </summary>
      <p className="small soft">{t.weights.thresholdsIntro}</p>
      {wanted && (
        <Suspense fallback={null}>
          <Fields decision={decision} />
        </Suspense>
      )}
    </details>
  );
}
