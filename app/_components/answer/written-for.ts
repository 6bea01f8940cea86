import type { Dataset, Measure } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";

/** The countries whose exporters these measures were written for, as a list in words. */
export function writtenFor({ format, say }: Words, dataset: Dataset, measures: readonly Measure[]): string {
  const codes = [...new Set(measures.flatMap(({ exporters }) => exporters))];
  return format.list(codes.map((iso3) => say(countryName(dataset, iso3))));
}
