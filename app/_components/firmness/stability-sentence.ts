import { robustness as text } from "@/lib/i18n/en/robustness";
import type { Stability } from "@/lib/robustness/intervals/intervals";
import { format } from "../words";

/** How firm the first place is: the nearest share at which another market takes it, among all pillars and criteria. */
export function stabilitySentence(
  stabilities: readonly Stability[],
  names: readonly string[],
  ranks: ArrayLike<number>,
  markets: readonly string[],
): string {
  const named = (rows: readonly number[]) => format.list(rows.map((row) => markets[row] ?? ""));
  const first = markets.map((_, row) => row).filter((row) => ranks[row] === 1);
  if (first.length > 1) return text.tiedFirst(named(first));
  const ends = stabilities.flatMap(({ share, winner, firstBelow, firstAbove }, at) => {
    const name = names[at] ?? "";
    return [
      ...(winner[0] > 0 ? [{ name, share, end: winner[0], next: firstBelow, say: text.falls }] : []),
      ...(winner[1] < 1 ? [{ name, share, end: winner[1], next: firstAbove, say: text.rises }] : []),
    ];
  });
  const [nearest] = ends.sort((a, b) => Math.abs(a.end - a.share) - Math.abs(b.end - b.share));
  if (!nearest) return text.holds(named(first));
  const now = format.percent(nearest.share, 1);
  return (
    `${nearest.say(named(first), nearest.name, format.percent(nearest.end, 1))} ` +
    (nearest.next?.length ? text.nowThen(now, named(nearest.next)) : text.now(now))
  );
}
