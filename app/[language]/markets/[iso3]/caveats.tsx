import { useWords } from "#words";
import { latestObservation } from "@/lib/dataset/lookup";
import type { Market } from "@/lib/dataset/schema";
import type { MarketResult } from "@/lib/evaluate";
import { written } from "@/lib/i18n/written";
import type { DecisionTable } from "@/lib/problem/table";
import { figureNote } from "@/lib/report/rows/figure-note";
import { mirrorText } from "../../../_components/position/mirror-text";
import { useDataset } from "../../../_state/provider";
import styles from "./market-page.module.css";

type Props = { readonly market: Market; readonly result: MarketResult; readonly table: DecisionTable };

/** What to keep in mind of this market: what is filled in, older, or doubted by its own source, and what a share of imports is not. */
export function Caveats({ market, result, table }: Props) {
  const words = useWords("market", "position", "report", "workings");
  const { market: marketText, report: reportText, format, say, t } = words;
  const dataset = useDataset();
  const cells = table.criteria.map(({ definition }, j) => ({ definition, name: say(definition.name), cell: result.cells[j] }));
  const filled = cells.filter(({ cell }) => cell?.kind === "imputed").map(({ name }) => name);
  const older = cells.flatMap(({ definition, name, cell }) => {
    if (cell?.kind !== "observed" || definition.bilateral) return [];
    const years = table.markets.map((other) => latestObservation(dataset, other.iso3, definition.id, null)?.year ?? 0);
    return cell.observation.year < Math.max(...years) ? [marketText.olderOne(name, cell.observation.year)] : [];
  });
  const flagged = cells.flatMap(({ name, cell }) => {
    const doubt = cell?.kind === "observed" && cell.observation.status === "flagged" && figureNote(cell.observation, words);
    return doubt ? [marketText.flaggedOne(name, doubt)] : [];
  });
  const known = format.percent(result.completeness);
  const standIn = dataset.standIns.find((entry) => entry.market === market.iso3);
  return (
    <section id="caveats" className="stack" aria-label={marketText.caveats}>
      <h2>{marketText.caveats}</h2>
      <ul className={styles.caveats}>
        <li>{filled.length > 0 ? reportText.filled(known, format.list(filled)) : format.closed(t.ranking.known(known))}</li>
        {older.length > 0 && <li>{marketText.olderFigures(format.list(older))}</li>}
        {flagged.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {result.position.basis === "country" && standIn?.note && <li>{written(standIn.note, words)}</li>}
        {result.position.mirror && <li>{mirrorText(words, dataset, result.position.mirror)}</li>}
        {reportText.caveatList.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}
