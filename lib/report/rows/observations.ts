import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "../csv";
import { countryName, indicatorName } from "../names";
import { figureNote } from "./figure-note";

/** Figures as a table to leave the program with: each line names its source, its licence and whether it may be passed on. */
export function observationRows(
  observations: readonly Observation[],
  dataset: Dataset,
  words: Words<"data" | "report" | "workings">,
): Rows {
  const { t, say, data: dataText, report: reportText } = words;
  const units = new Map(dataset.indicators.map(({ id, unit }) => [id, say(unit)]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    header: [
      dataText.market,
      reportText.code,
      dataText.indicator,
      dataText.exporter,
      t.info.year,
      dataText.value,
      dataText.unit,
      dataText.status,
      dataText.note,
      dataText.source,
      dataText.licence,
      dataText.redistribution,
    ],
    rows: observations.map((row) => {
      const source = sources.get(row.source);
      return [
        say(countryName(dataset, row.market)),
        row.market,
        say(indicatorName(dataset, row.indicator)),
        row.exporter,
        row.year,
        row.value,
        units.get(row.indicator) ?? null,
        t.status[row.status],
        figureNote(row, words),
        source ? `${source.publisher}: ${source.title}, ${source.edition}` : row.source,
        source?.licence ?? null,
        source ? dataText.redistributions[source.redistribution] : null,
      ];
    }),
  };
}
