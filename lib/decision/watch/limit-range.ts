import type { Dataset, Indicator } from "@/lib/dataset/schema";
import { costRanges } from "@/lib/decision/cost-terms";

/** Where a figure has no end, a limit may be so many times the largest that is held: nobody waits for more. */
const BEYOND_HELD = 10;

/**
 * The limits that a figure could pass at all: its indicator's range, that of a tax or a freight as they are typed. A side on which
 * an indicator is open ends at ten times the largest figure held of it, to one digit; it stays open where none is held.
 *
 * @param of an indicator's id, `tax` or `freight`
 */
export function limitRange(of: string, { indicators, observations }: Pick<Dataset, "indicators" | "observations">): Indicator["range"] {
  if (of === "tax") return [...costRanges.taxRatePct];
  if (of === "freight") return [...costRanges.freight];
  const [lowest, highest] = indicators.find(({ id }) => id === of)?.range ?? [null, null];
  if (lowest !== null && highest !== null) return [lowest, highest];
  const held = observations.reduce((most, { indicator, value }) => (indicator === of ? Math.max(most, Math.abs(value)) : most), 0);
  const end = held === 0 ? null : Number((BEYOND_HELD * held).toPrecision(1));
  return [lowest ?? (end && -end), highest ?? end];
}
