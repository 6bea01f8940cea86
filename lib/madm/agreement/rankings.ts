import { midRanks } from "@/lib/math/mid-ranks";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";

const MOST_ISSUES = 20;

/**
 * A ranking as mid-ranks: 1 is best, tied items share the mean of their places. Only the order of the ranks given counts:
 * 1, 2, 2, 4 and 1, 2, 2, 3 and 1, 2.5, 2.5, 4 are the same ranking.
 *
 * @throws Refusal for fewer items than `least`, another number of items than `length`, or a rank that is no finite number
 */
export function ranking(given: ArrayLike<number>, path: Issue["path"], least: number, length = given.length): Float64Array {
  if (given.length < least) refuse("too-few", path, { accepted: `≥ ${least}`, found: String(given.length) });
  if (given.length !== length) refuse("wrong-length", path, { accepted: String(length), found: String(given.length) });
  const issues: Issue[] = [];
  for (let i = 0; i < given.length && issues.length < MOST_ISSUES; i++)
    if (typeof given[i] !== "number" || !Number.isFinite(given[i]))
      issues.push({ code: "not-a-number", path: [...path, i], values: { found: String(given[i]) } });
  if (issues.length > 0) throw new Refusal(issues);
  return midRanks(given);
}
