import { afterEach, describe, expect, test, vi } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import * as ranks from "@/lib/madm/ranks";
import { countsHold } from "@/lib/robustness/smaa/counts";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";

vi.mock("@/lib/madm/ranks", async (original) => {
  const own = await original<typeof import("@/lib/madm/ranks")>();
  return { ranksOf: vi.fn(own.ranksOf) };
});
afterEach(() => void vi.mocked(ranks.ranksOf).mockReset());

const problem = makeProblem({
  matrix: [
    [1, 5],
    [2, 3],
    [3, 9],
  ],
  weights: [1, 1],
  directions: ["benefit", "benefit"],
});
const wrong = () => Int32Array.of(1, 2, 3);

describe("a ranking held to its scores", () => {
  test("is made again where ranks and scores disagree", () => {
    const right = [...rank(problem, "weighted-sum").ranks];
    vi.mocked(ranks.ranksOf).mockImplementationOnce(wrong);
    expect([...rank(problem, "weighted-sum").ranks]).toEqual(right);
    expect(right).not.toEqual([...wrong()]);
  });

  // Right is 1, 3, 2. In the first, neighbours agree, and who is said to be first is not.
  test.each([
    [2, 3, 1],
    [1, 2, 3],
    [3, 1, 2],
    [1, 2, 2],
    [1, 1, 1],
    [2, 4, 3],
    [0, 2, 1],
  ])("never passes for %d, %d, %d", (...ranked) => {
    const matrix = [[3], [1], [2]];
    const tall = makeProblem({ matrix, weights: [1], directions: ["benefit"] });
    expect([...rank(tall, "weighted-sum").ranks]).toEqual([1, 3, 2]);
    vi.mocked(ranks.ranksOf).mockImplementation(() => Int32Array.from(ranked));
    expect(() => rank(tall, "weighted-sum")).toThrow("miscomputed");
  });

  test("is refused where they disagree twice", () => {
    vi.mocked(ranks.ranksOf).mockImplementationOnce(wrong).mockImplementationOnce(wrong);
    expect(() => rank(problem, "weighted-sum")).toThrow("miscomputed");
  });
});

test("counts under random weights hold only where every alternative has one place a sample, and every place one alternative", () => {
  const counts = countsOf(problem, preparedFor(problem, "topsis", {}), { samples: 2000, seed: 1 });
  expect(countsHold(counts, problem.rows)).toBe(true);
  for (const table of ["places", "wins"] as const) {
    const off = counts[table].slice();
    off[1] = (off[1] as number) + 1;
    expect(countsHold({ ...counts, [table]: off }, problem.rows)).toBe(false);
  }
});
