import { expect, test } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import type { Column, Panel, Specification } from "@/lib/gravity/types";
import { Refusal } from "@/lib/math/refusal";

/** Numbers between −1 and 1 that look drawn and are the same everywhere. */
const drawn = (seed: number, count: number) => Array.from({ length: count }, (_, i) => Math.sin(1e4 * Math.sin(seed * 97 + i * 1.37)));
const number = (values: readonly number[]): Column => ({ kind: "number", values: Float64Array.from(values), missing: null });
const text = (cells: readonly string[]): Column => {
  const labels = [...new Set(cells)];
  return { kind: "text", codes: Int32Array.from(cells, (cell) => labels.indexOf(cell)), labels };
};
const panelOf = (columns: Readonly<Record<string, Column>>): Panel => ({
  rows: Object.values(columns)[0]?.kind === "number" ? (Object.values(columns)[0] as { values: Float64Array }).values.length : 0,
  columns: new Map(Object.entries(columns)),
});
const rounded = (values: readonly number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)));
const N = 120;

/** ln_gdp = ln_pop + ln_gdppc but for rounding; the same model in other columns, `rest` being what rounding left, is well conditioned. */
function nearly(decimals: number, seed: number, estimator: Specification["estimator"]) {
  const [a, b, d, noise] = [drawn(seed, N), drawn(seed + 1, N), drawn(seed + 2, N), drawn(seed + 3, N)] as const;
  const pop = rounded(
    a.map((value) => 15 + 2 * value),
    decimals,
  );
  const rich = rounded(
    b.map((value) => 9 + value),
    decimals,
  );
  const gdp = rounded(
    a.map((value, i) => 24 + 2 * value + (b[i] as number) + 10 ** -decimals * 0.3 * (d[i] as number)),
    decimals,
  );
  const trade = pop.map((value, i) => Math.exp(0.4 * value + 0.7 * (rich[i] as number) - 6 + 0.5 * (noise[i] as number)));
  const left = gdp.map((value, i) => Math.round((value - (pop[i] as number) - (rich[i] as number)) * 10 ** decimals));
  const panel = panelOf({ trade: number(trade), pop: number(pop), rich: number(rich), gdp: number(gdp), left: number(left) });
  const run = (x: readonly string[]) => estimate(panel, { estimator, y: "trade", x, effects: [], errors: { kind: "hc1" }, reset: false });
  return { near: run(["pop", "rich", "gdp"]), well: run(["pop", "rich", "left"]), unit: 10 ** -decimals };
}

test.each([
  [3, "ppml"],
  [4, "ppml"],
  [5, "ppml"],
  [5, "ols"],
] as const)(
  "errors of columns that add up but for rounding at %i decimals are those of the same model in other columns (%s)",
  (decimals, estimator) => {
    for (const seed of [1, 2, 3]) {
      const { near, well, unit } = nearly(decimals, seed, estimator);
      if (near.droppedRegressors.length > 0) continue;
      // gdp = pop + rich + unit · left: its slope is that of left, divided by the unit; the constant is the same.
      expect((near.coefficients[3]?.se as number) * unit).toBeCloseTo(well.coefficients[3]?.se as number, 5);
      const [constant, right] = [near.coefficients[0]?.se as number, well.coefficients[0]?.se as number];
      expect(constant / right).toBeCloseTo(1, 3);
    }
  },
);

const group = (rows: readonly (readonly [string, string, number, number])[], estimator: Specification["estimator"] = "ppml") =>
  estimate(
    panelOf({
      trade: number(rows.map((row) => row[2])),
      x: number(rows.map((row) => row[3])),
      exporter: text(rows.map((row) => row[0])),
      importer: text(rows.map((row) => row[1])),
    }),
    { estimator, y: "trade", x: ["x"], effects: ["exporter", "importer"], errors: { kind: "hc1" }, reset: false },
  );
const SQUARE = [
  ["P", "a", 2, 0.1],
  ["P", "a", 3, 0.9],
  ["P", "b", 4, 0.4],
  ["P", "b", 9, 1.4],
  ["P", "c", 1, 0.2],
  ["P", "c", 2, 1.3],
] as const;

test("one exporter left by the program's own drops is no mistake: the answer is that of the rows it kept", () => {
  const alone = group([...SQUARE, ["Q", "a", 5, 0.3]]);
  const without = estimate(
    panelOf({
      trade: number(SQUARE.map((row) => row[2])),
      x: number(SQUARE.map((row) => row[3])),
      importer: text(SQUARE.map((row) => row[1])),
    }),
    { estimator: "ppml", y: "trade", x: ["x"], effects: ["importer"], errors: { kind: "hc1" }, reset: false },
  );
  expect(alone.n).toBe(6);
  expect(alone.coefficients[0]?.estimate).toBeCloseTo(without.coefficients[0]?.estimate as number, 10);
});

test("nor are exporters without any flow, or whose flows are zero under a logarithm", () => {
  expect(group([...SQUARE, ["Q", "a", 0, 0.3], ["Q", "b", 0, 0.5]]).n).toBe(6);
  expect(group([...SQUARE, ["Q", "a", 0, 0.3], ["Q", "b", 0, 0.5]], "ols").n).toBe(6);
});

test("an exporter that is alone in the panel is refused as before", () => {
  expect(() => group(SQUARE)).toThrow(Refusal);
});

/** Flows of 40 pairs; two of those without a flow hold `code` in `fta`. */
function coded(code: number, other = 0) {
  const [dist, noise] = [drawn(5, 40), drawn(6, 40)] as const;
  const trade = dist.map((value, i) => (i % 5 === 4 ? 0 : Math.exp(3 - value + 0.3 * (noise[i] as number))));
  const fta = dist.map((_, i) => (i === 4 || i === 9 ? code : i % 5 === 4 ? other : i % 2));
  const panel = panelOf({ trade: number(trade), dist: number(dist), fta: number(fta) });
  return estimate(panel, { estimator: "ppml", y: "trade", x: ["dist", "fta"], effects: [], errors: { kind: "hc1" }, reset: false });
}

test.each([9, 999, 99_999, 9_999_999, 99_999_999, 1e12])(
  "a code of %d for missing separates no row, and is said where it is out of scale",
  (code) => {
    const found = coded(code);
    expect(found.n).toBe(40);
    expect(found.strangeScales).toEqual(code > 1e4 ? ["fta"] : []);
    expect(found.coefficients.find(({ name }) => name === "fta")?.estimate).toBeLessThan(0);
  },
);

test("a regressor that is zero wherever there is a flow separates its rows still, whatever its unit", () => {
  for (const unit of [1e-9, 1, 1e9]) {
    const [dist, noise] = [drawn(5, 40), drawn(6, 40)] as const;
    const trade = dist.map((value, i) => (i % 5 === 4 ? 0 : Math.exp(3 - value + 0.3 * (noise[i] as number))));
    const embargo = dist.map((_, i) => (i === 4 || i === 9 ? unit : 0));
    const panel = panelOf({ trade: number(trade), dist: number(dist), embargo: number(embargo) });
    const found = estimate(panel, {
      estimator: "ppml",
      y: "trade",
      x: ["dist", "embargo"],
      effects: [],
      errors: { kind: "hc1" },
      reset: false,
    });
    expect([found.n, found.strangeScales]).toEqual([38, []]);
  }
});
