import { refuse } from "@/lib/math/refusal";
import { numbersIn } from "./inputs";
import type { WeightingInput } from "./weighting";

/** Best-worst comparisons: the best against each criterion, each against the worst. Criteria are counted from 0. */
export type Comparisons = {
  readonly best: number;
  readonly worst: number;
  readonly fromBest: Float64Array;
  readonly toWorst: Float64Array;
};

/** Far more than anyone compares; it bounds the time a list can ask for. */
const MOST_CRITERIA = 1000;

/**
 * Reads the two lists of the best-worst method, each of values from 1 to 9, fractions allowed. Which criterion is best and
 * which worst is taken from the input or, if left out, from the ones in the lists: the first two different criteria on
 * whose mutual comparison both lists agree.
 *
 * @throws Refusal for lists missing, empty, of unequal length, out of range or longer than 1,000; for a best or worst that is no criterion;
 * and as a `contradiction` where best and worst are the same of several, where either is not 1 against itself, or where
 * the lists disagree on the best against the worst
 */
export function comparisonsIn(input: WeightingInput): Comparisons {
  const fromBest = numbersIn(input, "bestToOthers", 1, 9);
  const toWorst = numbersIn(input, "othersToWorst", 1, 9);
  const n = fromBest.length;
  if (n > MOST_CRITERIA) refuse("too-many", ["bestToOthers"], { accepted: `≤ ${MOST_CRITERIA}`, found: String(n) });
  if (toWorst.length !== n) refuse("wrong-length", ["othersToWorst"], { accepted: String(n), found: String(toWorst.length) });
  const agree = (b: number, w: number) => fromBest[w] === toWorst[b];
  const bests = candidates(fromBest, "bestToOthers", input.best, "best");
  const worsts = candidates(toWorst, "othersToWorst", input.worst, "worst");
  const ends = bests.flatMap((best) => worsts.map((worst) => ({ best, worst }))).filter(({ best, worst }) => best !== worst || n === 1);
  const { best, worst } = ends[0] ?? refuse("contradiction", ["worst"], { found: String(worsts[0]) });
  const found = ends.find((pair) => agree(pair.best, pair.worst));
  if (found) return { ...found, fromBest, toWorst };
  return refuse("contradiction", ["othersToWorst", best], { accepted: String(fromBest[worst]), found: String(toWorst[best]) });
}

/** The criterion named, or all those that stand at 1 in the list. */
function candidates(list: Float64Array, key: string, named: number | undefined, name: string): number[] {
  const n = list.length;
  if (named === undefined) {
    const ones = Array.from(list.keys()).filter((j) => list[j] === 1);
    return ones.length > 0 ? ones : refuse("missing", [name]);
  }
  if (!Number.isInteger(named) || named < 0 || named >= n) refuse("out-of-range", [name], { accepted: `0–${n - 1}`, found: String(named) });
  if (list[named] !== 1) refuse("contradiction", [key, named], { accepted: "1", found: String(list[named]) });
  return [named];
}
