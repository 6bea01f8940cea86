import { expect, test } from "vitest";
import { flipsOf } from "@/lib/charts/flips";

const stability = (share: number, winner: [number, number], firstBelow: number[] | null, firstAbove: number[] | null) => ({
  share,
  winner,
  order: winner,
  firstBelow,
  firstAbove,
});

test("of each weight the nearer flip is told, the nearest weight first, and what changes nothing is left out", () => {
  const flips = flipsOf([
    stability(0.2, [0.1, 0.25], [1], [2]),
    stability(0.3, [0, 1], null, null),
    stability(0.1, [0, 0.11], null, [3]),
    stability(0.5, [0.4, 1], [], null),
  ]);
  expect(flips).toEqual([
    { at: 2, from: 0.1, to: 0.11, next: [3] },
    { at: 0, from: 0.2, to: 0.25, next: [2] },
    { at: 3, from: 0.5, to: 0.4, next: [] },
  ]);
});
