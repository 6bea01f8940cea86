"use client";

import { Suspense, useState } from "react";
import { useWords } from "#words";
import { LANDED } from "@/lib/dataset/parts/parts";
import type { Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Evaluation } from "@/lib/evaluate";
import { later } from "../../../../_components/later";
import { bringParts } from "../../../../_state/parts";
import { useDataset } from "../../../../_state/provider";
import styles from "./costs.module.css";

type Props = { readonly market: Market; readonly decision: Decision; readonly evaluation: Evaluation };

// Most visits give no costs: fields and sum are fetched when the form is unfolded.
const Costs = later(() => import("./costs").then((module) => module.Costs));

/** What is left per piece: a form that is folded away until it is wanted, or has been filled in. */
export function CostSection({ market, decision, evaluation }: Props) {
  const { market: marketText } = useWords("market");
  const { version } = useDataset();
  const given = decision.costs !== undefined;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const open = toggled ?? given;
  const [wanted, setWanted] = useState(false);
  return (
    <section id="costs" className="stack" aria-labelledby="costs-title" data-testid="costs">
      <h2 id="costs-title">{marketText.costs}</h2>
      <details
        className={styles.form}
        open={open}
        onToggle={({ currentTarget }) => {
          setToggled(currentTarget.open);
          if (!currentTarget.open) return;
          setWanted(true);
          void bringParts([LANDED], version);
        }}
      >
        <summary>{given ? marketText.costsGiven : marketText.costsAsk}</summary>
        {(open || wanted) && (
          <Suspense fallback={null}>
            <Costs market={market} decision={decision} evaluation={evaluation} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
