import { expect, test } from "vitest";
import { slopeColumn } from "@/lib/charts/slope";

test("who ties shares a point at the rank that the table prints, and no two labels stand on one line", () => {
  expect(slopeColumn([1, 4, 1, 3])).toEqual({ points: [1, 4, 1, 3], labels: [1, 4, 2, 3] });
});

test("a rank beyond the number of lines keeps its place", () => {
  expect(slopeColumn([7, 2])).toEqual({ points: [7, 2], labels: [2, 1] });
});
