import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";

/** Warns of the markets whose own reports of the exporter's trade differ from the exporter's; `null` where all agree. */
export function mirrorList(
  { headroom: text, format, say }: Words<"headroom">,
  dataset: Dataset,
  exporter: string,
  markets: readonly string[],
): string | null {
  const gaps = markets.flatMap((market) => mirrorGap(dataset, exporter, market) ?? []);
  if (gaps.length === 0) return null;
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  return text.mirror(
    nameOf(exporter),
    format.list(gaps.map(({ market, ratio, year }) => text.mirrorGap(nameOf(market), format.number(ratio, 2), year))),
  );
}
