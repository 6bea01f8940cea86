import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import type { Estimator, Panel, Specification } from "@/lib/gravity/types";
import { dummies, explicitErrors, explicitLeastSquares, explicitPpml } from "./support/dummies";
import { panelOf, specified } from "./support/panels";

/** A made panel of 6 countries and 3 years with some rows missing; a fifth of the flows zero. */
function made(seed: number) {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  const next = () => ((generator.next() >>> 0) + 0.5) / 2 ** 32;
  const rows = [];
  for (let year = 0; year < 3; year++)
    for (let i = 0; i < 6; i++)
      for (let j = 0; j < 6; j++) {
        if (i === j || next() < 0.1) continue;
        const D = 100 * Math.exp(3 * next());
        const C = next() < 0.4 ? 1 : 0;
        const T = next() < 0.2 ? 0 : Math.exp(6 + i / 3 + j / 5 - 0.9 * Math.log(D) + 0.5 * C + 2 * next());
        rows.push({ from: i, to: j, year, D, C, T, w: 1 + Math.floor(3 * next()) });
      }
  return rows;
}

type Row = ReturnType<typeof made>[number];
const panelFrom = (rows: readonly Row[]) =>
  panelOf({
    from: rows.map(({ from }) => `C${from}`),
    to: rows.map(({ to }) => `C${to}`),
    year: rows.map(({ year }) => year),
    D: rows.map(({ D }) => D),
    C: rows.map(({ C }) => C),
    T: rows.map(({ T }) => T),
    w: rows.map(({ w }) => w),
  });
const base = specified({ x: ["ln(D)", "C"], effects: ["from^year", "to^year"] });

/** The sample of an estimate with explicit dummies in place of the effects. */
function explicit(rows: readonly Row[], sample: Int32Array, effects: readonly ((row: Row) => number)[]) {
  const kept = [...sample].map((at) => rows[at] as Row);
  const x = [Float64Array.from(kept, ({ D }) => Math.log(D)), Float64Array.from(kept, ({ C }) => C)];
  // Without the first dummy of every later effect: the others and those of the first effect add up to it.
  const [first, ...others] = effects.map((effect) => kept.map(effect));
  const columns = [...x, ...dummies(first ?? [], true), ...others.flatMap((codes) => dummies(codes, false))];
  return { kept, columns };
}

const byEstimator = ["ols", "ppml"] as const;

describe.each([1, 2, 3])("effects absorbed by projection, panel %d,", (seed) => {
  const rows = made(seed);
  const panel = panelFrom(rows);
  // Exporter and importer effects without years leave one redundant dummy, which is easy to write down.
  const effects = ["from", "to"];
  const codes = [(row: Row) => row.from, (row: Row) => row.to];

  test.each(byEstimator)("give the slopes and errors of explicit dummies by %s, to 1e-8", (estimator) => {
    for (const cluster of [false, true]) {
      const errors = cluster ? ({ kind: "cluster", by: "to" } as const) : ({ kind: "hc0" } as const);
      const found = estimate(panel, { ...base, estimator, effects, errors });
      const { kept, columns } = explicit(rows, found.sample, codes);
      const y = Float64Array.from(kept, ({ T }) => T);
      const fit =
        estimator === "ppml"
          ? explicitPpml(y, columns)
          : { ...explicitLeastSquares(y.map(Math.log), columns, new Float64Array(y.length).fill(1)), mu: null };
      const linear = y.map((_, i) => columns.reduce((sum, column, k) => sum + (column[i] ?? 0) * (fit.b[k] ?? 0), 0));
      const residuals = y.map((value, i) => (fit.mu === null ? Math.log(value) - (linear[i] ?? 0) : value - (fit.mu[i] ?? 0)));
      const se = explicitErrors(
        columns,
        fit.inverse,
        residuals,
        kept.map((row, i) => (cluster ? row.to : i)),
      );
      const factor = Math.sqrt(found.convention.factor);
      for (const [k, coefficient] of found.coefficients.entries()) {
        expect(Math.abs(coefficient.estimate - (fit.b[k] ?? 0))).toBeLessThan(1e-8);
        expect(Math.abs((coefficient.se ?? 0) / factor - (se[k] ?? 0))).toBeLessThan(1e-8);
      }
      for (const [i, value] of found.linearPredictor.entries()) expect(Math.abs(value - (linear[i] ?? 0))).toBeLessThan(1e-7);
    }
  });

  test("of three kinds give the slopes of explicit dummies", () => {
    const found = estimate(panel, { ...base, effects: ["from", "to", "year"] });
    const { kept, columns } = explicit(rows, found.sample, [...codes, (row) => row.year]);
    const { b } = explicitPpml(
      Float64Array.from(kept, ({ T }) => T),
      columns,
    );
    for (const [k, { estimate: value }] of found.coefficients.entries()) expect(Math.abs(value - (b[k] ?? 0))).toBeLessThan(1e-8);
  });

  test("make fitted flows sum to the flows in every group, by PPML", () => {
    const { sample, y, fitted } = estimate(panel, base);
    const total = y.reduce((sum, value) => sum + value, 0);
    for (const side of ["from", "to"] as const) {
      const sums = new Map<string, number>();
      for (const [k, at] of sample.entries()) {
        const group = `${rows[at]?.[side]} ${rows[at]?.year}`;
        sums.set(group, (sums.get(group) ?? 0) + (y[k] ?? 0) - (fitted[k] ?? 0));
      }
      for (const difference of sums.values()) expect(Math.abs(difference) / total).toBeLessThan(1e-9);
    }
  });

  test.each(byEstimator)("weights count a row as often as it would stand, by %s", (estimator) => {
    const weighted = estimate(panel, { ...base, estimator, effects, weights: "w" });
    const repeated = estimate(panelFrom(rows.flatMap((row) => Array<Row>(row.w).fill(row))), { ...base, estimator, effects });
    for (const [k, { estimate: value }] of weighted.coefficients.entries())
      expect(value).toBeCloseTo(repeated.coefficients[k]?.estimate ?? 0, 9);
    expect(weighted.deviance / repeated.deviance).toBeCloseTo(1, 9);
  });
});

test("R² weighs rows as the fit does", () => {
  const rows = made(6);
  const weighted = estimate(panelFrom(rows), { ...base, estimator: "ols", weights: "w" });
  const repeated = estimate(panelFrom(rows.flatMap((row) => Array<Row>(row.w).fill(row))), { ...base, estimator: "ols" });
  expect(weighted.r2).toBeCloseTo(repeated.r2 ?? 0, 9);
});

describe.each(byEstimator)("an estimate by %s", (estimator: Estimator) => {
  const rows = made(4);
  const own: Specification = { ...base, estimator, errors: { kind: "cluster", by: "from^to" } };
  const found = estimate(panelFrom(rows), own);
  const close = (other: typeof found) => {
    for (const [k, { estimate: value, se }] of other.coefficients.entries()) {
      expect(Math.abs(value - (found.coefficients[k]?.estimate ?? 0))).toBeLessThan(1e-9);
      expect(Math.abs((se ?? 0) - (found.coefficients[k]?.se ?? 1))).toBeLessThan(1e-9);
    }
  };

  test("does not depend on the order of the rows", () => {
    const shuffled = rows.map((row, k) => ({ row, key: ((k * 7919) % 104729) % 97 })).sort((a, b) => a.key - b.key);
    close(estimate(panelFrom(shuffled.map(({ row }) => row)), own));
    close(estimate(panelFrom(rows.toReversed()), own));
  });

  test("moves the constant only when flows are multiplied, by the logarithm of the factor", () => {
    const times = (factor: number) => panelFrom(rows.map((row) => ({ ...row, T: factor * row.T })));
    close(estimate(times(1e6), own));
    const constant = (panel: Panel) => estimate(panel, { ...own, effects: [] }).coefficients.map(({ estimate: value }) => value);
    const [before, after] = [constant(times(1)), constant(times(1e-4))];
    expect((after[0] ?? 0) - (before[0] ?? 0)).toBeCloseTo(Math.log(1e-4), 9);
    for (const k of [1, 2]) expect(after[k]).toBeCloseTo(before[k] ?? 0, 9);
  });

  test("does not depend on the unit of a regressor, nor on what is added to it", () => {
    const moved = panelFrom(rows.map((row) => ({ ...row, D: row.D * 1.609, C: row.C * 1000 + 1e6 })));
    const other = estimate(moved, own);
    expect(other.coefficients[0]?.estimate).toBeCloseTo(found.coefficients[0]?.estimate ?? 0, 8);
    expect((other.coefficients[1]?.estimate ?? 0) * 1000).toBeCloseTo(found.coefficients[1]?.estimate ?? 0, 7);
  });
});

describe("effects that imply each other", () => {
  const rows = made(5);
  const panel = panelFrom(rows);

  test("are counted once: exporter-years and importer-years share a level in every year", () => {
    const { effects, convention, n } = estimate(panel, { ...base, errors: { kind: "hc1" } });
    expect(effects.map(({ levels, redundant }) => [levels, redundant])).toEqual([
      [18, 0],
      [18, 3],
    ]);
    expect([convention.effectsCounted, convention.k]).toEqual([33, 35]);
    expect(convention.factor).toBeCloseTo(n / (n - 35), 12);
  });

  test("count nothing where they are nested in the clusters, save the constant; or as they are told to", () => {
    const nested: Specification = { ...base, effects: ["from^to"], errors: { kind: "cluster", by: "from^to" } };
    expect(estimate(panel, nested).effects[0]?.nested).toBe(true);
    const counted = (effectCount: Specification["effectCount"]) =>
      estimate(panel, { ...nested, ...(effectCount ? { effectCount } : {}) }).convention.effectsCounted;
    const { levels } = estimate(panel, nested).effects[0] ?? { levels: 0 };
    expect([counted(undefined), counted("always"), counted("never")]).toEqual([1, levels, 0]);
  });

  test("absorb a regressor that does not vary within them, by name", () => {
    const { droppedRegressors, coefficients } = estimate(panel, { ...base, x: ["ln(D)", "ln(year + 1)", "C", "2 * C + 1", "exp(0)"] });
    expect(coefficients.map(({ name }) => name)).toEqual(["ln(D)", "C"]);
    expect(droppedRegressors).toEqual([
      { name: "ln(year + 1)", reason: "absorbed", with: [] },
      { name: "2 * C + 1", reason: "collinear", with: ["C"] },
      { name: "exp(0)", reason: "constant", with: [] },
    ]);
  });
});
