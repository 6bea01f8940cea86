import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Rows } from "@/lib/report/csv";
import { countryName, indicatorName } from "@/lib/report/names";
import { say, t } from "../_components/words";

/** Figures as a table to leave the program with: each line names its source, its licence and whether it may be passed on. */
export function observationRows(observations: readonly Observation[], dataset: Dataset): Rows {
  const units = new Map(dataset.indicators.map(({ id, unit }) => [id, say(unit)]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    header: [
      t.data.market,
      t.report.code,
      t.data.indicator,
      t.data.exporter,
      t.info.year,
      t.data.value,
      t.data.unit,
      t.data.status,
      t.data.note,
      t.data.source,
      t.data.licence,
      t.data.redistribution,
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
        row.note,
        source ? `${source.publisher}: ${source.title}, ${source.edition}` : row.source,
        source?.licence ?? null,
        source ? t.data.redistributions[source.redistribution] : null,
      ];
    }),
  };
}
