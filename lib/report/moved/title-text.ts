import type { Moved } from "@/lib/comparison/moved/moved";
import { isLimit } from "@/lib/decision/watch/tripwires";
import { movedParts, placeMoved } from "./text";
import { type Asked, tripwireText } from "./tripwire-text";

/**
 * What has moved in one short sentence: another first place, else a tripwire, else the market that comes first of those that moved,
 * else that nothing did.
 */
export function movedTitle(moved: Moved, asked: Asked): string {
  const { dataset, words } = asked;
  const [top] = moved.because;
  const firstOf = (side: "before" | "after") => moved.places.find((place) => place[side] === 1)?.market;
  if (firstOf("before") !== firstOf("after")) return movedParts(moved, dataset, words).first;
  const wire = moved.tripwires.find(({ wire }) => isLimit(wire));
  if (wire) return tripwireText([wire], asked)[0] ?? "";
  return top ? placeMoved(top, dataset, words) : words.moved.feedNothing;
}
