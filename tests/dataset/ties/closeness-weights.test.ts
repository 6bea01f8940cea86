import Papa from "papaparse";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { presets } from "@/lib/decision/presets";
import { heldPanel } from "../../trade/held-panel";

/** What explains trade between a seller's country and a market, in the order in which `data/README.md` names it. */
const terms = ["gdp", "distance", "border", "language", "agreement"] as const;

type Pair = { readonly exporter: string; readonly y: number; readonly x: readonly number[] };

const markets = new Set(loadDataset("data").markets.map(({ iso3 }) => iso3));
const panel = Papa.parse<Readonly<Record<string, string>>>(heldPanel(), { header: true, skipEmptyLines: true }).data;

/** Pairs of 2020 into the markets held: trade as the exporter reports it, else as the market does. */
const pairs = panel.flatMap((row): Pair[] => {
  const trade = Number(row.exports_usd || row.imports_usd);
  if (row.year !== "2020" || !markets.has(row.importer ?? "") || row.exporter === row.importer || row.rta_2016 === "" || !(trade > 0))
    return [];
  const x = [Math.log(Number(row.gdp_importer)), Math.log(Number(row.dist)), Number(row.contig), Number(row.comlang), Number(row.rta_2016)];
  return [{ exporter: row.exporter ?? "", y: Math.log(trade), x }];
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Deviations from the exporter's own means: what is left to explain within each. */
function within(all: readonly Pair[]): { readonly y: readonly number[]; readonly x: readonly (readonly number[])[] } {
  const groups = new Map<string, Pair[]>();
  for (const pair of all) groups.set(pair.exporter, [...(groups.get(pair.exporter) ?? []), pair]);
  const centred = [...groups.values()].flatMap((group) => {
    const mean = (pick: (pair: Pair) => number) => sum(group.map(pick)) / group.length;
    const middle = { y: mean(({ y }) => y), x: terms.map((_, j) => mean(({ x }) => x[j] as number)) };
    return group.map(({ y, x }) => ({ y: y - middle.y, x: x.map((value, j) => value - (middle.x[j] as number)) }));
  });
  return { y: centred.map(({ y }) => y), x: centred.map(({ x }) => x) };
}

/** R² of least squares on some of the terms, by elimination of the normal equations. */
function explained({ y, x }: ReturnType<typeof within>, chosen: readonly number[]): number {
  const product = (a: (row: number) => number, b: (row: number) => number) => sum(y.map((_, row) => a(row) * b(row)));
  const column = (j: number) => (row: number) => x[row]?.[j] as number;
  const outcome = (row: number) => y[row] as number;
  const equations = chosen.map((i) => [...chosen.map((j) => product(column(i), column(j))), product(column(i), outcome)]);
  for (const [pivot, row] of equations.entries())
    for (const [other, target] of equations.entries()) {
      if (other === pivot) continue;
      const factor = (target[pivot] as number) / (row[pivot] as number);
      for (let k = pivot; k < target.length; k++) target[k] = (target[k] as number) - factor * (row[k] as number);
    }
  const coefficient = (at: number) => (equations[at]?.at(-1) as number) / (equations[at]?.[at] as number);
  return sum(chosen.map((j, at) => coefficient(at) * product(column(j), outcome))) / product(outcome, outcome);
}

/** Shapley values of R²: what each term adds, over all orders in which they can come in. */
function shapley(data: ReturnType<typeof within>): number[] {
  const orders = permutations(terms.map((_, j) => j));
  const known = new Map<string, number>();
  const r2 = (chosen: readonly number[]) => {
    const key = [...chosen].sort().join(" ");
    const value = known.get(key) ?? explained(data, chosen);
    known.set(key, value);
    return value;
  };
  return terms.map((_, j) =>
    sum(
      orders
        .map((order) => r2(order.slice(0, order.indexOf(j) + 1)) - r2(order.slice(0, order.indexOf(j))))
        .map((gain) => gain / orders.length),
    ),
  );
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

test("the weights of closeness follow what explains the trade held, as data/README.md prints it", () => {
  expect(new Set(pairs.map(({ exporter }) => exporter)).size).toBe(61);
  expect(pairs).toHaveLength(1000);
  const data = within(pairs);
  const parts = shapley(data);
  const all = explained(
    data,
    terms.map((_, j) => j),
  );
  expect(sum(parts)).toBeCloseTo(all, 10);
  expect(Math.round(100 * all)).toBe(61);
  const points = Object.fromEntries(terms.map((term, j) => [term, Math.round(1000 * (parts[j] as number)) / 10]));
  expect(points).toEqual({ gdp: 33.8, distance: 7.7, border: 2.5, language: 2.6, agreement: 14.5 });
  const [size = Number.NaN, ...between] = parts;
  const ratio = sum(between) / size;
  expect(ratio).toBeCloseTo(0.81, 2);
  // Beside a demand of 90, in steps of ten.
  expect(presets["demand-led"].demand).toBe(90);
  expect(presets["demand-led"].closeness).toBe(Math.round((ratio * 90) / 10) * 10);
});
