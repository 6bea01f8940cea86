"use client";

import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { commit } from "../../_state/store";

/** Whether the position among suppliers moves a tier: as the rule has it until the user says. */
export function PositionSwitch({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useWords();
  const { positionCounts } = evaluation.decision;
  const [first] = evaluation.ok ? evaluation.results : [];
  const counts = positionCounts ?? first?.recommendation.standing.positionCounts ?? false;
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={counts}
          onChange={(event) => {
            const { checked } = event.target;
            commit((before) => ({ ...before, positionCounts: checked }));
          }}
        />{" "}
        {t.weights.positionCounts}
      </label>
      <p className="small soft">
        {positionCounts === undefined ? (counts ? t.weights.positionAlike : t.weights.positionMixed) : t.weights.positionSet}
      </p>
    </div>
  );
}
