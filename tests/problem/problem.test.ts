import { expect, test } from "vitest";
import type { IssueCode } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";
import { madeDataset } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";
import { issuesOf } from "../samples/issues-of";

const dataset = madeDataset();

test("a problem is the table's numbers row by row, its weights and its directions (by hand)", () => {
  const problem = problemOf(buildTable(madeDecision({ markets: ["AAA", "EEE"] }), dataset));
  expect(problem).toMatchObject({ rows: 2, columns: 4, directions: ["benefit", "cost", "cost", "benefit"] });
  expect([...problem.values]).toEqual([10, 5, 100, 2, 50, 1, 500, 8]);
  expect([...problem.weights].map((weight) => weight.toFixed(9))).toEqual(["0.333333333", "0.200000000", "0.133333333", "0.333333333"]);
});

test("filled gaps enter with the figure that fills them", () => {
  const problem = problemOf(buildTable(madeDecision(), dataset));
  expect(problem.values[2 * 4]).toBe(15);
});

test("a figure too large to reckon with is refused by its place, not turned into infinity", () => {
  const overrides = [madeOverride("BBB", "buyers", 1e200)];
  const codes: IssueCode[] = issuesOf(() => problemOf(buildTable(madeDecision({ overrides, markets: ["AAA", "BBB"] }), dataset))).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(["out-of-range"]);
});
