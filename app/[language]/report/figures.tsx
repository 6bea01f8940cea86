import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Cell } from "@/lib/problem/table";
import { type FigureColumn, type FigureTable, figureTables, remarksOn } from "@/lib/report/figures";
import { markOf } from "../../_components/answer/figure";
import { Remarks } from "../../_components/answer/remarks";
import { group, head, Table } from "../../_components/table";
import { Cite } from "./cite";
import { FigureWithYear } from "./figure-with-year";
import styles from "./report.module.css";
import { Section } from "./section";

/** As many criteria as stand side by side on A4 without being cut. */
const MOST_COLUMNS = 6;

/** Every figure that entered the ranking, pillar by pillar, with year and source; what is to be said of it stands below. */
export function Figures({ evaluation }: { readonly evaluation: Answered }) {
  const { report: reportText } = useWords("report");
  const tables = figureTables(evaluation, MOST_COLUMNS);
  return (
    <Section title={reportText.figures} intro={reportText.marks}>
      {tables.map((table) => (
        <PillarTable key={table.columns[0]?.at} table={table} evaluation={evaluation} />
      ))}
      <div className={styles.columns}>
        <Fine columns={tables.flatMap(({ columns }) => columns)} evaluation={evaluation} />
      </div>
    </Section>
  );
}

type TableProps = { readonly table: FigureTable; readonly evaluation: Answered };

function PillarTable({ table: { pillars, columns }, evaluation }: TableProps) {
  const { format, say, t } = useWords();
  const name = format.commas(pillars.map(({ pillar }) => t.pillars[pillar]));
  return (
    <Table
      className={`${styles.table} ${styles.figureTable}`}
      name={name}
      groups={[head("", styles.corner), ...pillars.map(({ pillar, span }) => group(t.pillars[pillar], span, styles.pillarHead))]}
      heads={[
        t.ranking.market,
        ...columns.map(({ indicator, year, source }) =>
          head(
            <>
              {say(indicator.short)}
              <span className={styles.unit}>{say(indicator.unit)}</span>
              <span className={styles.unit}>
                <span className={styles.whole}>
                  {year} {source && <Cite id={source} />}
                </span>
              </span>
            </>,
            styles.columnHead,
          ),
        ),
      ]}
    >
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
    </Table>
  );
}

/** What goods a figure is about, where it is about some only. */
function goodsOf({ report: reportText }: Words<"report">, cell: Cell): string | null {
  const goods = cell.kind === "observed" ? cell.observation.goods : undefined;
  return goods ? reportText.of(reportText.goodsLevel[goods.level](goods.code ?? "")) : null;
}

/** The figures in words: what goods they are about; what was filled in, assumed or flagged, and why. */
function Fine({ columns, evaluation: { results } }: { readonly columns: readonly FigureColumn[]; readonly evaluation: Answered }) {
  const words = useWords("report", "workings");
  const remarks = [
    ...remarksOn(results, columns, (cell) => goodsOf(words, cell)),
    ...remarksOn(results, columns, (cell) => markOf(words, cell)),
  ];
  return <Remarks remarks={remarks} className={styles.fine} />;
}
