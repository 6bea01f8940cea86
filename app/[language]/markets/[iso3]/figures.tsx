"use client";

import { useWords } from "#words";
import { pillarIds } from "@/lib/dataset/ids";
import { seriesOf } from "@/lib/dataset/lookup";
import type { Indicator, Market } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { figureOf } from "@/lib/problem/figure";
import type { Cell } from "@/lib/problem/table";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import { FigureRow } from "./figure-row";
import styles from "./figures.module.css";

type Props = { readonly market: Market; readonly evaluation: Evaluation };

/** Every figure of the market, pillar by pillar, with year and source, against the ticked markets; each can be overridden. */
export function Figures({ market, evaluation }: Props) {
  const { market: marketText, t } = useWords("market");
  const dataset = useDataset();
  const { decision, table } = evaluation;
  const field = dataset.markets.filter((other) => other.iso3 === market.iso3 || table.markets.includes(other));
  const row = table.markets.findIndex((other) => other.iso3 === market.iso3);

  /** The cell that entered the ranking, else the figure as it stands in the data. */
  function cellOf(indicator: Indicator): Cell {
    const column = table.criteria.findIndex((criterion) => criterion.indicator === indicator.id);
    return table.cells[row]?.[column] ?? figureOf(decision, dataset, market, indicator);
  }

  return (
    <section id="figures" className="stack" aria-label={marketText.figures}>
      <h2>{marketText.figures}</h2>
      <p className={`small soft ${styles.intro}`}>{marketText.figuresIntro}</p>
      {pillarIds.map((pillar) => {
        const indicators = dataset.indicators.filter((indicator) => indicator.pillar === pillar);
        return (
          <Table
            key={pillar}
            className={styles.figures}
            caption={<h3>{t.pillars[pillar]}</h3>}
            name={t.pillars[pillar]}
            headClass={styles.head}
            heads={[
              t.reasonHead.criterion,
              number(t.reasonHead.figure),
              t.info.year,
              marketText.inField,
              t.info.source,
              marketText.override,
            ]}
            bodies
          >
            {indicators.map((indicator) => (
              <FigureRow
                key={indicator.id}
                market={market}
                indicator={indicator}
                cell={cellOf(indicator)}
                field={field.map((other) => figureOf(decision, dataset, other, indicator))}
                series={seriesOf(dataset, market.iso3, indicator.id, indicator.bilateral ? decision.exporter : null)}
                decision={decision}
              />
            ))}
          </Table>
        );
      })}
    </section>
  );
}
