import { pillarIds } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Cell } from "@/lib/problem/table";
import { markOf } from "../_components/figure";
import { say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import { FigureWithYear } from "./figure-with-year";
import styles from "./report.module.css";

/** Every figure that entered the ranking, one table a pillar, with its year; sources and marks stand under each table. */
export function Figures({ evaluation }: { readonly evaluation: Extract<Evaluation, { ok: true }> }) {
  const { results, table } = evaluation;
  const { sources } = useDataset();
  return (
    <section>
      <h2>{t.report.figures}</h2>
      <p className="small soft">{t.report.marks}</p>
      {pillarIds.map((pillar) => {
        const columns = table.criteria.flatMap((criterion, j) => (criterion.pillar === pillar ? [{ criterion, j }] : []));
        if (columns.length === 0) return null;
        const cells = results.flatMap((result) => columns.map(({ j }) => result.cells[j] as Cell));
        const used = new Set(cells.flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
        return (
          <div key={pillar} className={styles.figures}>
            <table className={styles.table}>
              <caption>{t.pillars[pillar]}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.ranking.market}</th>
                  {columns.map(({ criterion }) => (
                    <th key={criterion.indicator} scope="col" className="number">
                      {say(criterion.definition.short)}
                      <span className={styles.unit}>{say(criterion.definition.unit)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {results.map((result) => (
                  <tr key={result.market.iso3}>
                    <th scope="row">{say(result.market.name)}</th>
                    {columns.map(({ criterion, j }) => (
                      <td key={criterion.indicator} className="number">
                        <FigureWithYear indicator={criterion.definition} cell={result.cells[j] as Cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.fine}>
              {t.info.source}:{" "}
              {sources
                .filter((source) => used.has(source.id))
                .map((source) => `${source.publisher}, ${source.title}, ${source.edition} (${source.licence})`)
                .join("; ")}
              .
            </p>
            <Doubts evaluation={evaluation} columns={columns.map(({ j }) => j)} />
          </div>
        );
      })}
    </section>
  );
}

/** The marked figures of a pillar in words: what was filled in, assumed or flagged, and why. */
function Doubts({ evaluation, columns }: { readonly evaluation: Extract<Evaluation, { ok: true }>; readonly columns: readonly number[] }) {
  const doubts = new Map<string, string[]>();
  for (const result of evaluation.results)
    for (const j of columns) {
      const mark = markOf(result.cells[j] as Cell);
      if (!mark) continue;
      const text = `${say(evaluation.table.criteria[j]?.definition.short ?? { en: "" })}: ${mark}`;
      doubts.set(text, [...(doubts.get(text) ?? []), say(result.market.name)]);
    }
  if (doubts.size === 0) return null;
  return (
    <ul className={styles.fine}>
      {[...doubts].map(([text, markets]) => (
        <li key={text}>
          {markets.join(", ")} – {text}
        </li>
      ))}
    </ul>
  );
}
