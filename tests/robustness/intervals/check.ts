import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { type Interval, stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { pathOf, type WeightPath, weightsAt } from "@/lib/robustness/intervals/path";

/** Each criterion as a group of its own. */
export const single = (problem: Problem) => problem.directions.map((_, j) => [j]);

/** What stays inside an interval, as text: who is first, or every rank. */
export function answerAt(
  problem: Problem,
  method: string,
  options: Record<string, unknown>,
  path: WeightPath,
  x: number,
  what: "winner" | "order",
) {
  const { ranks } = rank({ ...problem, weights: weightsAt(path, x) }, method, options, false, false);
  return what === "order" ? ranks.join() : ranks.map((place) => (place === 1 ? 1 : 0)).join();
}

/** Where intervals are wrong, in words, and how many of their ends were crossed: so many points less one inside, one beyond each end. */
export function check(problem: Problem, method: string, options: Record<string, unknown>, beyond: number, points: number) {
  const wrong: string[] = [];
  let crossed = 0;
  stabilitiesOf(problem, method, options, single(problem)).stabilities.forEach((stability, j) => {
    const path = pathOf(problem, [j]) as WeightPath;
    for (const what of ["winner", "order"] as const) {
      const [low, high]: Interval = stability[what];
      const answer = (x: number) => answerAt(problem, method, options, path, x, what);
      const now = answer(stability.share);
      for (let step = 1; step < points; step++) {
        const x = low + ((high - low) * step) / points;
        if (answer(x) !== now) wrong.push(`${what} of ${j} changes inside, at ${x}`);
      }
      for (const x of [low - beyond, high + beyond])
        if (x > 0 && x < 1) {
          crossed++;
          if (answer(x) === now) wrong.push(`${what} of ${j} does not change beyond, at ${x}`);
        }
    }
  });
  return { wrong, crossed };
}
