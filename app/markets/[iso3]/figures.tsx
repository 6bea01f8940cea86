"use client";

import { seriesOf } from "@/lib/dataset/lookup";
import { type Indicator, type Market, pillarIds } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { type Cell, figureOf } from "@/lib/problem/table";
import { Figure, markOf } from "../../_components/figure";
import { Info } from "../../_components/info";
import { format, say, t } from "../../_components/words";
import { useDataset } from "../../_state/provider";
import { FieldStrip } from "./field-strip";
import styles from "./market-page.module.css";
import { OverrideField } from "./override-field";

type Props = { readonly market: Market; readonly evaluation: Evaluation };

/** Every figure of the market, pillar by pillar, with year and source, against the ticked markets; each can be overridden. */
export function Figures({ market, evaluation }: Props) {
  const dataset = useDataset();
  const { decision, table } = evaluation;
  const field = dataset.markets.filter((other) => other.iso3 === market.iso3 || table.markets.includes(other));

  /** The cell that entered the ranking, else the figure as it stands in the data. */
  function cellOf(indicator: Indicator): Cell {
    const i = table.markets.findIndex((other) => other.iso3 === market.iso3);
    const j = table.criteria.findIndex((criterion) => criterion.indicator === indicator.id);
    return table.cells[i]?.[j] ?? figureOf(decision, dataset, market, indicator);
  }

  return (
    <section className="stack">
      <h2>{t.market.figures}</h2>
      <p className="small soft">{t.market.figuresIntro}</p>
      {pillarIds.map((pillar) => (
        <section key={pillar} className={styles.wide} aria-label={t.pillars[pillar]} tabIndex={0}>
          <table className={styles.figures}>
            <caption>{t.pillars[pillar]}</caption>
            <thead>
              <tr>
                <th scope="col">{t.detail.reasonHead.criterion}</th>
                <th scope="col" className="number">
                  {t.detail.reasonHead.figure}
                </th>
                <th scope="col">{t.info.year}</th>
                <th scope="col">{t.market.inField}</th>
                <th scope="col">{t.info.source}</th>
                <th scope="col">{t.market.override}</th>
              </tr>
            </thead>
            <tbody>
              {dataset.indicators
                .filter((indicator) => indicator.pillar === pillar)
                .map((indicator) => (
                  <Row
                    key={indicator.id}
                    market={market}
                    indicator={indicator}
                    cell={cellOf(indicator)}
                    field={field}
                    evaluation={evaluation}
                  />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
}

type RowProps = {
  readonly market: Market;
  readonly indicator: Indicator;
  readonly cell: Cell;
  readonly field: readonly Market[];
  readonly evaluation: Evaluation;
};

function Row({ market, indicator, cell, field, evaluation }: RowProps) {
  const dataset = useDataset();
  const { decision } = evaluation;
  const observation = cell.kind === "observed" || cell.kind === "assumption" ? cell.observation : null;
  const source = observation ? dataset.sources.find((entry) => entry.id === observation.source) : undefined;
  const mark = markOf(cell);
  const values = field.flatMap((other) => {
    const known = figureOf(decision, dataset, other, indicator);
    return known.kind === "missing" ? [] : [known.value];
  });
  const series = seriesOf(dataset, market.iso3, indicator.id, indicator.bilateral ? decision.exporter : null);
  return (
    <tr>
      <th scope="row">
        <span className={styles.indicator}>
          {say(indicator.name)} <Info indicator={indicator} observation={observation} />
        </span>
        <span className="small soft">{t.directions[indicator.direction]}</span>
        {mark && <span className={styles.mark}>{mark}</span>}
        {series.length > 1 && (
          <details className="small">
            <summary>{t.market.history(series.length)}</summary>
            <ul>
              {series.map((entry) => (
                <li key={entry.year}>
                  {entry.year}: {format.valueWithUnit(indicator, entry.value)}
                  {entry.status !== "reported" && ` (${t.status[entry.status]})`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td className="number">
        <Figure indicator={indicator} cell={cell} />
        {cell.kind === "assumption" && observation && (
          <span className={styles.original}>{t.market.insteadOf(format.valueWithUnit(indicator, observation.value))}</span>
        )}
      </td>
      <td>{observation?.year ?? "–"}</td>
      <td>{cell.kind !== "missing" && values.length > 1 && <FieldStrip value={cell.value} values={values} indicator={indicator} />}</td>
      <td className="small">
        {source
          ? `${source.publisher}: ${source.title}, ${source.edition}`
          : cell.kind === "assumption"
            ? t.app.yourAssumption
            : t.market.noSource}
      </td>
      <td>
        <OverrideField market={market} indicator={indicator} decision={decision} />
      </td>
    </tr>
  );
}
