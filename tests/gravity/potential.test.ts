import { describe, expect, test } from "vitest";
import { potential } from "@/lib/gravity/potential";
import type { PotentialRequest } from "@/lib/gravity/types";
import { exactPanel, noisyPanel, panelOf, sizeAndDistance, specified } from "./support/panels";

/** The same panel with every row an export of one country to a market of its own. */
function asExports(panel: typeof noisyPanel) {
  const names = Array.from({ length: panel.rows }, (_, k) => `M${k + 1}`);
  return { ...panel, columns: new Map([...panel.columns, ...panelOf({ from: names.map(() => "A"), to: names }).columns]) };
}

const request: PotentialRequest = { exporter: "from", seller: "A", importer: "to", mode: "in-sample" };
const model = specified({ x: sizeAndDistance, errors: { kind: "hc1" } });

// Worked example with noise: nine flows, computed independently.
describe("the potential of nine noisy flows, in sample", () => {
  const { markets, ppml, ols } = potential(asExports(noisyPanel), model, request);
  const reference = [
    [12, 0.511059, 0.451577, 0.38202],
    [5, 0.775657, 0.685378, 0.609464],
    [30, 1.845099, 1.630348, 1.388702],
    [55, 2.555368, 2.25795, 2.431039],
    [260, 1.227508, 1.084638, 1.056587],
    [18, 0.744013, 0.657418, 0.69836],
    [80, 0.792803, 0.700529, 0.812318],
    [90, 0.979774, 0.865738, 1.003552],
    [25, 0.754206, 0.666424, 0.802772],
  ];

  test.each(reference.map((row, k) => [k + 1, ...row] as const))(
    "of market %d is as in the reference, by each estimator",
    (market, ...row) => {
      const found = markets[market - 1];
      const values = [found?.actual, found?.ols.naive, found?.ols.ratio, found?.ppml.ratio];
      for (const [k, expected] of row.entries()) expect(Math.abs((values[k] ?? Number.NaN) - (expected ?? 0))).toBeLessThan(1e-6);
    },
  );

  test("has an interval wider than the spread of the flows, of which all nine are of like size", () => {
    for (const { ppml: each, ols: other } of markets)
      for (const [{ ratio, low, high }, { logSpread }] of [[each, ppml] as const, [other, ols] as const]) {
        expect((high ?? 0) / (ratio ?? 1)).toBeGreaterThan(Math.exp(1.96 * logSpread));
        expect((high ?? 0) * (low ?? 0)).toBeCloseTo((ratio ?? 0) ** 2, 10);
      }
  });

  test("is undecided in every market: nine flows so scattered decide nothing", () => {
    expect(new Set(markets.flatMap(({ ppml: each, ols: other }) => [each.potentialClass, other.potentialClass]))).toEqual(
      new Set(["undecided"]),
    );
  });
});

describe("flows that follow the model exactly", () => {
  test("have a potential of 1 and are exploitable, decidedly", () => {
    for (const { ppml, ols } of potential(asExports(exactPanel), model, request).markets) {
      expect(ppml.ratio).toBeCloseTo(1, 8);
      expect([ppml.potentialClass, ols.potentialClass]).toEqual(["exploitable", "exploitable"]);
    }
  });
});

describe("the interval", () => {
  // Two hundred small flows that stray by a factor of e² either way, two hundred large ones by e^0.1.
  const rows = Array.from({ length: 400 }, (_, k) => ({ small: k < 200, up: k % 2 === 0 }));
  const panel = panelOf({
    from: rows.map((_, k) => (k % 200 === 0 ? "A" : `B${k}`)),
    to: rows.map((_, k) => `M${k}`),
    x: rows.map(({ small }) => (small ? 0 : 10)),
    T: rows.map(({ small, up }) => Math.exp((small ? 0 : 10) + (up ? 1 : -1) * (small ? 2 : 0.1))),
  });

  test("is that of flows of like size: wide for a small one, narrow for a large one", () => {
    const { markets } = potential(panel, specified({ x: ["x"] }), { ...request, mode: "out-of-sample" });
    const breadth = markets.map(({ ols }) => Math.log((ols.high ?? 0) / (ols.low ?? 1)) / 2 / 1.96);
    expect(markets.map(({ market }) => market)).toEqual(["M0", "M200"]);
    expect(breadth[0]).toBeGreaterThan(2);
    expect(breadth[0]).toBeLessThan(2.1);
    expect(breadth[1]).toBeGreaterThan(0.1);
    expect(breadth[1]).toBeLessThan(0.2);
    // Duan's factor is cosh 2 among the small flows and cosh 0.1 among the large ones; A's own flows are not in it.
    expect((markets[0]?.ols.naive ?? 0) / (markets[0]?.ols.ratio ?? 1)).toBeCloseTo(Math.cosh(2), 1);
    expect((markets[1]?.ols.naive ?? 0) / (markets[1]?.ols.ratio ?? 1)).toBeCloseTo(Math.cosh(0.1), 2);
  });
});

/** Flows exp(size of exporter + size of importer) × 1, but exports of A × 3; 4 countries, 3 years, all pairs. */
function world(factorOfA = 3) {
  const countries = ["A", "B", "C", "D"];
  const rows = [2018, 2019, 2020].flatMap((year) =>
    countries.flatMap((from, i) =>
      countries.flatMap((to, j) => (from === to ? [] : [{ from, to, year, far: 1 + ((i + 1) * (j + 2) * (year % 5)) / 7, i, j }])),
    ),
  );
  return panelOf({
    from: rows.map(({ from }) => from),
    to: rows.map(({ to }) => to),
    year: rows.map(({ year }) => year),
    far: rows.map(({ far }) => far),
    T: rows.map(({ from, far, j }) => (Math.exp(2 + 0.4 * j) / far) * (from === "A" ? factorOfA : 1)),
  });
}

describe("out of sample", () => {
  const far = specified({ x: ["ln(far)"], effects: ["to"] });

  test("what an exporter trades beyond the others' pattern is found in full, since none of it is in the estimate", () => {
    const { markets, ppml } = potential(world(), far, { ...request, mode: "out-of-sample" });
    expect(markets.map(({ market }) => market)).toEqual(["B", "C", "D"]);
    for (const { ppml: each, ols, rows } of markets) {
      expect(rows).toBe(3);
      expect(each.ratio).toBeCloseTo(3, 7);
      expect(ols.ratio).toBeCloseTo(3, 7);
      expect(each.potentialClass).toBe("reshaping");
    }
    expect(ppml.n).toBe(27);
    expect(ppml.droppedRows).toEqual([]);
  });

  test("an effect of the exporter itself is not known, and there is no ratio", () => {
    const { markets } = potential(world(), { ...far, effects: ["from", "to"] }, { ...request, mode: "out-of-sample" });
    expect(markets.map(({ ppml, ols }) => [ppml.ratio, ppml.reason, ols.reason])).toEqual(Array(3).fill([null, "no-effect", "no-effect"]));
  });

  test("the rows compared may be chosen", () => {
    const { markets } = potential(world(), far, { ...request, mode: "out-of-sample", compare: "year == 2019" });
    expect(markets.map(({ rows }) => rows)).toEqual([1, 1, 1]);
  });
});

describe("in sample", () => {
  test("an effect of pairs makes the ratio over all years 1, and it is refused", () => {
    const pairs = specified({ x: ["ln(far)"], effects: ["from^to"] });
    const whole = potential(world(), pairs, request).markets;
    expect(whole.map(({ ppml, ols }) => [ppml.ratio, ppml.reason, ols.reason])).toEqual(
      Array(3).fill([null, "one-by-construction", "one-by-construction"]),
    );
    const part = potential(world(), pairs, { ...request, compare: "year == 2019" }).markets;
    expect(part.every(({ ppml }) => ppml.ratio !== null)).toBe(true);
  });

  test("an importer effect does so when there is one exporter only", () => {
    const one = specified({ x: ["ln(far)"], effects: ["to"], where: "from == 'A'" });
    expect(new Set(potential(world(), one, request).markets.map(({ ppml }) => ppml.reason))).toEqual(new Set(["one-by-construction"]));
  });
});

describe("a market without a ratio", () => {
  const cells = { from: ["A", "A", "A", "B", "B", "B", "C", "C", "C"], to: ["X", "Y", "Z", "X", "Y", "Z", "X", "Y", "Z"] };
  const panel = panelOf({ ...cells, T: [null, 0, 4, 2, 3, 5, 1, 2, 4], z: [1, 2, null, 1, 2, 4, 3, 1, 2] });

  test("says why: no flow, or no regressor; a flow of zero has a ratio of zero and no interval", () => {
    const { markets } = potential(panel, specified({ x: ["z"] }), { ...request, mode: "out-of-sample" });
    expect(markets.map(({ ppml }) => [ppml.ratio, ppml.reason, ppml.potentialClass])).toEqual([
      [null, "no-flow", null],
      [0, null, "undecided"],
      [null, "no-regressor", null],
    ]);
    expect(markets.map(({ rows, rowsLeftOut }) => [rows, rowsLeftOut])).toEqual([
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
  });
});
