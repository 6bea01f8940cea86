import { describe, expect, it, test } from "vitest";
import { potential } from "@/lib/api/operations/potential";
import { complaints, data } from "../refused";

describe("lanchester/potential", () => {
  // lanchester.md, section 7: the publication cuts, which prints 4.95 and 43.37.
  test.each([
    [0.7, "truncate-2", "4.95"],
    [0.7, "round-2", "4.96"],
    [0.08, "truncate-2", "43.37"],
    [0.08, "round-2", "43.38"],
    [0.08, undefined, "43.375"],
  ])("prints 3.47 / %d, rounding %s, as %s", (currentShare, rounding, printed) => {
    expect(potential.run({ referenceShare: 3.47, currentShare, rounding }, data)).toEqual({
      multiple: expect.closeTo(3.47 / currentShare, 12),
      printed,
    });
  });

  it("names every wrong field: nothing has a multiple of nothing", () => {
    expect(complaints(potential, { referenceShare: 101, currentShare: 0, rounding: "up" })).toEqual([
      "out-of-range referenceShare",
      "out-of-range currentShare",
      "unknown-id rounding",
    ]);
    expect(complaints(potential, { current: 1 })).toEqual(["missing referenceShare", "missing currentShare", "unknown-id current"]);
  });
});
