"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import type { Decision } from "@/lib/decision/schema";
import type { Evaluation } from "@/lib/evaluate";
import { offerIn } from "@/lib/problem/asked/offer";
import { Fold } from "../../../../_components/fold";
import { later } from "../../../../_components/later";
import { Tipping } from "../../../../_components/money/tipping";
import { useDataset } from "../../../../_state/provider";
import { CostFields } from "./cost-fields";
import styles from "./costs.module.css";
import { Rates } from "./rates";
import { Sum } from "./sum";

// Fetched when a file is wanted.
const FileDoor = later(() => import("./file-door").then((module) => module.FileDoor));

type Props = { readonly market: Market; readonly decision: Decision; readonly evaluation: Evaluation };

/** The form and the sum it makes, side by side where there is room. */
export function Costs({ market, decision, evaluation }: Props) {
  const { costs: text } = useWords("costs");
  const dataset = useDataset();
  // Until the rules have come, no sum: it would say of every market that no rule is held.
  const held = dataset.landed.rules.length > 0;
  const costs = decision.costs ?? NO_COSTS;
  const offer = offerIn(dataset, decision.exporter, costs, market.iso3);
  return (
    <>
      <p className={`small soft ${styles.intro}`}>{text.intro}</p>
      <div className={styles.two} aria-busy={!held}>
        <div className="stack">
          <Rates costs={costs} market={market} offer={offer} />
          <CostFields costs={costs} market={market} offer={offer} decision={decision} />
        </div>
        {held && <Sum costs={costs} market={market} offer={offer} decision={decision} />}
      </div>
      <Fold title={text.file.title}>
        <FileDoor costs={costs} markets={decision.markets} />
      </Fold>
      {decision.costs && evaluation.ok && <Tipping evaluation={evaluation} />}
    </>
  );
}
