import { describe, expect, test } from "vitest";
import { definitionFields, readShares, sharesHold } from "@/lib/lanchester/shares";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { definition, input } from "./sample";

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("what is refused", () => {
  test.each(definitionFields)("a market definition that leaves %s blank", (field) => {
    const issues = issuesOf(() => readShares(input(10, [20], { definition: { ...definition, [field]: "  " } })));
    expect(issues).toEqual([{ code: "missing", path: ["definition", field], values: {} }]);
  });

  test("a share below 0 or above 100, with the accepted range", () => {
    expect(issuesOf(() => readShares(input(-0.1, [20])))).toEqual([
      { code: "out-of-range", path: ["own", "sharePct"], values: { accepted: "0–100", found: "-0.1" } },
    ]);
    expect(issuesOf(() => readShares(input(1, [20, 100.01])))[0]?.path).toEqual(["rivals", 1, "sharePct"]);
    expect(issuesOf(() => readShares(input(1, [], { largestUnnamedPct: 101 })))[0]?.path).toEqual(["largestUnnamedPct"]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d as a share", (share) => {
    expect(issuesOf(() => readShares(input(share, [share]))).map(({ code }) => code)).toEqual(["not-a-number", "not-a-number"]);
  });

  test("an empty name and a name used twice, the own name included, whatever its case and blanks", () => {
    const rivals = [
      { name: " ", sharePct: 1 },
      { name: " OWN", sharePct: 1 },
      { name: "A", sharePct: 1 },
      { name: "a ", sharePct: 1 },
    ];
    expect(issuesOf(() => readShares(input(1, [], { rivals })))).toEqual([
      { code: "missing", path: ["rivals", 0, "name"], values: {} },
      { code: "duplicate", path: ["rivals", 1, "name"], values: { found: "OWN" } },
      { code: "duplicate", path: ["rivals", 3, "name"], values: { found: "a" } },
    ]);
  });

  test("several faults at once, all of them named", () => {
    const issues = issuesOf(() => readShares(input(-1, [200], { definition: { ...definition, area: "" } })));
    expect(issues.map(({ code }) => code)).toEqual(["missing", "out-of-range", "out-of-range"]);
  });

  test("shares that add up to more than 100.05; rounded figures up to that are taken", () => {
    expect(issuesOf(() => readShares(input(40, [35, 25.06])))[0]).toMatchObject({
      code: "out-of-range",
      path: ["rivals"],
      values: { accepted: "Σ ≤ 100" },
    });
    expect(readShares(input(40, [35, 25.05])).restPct).toBe(0);
    // 33.35 × 3 = 100.05 exactly in decimals.
    expect(readShares(input(33.35, [33.35, 33.35])).restPct).toBe(0);
  });
});

describe("what is made of the shares", () => {
  test("suppliers come largest first, equal shares by name and with one rank", () => {
    const { suppliers } = readShares(input(20, [5, 20, 40]));
    expect(suppliers.map(({ name, rank }) => [name, rank])).toEqual([
      ["R3", 1],
      ["Own", 2],
      ["R2", 2],
      ["R1", 4],
    ]);
  });

  test("shares that differ in the last digit only are equal", () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(readShares(input(0.3, [0.1 + 0.2])).suppliers.map(({ name, rank }) => [name, rank])).toEqual([
      ["Own", 1],
      ["R1", 1],
    ]);
  });

  test("names lose their outer blanks", () => {
    expect(readShares(input(1, [], { own: { name: " Own ", sharePct: 1 } })).ownName).toBe("Own");
  });

  test("a rival with a share of zero is absent and takes no rank", () => {
    const competition = readShares(input(0, [0, 30]));
    expect(competition.suppliers.map(({ name }) => name)).toEqual(["R2"]);
    expect(competition.absent).toEqual(["R1"]);
  });

  test("the rest is what the named leave over; up to 0.05 of it is rounding", () => {
    expect(readShares(input(40, [30])).restPct).toBe(30);
    expect(readShares(input(40, [59.96])).restPct).toBe(0);
    expect(readShares(input(40, [59.9])).restPct).toBeCloseTo(0.1, 9);
    expect(readShares(input(null, [30])).restPct).toBe(70);
  });

  test("one unnamed supplier can hold all of the rest unless a bound is known", () => {
    expect(readShares(input(40, [30])).hiddenPct).toBe(30);
    expect(readShares(input(40, [30], { largestUnnamedPct: 2 })).hiddenPct).toBe(2);
    expect(readShares(input(40, [30], { largestUnnamedPct: 50 })).hiddenPct).toBe(30);
  });

  test("nobody named at all leaves everything to the rest", () => {
    expect(readShares(input(null, []))).toMatchObject({ suppliers: [], absent: [], restPct: 100, hiddenPct: 100, ownPct: null });
  });
});

test("a competition holds only where shares make up the whole and ranks follow them", () => {
  const right = readShares(input(20, [40, 20, 5]));
  const [first, second, third, fourth] = right.suppliers;
  if (!first || !second || !third || !fourth) throw new Error("four suppliers were given");
  expect(sharesHold(right)).toBe(true);
  expect(sharesHold({ ...right, restPct: right.restPct + 1 })).toBe(false);
  expect(sharesHold({ ...right, hiddenPct: right.restPct + 1 })).toBe(false);
  expect(sharesHold({ ...right, suppliers: [second, first, third, fourth] })).toBe(false);
  expect(sharesHold({ ...right, suppliers: [first, second, { ...third, rank: 3 }, fourth] })).toBe(false);
  expect(sharesHold({ ...right, suppliers: [first, second, third, { ...fourth, rank: 2 }] })).toBe(false);
  // One figure that stands in two objects.
  expect(sharesHold({ ...right, suppliers: [first, { ...second, sharePct: 5 }, third, fourth] })).toBe(false);
});
