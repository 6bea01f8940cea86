import { useMemo } from "react";
import { useWords } from "#words";
import { disagreements } from "@/lib/comparison/disagreement";
import type { Variant } from "@/lib/comparison/variants";
import type { DecisionTable } from "@/lib/problem/table";
import { variantName } from "../../../_components/answer/variant-name";
import { Gap } from "../../../_components/gap";
import styles from "./compare.module.css";

const MOST = 5;

/** Where the variants disagree most and what the quarrel is about, a sentence each. */
export function Disagreements({ variants, table }: { readonly variants: readonly Variant[]; readonly table: DecisionTable }) {
  const words = useWords("compare");
  const { compare: compareText, say } = words;
  const found = useMemo(() => disagreements(variants, MOST), [variants]);
  return (
    <section className="stack">
      <h2>{compareText.disagree}</h2>
      {found.length === 0 && <p>{compareText.allAgree}</p>}
      <ul className={styles.sentences}>
        {found.map(({ row, best, worst, bestRank, worstRank, driver }) => {
          const market = table.markets[row];
          const criterion = driver ? table.criteria[driver.column] : null;
          if (!market) return null;
          return (
            <li key={market.iso3}>
              {compareText.sentence(say(market.name), bestRank, variantName(words, best), worstRank, variantName(words, worst))}
              <Gap />
              {driver && criterion ? compareText.driver(say(criterion.definition.name), driver.gapLeft) : compareText.noDriver}
            </li>
          );
        })}
      </ul>
      <p className="small soft">{compareText.how}</p>
    </section>
  );
}
