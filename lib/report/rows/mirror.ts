import { flagOf } from "@/lib/dataset/mirror/pairs";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { MirrorSeries } from "@/lib/trade/mirror";
import type { Rows } from "../csv";
import { countryName } from "../names";

/** The two sides' figures as a table to leave the program with: dollars as held, and the source of each side. */
export function mirrorRows(exporter: string, series: readonly MirrorSeries[], all: Dataset, { say, mirror: text }: Words<"mirror">): Rows {
  const nameOf = (iso3: string) => say(countryName(all, iso3));
  const title = (id: string) => {
    const source = all.sources.find((one) => one.id === id);
    return source ? `${source.publisher}: ${source.title}, ${source.edition}` : id;
  };
  return {
    header: [text.exporter, text.importer, text.year, text.exported, text.imported, text.ratio, text.flag, text.source, text.source],
    rows: series.flatMap(({ importer, pairs }) =>
      pairs.map((pair) => {
        const flag = flagOf(pair);
        return [
          nameOf(exporter),
          nameOf(importer),
          pair.year,
          pair.exported.valueUsd,
          pair.imported.valueUsd,
          Number(pair.ratio.toPrecision(6)),
          flag && text.flags[flag],
          title(pair.exported.source),
          title(pair.imported.source),
        ];
      }),
    ),
  };
}
