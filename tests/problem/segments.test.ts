import { describe, expect, test } from "vitest";
import { plansIn } from "@/lib/problem/segments";
import { madeCompetition } from "../samples/decision";

const segment = (name: string, ownPct: number) => ({ name, ownPct, rivals: [{ name: "Rival", sharePct: 40 }], size: null });

describe("the user's segments", () => {
  test("are put in the order in which to fight for them (by hand: 40 / 30 is within √3, 40 / 10 is not)", () => {
    const planned = plansIn(madeCompetition({ segments: [segment("far", 10), segment("near", 30)] }));
    expect(planned && "plans" in planned && planned.plans.map(({ name, order }) => [name, order])).toEqual([
      ["near", 1],
      ["far", null],
    ]);
  });

  test("where there are none there is nothing to plan", () => {
    expect(plansIn(madeCompetition({}))).toBeNull();
    expect(plansIn(madeCompetition({ segments: [] }))).toBeNull();
  });

  test("that cannot be right are named instead of thrown", () => {
    const planned = plansIn(madeCompetition({ segments: [segment("", 70)] }));
    expect(planned && "issues" in planned && planned.issues.map(({ code, path }) => [code, ...path])).toContainEqual([
      "missing",
      "segments",
      0,
      "name",
    ]);
  });
});
