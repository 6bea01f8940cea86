import type { Answered } from "@/lib/evaluate";
import { report as reportText } from "@/lib/i18n/en/report";
import type { Cell } from "@/lib/problem/table";
import { type FigureColumn, type FigureTable, figureTables, remarksOn } from "@/lib/report/figures";
import { countryName } from "@/lib/report/names";
import { markOf } from "../_components/answer/figure";
import { say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import { Cite } from "./cite";
import { FigureWithYear } from "./figure-with-year";
import styles from "./report.module.css";
import { Section, Wide } from "./section";

/** As many criteria as stand side by side on A4 without being cut. */
const MOST_COLUMNS = 8;

/** Every figure that entered the ranking, pillar by pillar, with year and source; what is to be said of it stands below. */
export function Figures({ evaluation }: { readonly evaluation: Answered }) {
  const tables = figureTables(evaluation, MOST_COLUMNS);
  // A last table of few columns needs half the page; the remarks go on beside it.
  const narrow = tables.length > 1 && (tables.at(-1)?.columns.length ?? 0) <= MOST_COLUMNS / 2 ? tables.at(-1) : undefined;
  const wide = tables.filter((table) => table !== narrow);
  return (
    <Section title={reportText.figures} intro={reportText.marks}>
      {wide.map((table) => (
        <Table key={table.columns[0]?.at} table={table} evaluation={evaluation} />
      ))}
      <div className={styles.columns}>
        {narrow && <Table table={narrow} evaluation={evaluation} />}
        <Remarks columns={tables.flatMap(({ columns }) => columns)} evaluation={evaluation} />
      </div>
    </Section>
  );
}

type TableProps = { readonly table: FigureTable; readonly evaluation: Answered };

function Table({ table: { pillars, columns }, evaluation }: TableProps) {
  const name = pillars.map(({ pillar }) => t.pillars[pillar]).join(", ");
  return (
    <Wide name={name}>
      <table className={`${styles.table} ${styles.figureTable}`}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {pillars.map(({ pillar, span }) => (
              <th key={pillar} scope="colgroup" colSpan={span} className={styles.pillarHead}>
                {t.pillars[pillar]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{t.ranking.market}</th>
            {columns.map(({ indicator, year, source }) => (
              <th key={indicator.id} scope="col" className={styles.columnHead}>
                {say(indicator.short)}
                <span className={styles.unit}>{say(indicator.unit)}</span>
                <span className={styles.unit}>
                  <span className={styles.whole}>
                    {year} {source && <Cite id={source} />}
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluation.results.map((result) => (
            <tr key={result.market.iso3}>
              <th scope="row">{say(result.market.name)}</th>
              {columns.map((column) => (
                <td key={column.indicator.id} className="number">
                  <FigureWithYear indicator={column.indicator} cell={result.cells[column.at] as Cell} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** The marked figures in words: what was filled in, assumed or flagged, and why. */
function Remarks({ columns, evaluation }: { readonly columns: readonly FigureColumn[]; readonly evaluation: Answered }) {
  const dataset = useDataset();
  const remarks = remarksOn(evaluation, columns, markOf);
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.fine}>
      {remarks.map(({ indicators, text, markets }) => (
        <li key={`${indicators[0]?.id} ${markets[0]} ${text}`}>
          <b>{indicators.map((indicator) => say(indicator.short)).join(", ")}</b>,{" "}
          {markets.map((iso3) => say(countryName(dataset, iso3))).join(", ")}: {text}
        </li>
      ))}
    </ul>
  );
}
