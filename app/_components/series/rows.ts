import type { Dataset, Source } from "@/lib/dataset/schema";
import { trade as text } from "@/lib/i18n/en/trade";
import type { Rows } from "@/lib/report/csv";
import type { Series } from "@/lib/trade/series/series";
import { t } from "../words";
import { reasonText, seriesCaption } from "./names";

/** Series as a table to leave the program with: a line for each point, with unit, status, reason, source and licence. Numbers are not rounded. */
export function seriesRows(dataset: Dataset, series: readonly Series[], sources: readonly Source[]): Rows {
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
        seriesCaption(dataset, one),
        one.reporter,
        one.partner,
        text.flowNames[one.flow],
        point.year,
        point.month,
        point.value,
        text.units[one.unit],
        point.value === null ? text.chart.none : t.status[point.status],
        [point.reason, point.contradicted?.reason ?? null].flatMap((reason) => (reason ? [reasonText(dataset, reason)] : [])).join(" "),
        point.contradicted?.value ?? null,
        source ? `${source.publisher}: ${source.title}, ${source.edition}` : one.source,
        source?.licence ?? null,
      ]);
    }),
  };
}
