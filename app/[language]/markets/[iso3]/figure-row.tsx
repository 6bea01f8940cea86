import { useWords } from "#words";
import type { Indicator, Market, Observation } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Cell } from "@/lib/problem/table";
import { Figure, markOf } from "../../../_components/answer/figure";
import { Info } from "../../../_components/answer/info";
import { Link } from "../../../_components/link";
import { useDataset } from "../../../_state/provider";
import { FieldStrip } from "./field-strip";
import styles from "./figures.module.css";
import { History } from "./history";
import { OverrideField } from "./override-field";

type Props = {
  readonly market: Market;
  readonly indicator: Indicator;
  readonly cell: Cell;
  /** The figures of the ticked markets and of this one, before gaps are filled. */
  readonly field: readonly Cell[];
  readonly series: readonly Observation[];
  readonly decision: Decision;
};

/** One figure: value, year, place in the field, source, the user's own figure, and below it the years before. */
export function FigureRow({ market, indicator, cell, field, series, decision }: Props) {
  const words = useWords("market", "workings");
  const { market: marketText, format, say, t } = words;
  const observation = observationOf(cell);
  const mark = markOf(words, cell);
  const known = field.flatMap((other) => (other.kind === "observed" || other.kind === "assumption" ? [other.value] : []));
  const newest = Math.max(...field.map((other) => observationOf(other)?.year ?? 0));
  return (
    <tbody className={styles.group}>
      <tr>
        <th scope="row">
          <span className={styles.indicator}>
            {say(indicator.name)} <Info indicator={indicator} observation={observation} />
          </span>
          <span className={`small soft ${observation?.goods ? "" : "no-print"}`}>
            {format.clauses([
              observation?.goods && marketText.goods[observation.goods.level](observation.goods.code ?? ""),
              t.directions[indicator.direction],
            ])}
          </span>
          {mark && <span className={styles.mark}>{mark}</span>}
        </th>
        <td className={styles.figure}>
          <Figure indicator={indicator} cell={cell} />
          {cell.kind === "assumption" && observation && (
            <span className={styles.original}>{marketText.insteadOf(format.valueWithUnit(indicator, observation.value))}</span>
          )}
        </td>
        <td className={styles.year}>
          {observation?.year ?? "–"}
          {observation && observation.status !== "reported" && <span className={styles.aside}>{t.status[observation.status]}</span>}
          {observation && observation.year < newest && <span className={styles.aside}>{marketText.older(newest)}</span>}
        </td>
        <td className={styles.place}>
          {cell.kind !== "missing" && known.length > 1 && (
            <FieldStrip indicator={indicator} value={cell.value} field={known} filled={cell.kind === "imputed"} />
          )}
        </td>
        <td className={`small ${styles.source}`}>
          <SourceOf cell={cell} />
        </td>
        <td className={styles.own}>
          <span className={styles.ownLabel} aria-hidden="true">
            {marketText.override}
          </span>
          <OverrideField market={market} indicator={indicator} decision={decision} />
        </td>
      </tr>
      {series.length > 1 && (
        <tr>
          <td colSpan={6} className={styles.history}>
            <details className="small">
              <summary>
                {marketText.history(series.length)}
                <span className="visually-hidden">: {say(indicator.name)}</span>
              </summary>
              <History indicator={indicator} market={say(market.name)} series={series} />
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function observationOf(cell: Cell): Observation | null {
  return cell.kind === "observed" || cell.kind === "assumption" ? cell.observation : null;
}

function SourceOf({ cell }: { readonly cell: Cell }) {
  const { format, market: marketText, t } = useWords("market");
  const { sources } = useDataset();
  const observation = observationOf(cell);
  const source = observation && sources.find((entry) => entry.id === observation.source);
  if (!source) return cell.kind === "assumption" ? t.app.yourAssumption : marketText.noSource;
  return (
    <>
      {cell.kind === "assumption" && format.clauses([t.app.yourAssumption, marketText.insteadOf("")])}
      <span lang="en">
        <Link href={`/data#source-${source.id}`}>{source.publisher}</Link>
        <span className="no-print">
          : {source.title}, {source.edition}
        </span>
      </span>
    </>
  );
}
