import type { Dataset, Source } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "@/lib/report/csv";
import type { Series } from "@/lib/trade/series/series";
import { reasonText, seriesCaption } from "./names";

/** Series as a table to leave the program with: a line for each point, with unit, status, reason, source and licence. Numbers are not rounded. */
export function seriesRows(words: Words<"trade">, dataset: Dataset, series: readonly Series[], sources: readonly Source[]): Rows {
  const { trade: text, t } = words;
  const { csv } = text;
  return {
    header: [
      csv.name,
      csv.reporter,
      csv.partner,
      csv.flow,
      t.info.year,
      csv.month,
      csv.value,
      csv.unit,
      t.info.status,
      csv.reason,
      csv.contradicted,
      t.info.source,
      t.info.licence,
    ],
    rows: series.flatMap((one) => {
      const source = sources.find(({ id }) => id === one.source);
      return one.points.map((point) => [
        seriesCaption(words, dataset, one),
        one.reporter,
        one.partner,
        text.flowNames[one.flow],
        point.year,
        point.month,
        point.value,
        text.units[one.unit],
        point.value === null ? text.chart.none : t.status[point.status],
        words.format.sentences([point.reason, point.contradicted?.reason].map((reason) => reason && reasonText(words, dataset, reason))),
        point.contradicted?.value ?? null,
        source ? `${source.publisher}: ${source.title}, ${source.edition}` : one.source,
        source?.licence ?? null,
      ]);
    }),
  };
}
