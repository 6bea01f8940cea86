import type { Finding } from "@/lib/audit/finding";
import { type Interval, middle } from "@/lib/audit/interval";
import type { RegionId } from "@/lib/dataset/ids";
import { WORLD } from "@/lib/dataset/lookup";
import type { Published } from "@/lib/dataset/published/schema";
import type { Dataset } from "@/lib/dataset/schema";
import { audit as text } from "@/lib/i18n/en/audit";
import { log10 } from "@/lib/math/elementary/ln";
import { countryName } from "@/lib/report/names";
import { format, say, t } from "../../_components/words";

/** Most decimals that any printed figure here has. */
const MOST_DECIMALS = 5;
/** An interval narrower than this is one number. */
const POINT = 1e-9;

type Names = Pick<Dataset, "countries" | "markets"> & Pick<Published, "groups">;

/** The name of a country, region or group. */
export function partyName(names: Names & Dataset, code: string): string {
  if (code === WORLD) return text.world;
  const group = names.groups.find(({ id }) => id === code);
  if (group) return say(group.name);
  return /^[A-Z]/.test(code) ? say(countryName(names, code)) : t.regions[code as RegionId];
}

/** What a finding is about: "Balance, China with Kyrgyzstan". */
export function subject(names: Names & Dataset, { flow, reporter, partner }: Finding): string {
  const from = partyName(names, reporter);
  return partner === null ? text.alone(text.flows[flow], from) : text.series(text.flows[flow], from, partyName(names, partner));
}

/** A printed number, from the interval it stands for: as many decimals as its width has. */
export function printedText(interval: Interval, unit: Finding["unit"]): string {
  const width = interval.high - interval.low;
  const decimals = width < POINT ? 0 : Math.max(0, Math.round(-log10(width)));
  return withUnit(format.number(middle(interval), Math.min(decimals, MOST_DECIMALS)), unit);
}

/** What a formula gives: one number where it is exact, else both ends, with a decimal more than tells them apart. */
export function resultText({ low, high }: Interval, unit: Finding["unit"]): string {
  const width = high - low;
  if (width < POINT) return text.resultOne(withUnit(format.number(low, 4), unit));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-log10(width)) + 1));
  return text.result(format.number(low, decimals), withUnit(format.number(high, decimals), unit));
}

function withUnit(number: string, unit: Finding["unit"]): string {
  return unit === "none" ? number : `${number} ${text.units[unit]}`;
}

/** Where a failing value would fit, in a sentence; empty where nowhere is known. */
export function fitText(names: Names & Dataset, { fits }: Finding): string {
  if (fits === null) return "";
  if ("year" in fits) return text.fits.year(String(fits.year));
  if ("flow" in fits) return text.fits.flow(text.flows[fits.flow]);
  if ("ofFlow" in fits) return text.fits.whole(text.flows[fits.ofFlow]);
  return text.fits.partner(partyName(names, fits.partner));
}
