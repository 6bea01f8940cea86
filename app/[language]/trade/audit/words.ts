import type { Finding } from "@/lib/audit/finding";
import { type Interval, middle } from "@/lib/audit/interval";
import type { RegionId } from "@/lib/dataset/ids";
import { WORLD } from "@/lib/dataset/lookup";
import type { Published } from "@/lib/dataset/published/schema";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { log10 } from "@/lib/math/elementary/ln";
import { countryName } from "@/lib/report/names";

/** Most decimals that any printed figure here has. */
const MOST_DECIMALS = 5;
/** An interval narrower than this is one number. */
const POINT = 1e-9;

type Names = Pick<Dataset, "countries" | "markets"> & Pick<Published, "groups">;

/** The name of a country, region or group. */
export function partyName({ audit: text, say, t }: Words<"audit">, names: Names & Dataset, code: string): string {
  if (code === WORLD) return text.world;
  const group = names.groups.find(({ id }) => id === code);
  if (group) return say(group.name);
  return /^[A-Z]/.test(code) ? say(countryName(names, code)) : t.regions[code as RegionId];
}

/** What a finding is about: "Balance, China with Kyrgyzstan". */
export function subject(words: Words<"audit">, names: Names & Dataset, { flow, reporter, partner }: Finding): string {
  const { audit: text } = words;
  const from = partyName(words, names, reporter);
  return partner === null ? text.alone(text.flows[flow], from) : text.series(text.flows[flow], from, partyName(words, names, partner));
}

/** A printed number, from the interval it stands for: as many decimals as its width has. */
export function printedText(words: Words<"audit">, interval: Interval, unit: Finding["unit"]): string {
  const { format } = words;
  const width = interval.high - interval.low;
  const decimals = width < POINT ? 0 : Math.max(0, Math.round(-log10(width)));
  return withUnit(words, format.number(middle(interval), Math.min(decimals, MOST_DECIMALS)), unit);
}

/** What a formula gives: one number where it is exact, else both ends, with a decimal more than tells them apart. */
export function resultText(words: Words<"audit">, { low, high }: Interval, unit: Finding["unit"]): string {
  const { audit: text, format } = words;
  const width = high - low;
  if (width < POINT) return text.resultOne(withUnit(words, format.number(low, 4), unit));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-log10(width)) + 1));
  return text.result(format.number(low, decimals), withUnit(words, format.number(high, decimals), unit));
}

function withUnit({ audit: text, format }: Words<"audit">, number: string, unit: Finding["unit"]): string {
  if (unit === "percent") return format.ofUnit(number, text.units[unit]);
  return unit === "none" ? number : `${number} ${text.units[unit]}`;
}

/** Where a failing value would fit, in a sentence; empty where nowhere is known. */
export function fitText(words: Words<"audit">, names: Names & Dataset, { fits }: Finding): string {
  const { audit: text } = words;
  if (fits === null) return "";
  if ("year" in fits) return text.fits.year(String(fits.year));
  if ("flow" in fits) return text.fits.flow(text.flows[fits.flow]);
  if ("ofFlow" in fits) return text.fits.whole(text.flows[fits.ofFlow]);
  return text.fits.partner(partyName(words, names, fits.partner));
}
