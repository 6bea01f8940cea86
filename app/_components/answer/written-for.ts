import type { Dataset, Measure } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { format, say } from "../words";

/** The countries whose exporters these measures were written for, as a list in words. */
export function writtenFor(dataset: Dataset, measures: readonly Measure[]): string {
  const codes = [...new Set(measures.flatMap(({ exporters }) => exporters))];
  return format.list(codes.map((iso3) => say(countryName(dataset, iso3))));
}
