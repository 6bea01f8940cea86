/** How long gravity models take, in Node and on one core; in a browser's worker the same engine runs the same code. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { estimate } from "@/lib/gravity/estimate";
import type { Column, Panel, Specification } from "@/lib/gravity/types";
import { median, printTable } from "./measure.mjs";

/** A made world: every country trades with every other one every year, one flow in ten is zero. */
function world(countries: number, years: number): Panel {
  const generator = xoroshiro128plus(7);
  generator.jump();
  const uniform = () => ((generator.next() >>> 0) + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const places = Array.from({ length: countries }, () => ({ x: 10_000 * uniform(), y: 8_000 * uniform(), size: 2 * normal() }));
  const rows = countries * (countries - 1) * years;
  const names = ["DIST", "CNTG", "LANG", "CLNY", "RTA", "trade", "year"] as const;
  const numbers = new Map(names.map((name) => [name, new Float64Array(rows)]));
  const [exporter, importer] = [new Int32Array(rows), new Int32Array(rows)];
  let row = 0;
  for (let year = 0; year < years; year++)
    for (const [i, from] of places.entries())
      for (const [j, to] of places.entries()) {
        if (i === j) continue;
        const DIST = 50 + Math.hypot(from.x - to.x, from.y - to.y);
        const CNTG = DIST < 1200 ? 1 : 0;
        const LANG = (7 * (i + j)) % 9 === 0 ? 1 : 0;
        const CLNY = uniform() < 0.03 ? 1 : 0;
        const RTA = (i + j + year) % 5 === 0 ? 1 : 0;
        const mean = 8 + from.size + 0.8 * to.size - 0.8 * Math.log(DIST) + 0.4 * CNTG + 0.3 * LANG + 0.2 * CLNY + 0.1 * RTA;
        const trade = uniform() < 0.1 ? 0 : Math.exp(mean + 1.2 * normal());
        for (const [name, value] of Object.entries({ DIST, CNTG, LANG, CLNY, RTA, trade, year: 2000 + year }))
          (numbers.get(name as (typeof names)[number]) as Float64Array)[row] = value;
        exporter[row] = i;
        importer[row] = j;
        row++;
      }
  const labels = places.map((_, k) => `C${k}`);
  const columns: [string, Column][] = [
    ["exporter", { kind: "text", codes: exporter, labels }],
    ["importer", { kind: "text", codes: importer, labels }],
    ...[...numbers].map(([name, values]): [string, Column] => [name, { kind: "number", values, missing: null }]),
  ];
  return { rows, columns: new Map(columns) };
}

const base: Specification = {
  estimator: "ppml",
  y: "trade",
  x: ["ln(DIST)", "CNTG", "LANG", "CLNY", "RTA"],
  effects: ["exporter^year", "importer^year"],
  errors: { kind: "hc1" },
  reset: false,
};

/** The median time of an estimation, after a few to warm up. */
function measured(what: string, panel: Panel, parts: Partial<Specification>, runs: number, goal?: number) {
  const call = () => estimate(panel, { ...base, ...parts });
  const { n, effects, coefficients } = call();
  for (let warmUp = 3; warmUp < runs; warmUp += 3) call();
  const clock = Array.from({ length: runs }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  });
  const levels = effects.reduce((sum, { levels: count }) => sum + count, 0);
  const size = `${n.toLocaleString("en-GB")} × ${coefficients.length}, ${levels.toLocaleString("en-GB")} effects`;
  return { what, size, found: median(clock), unit: "ms" as const, ...(goal === undefined ? {} : { goal }) };
}

const guide = world(69, 6);
const large = world(200, 26);
const cluster: Partial<Specification> = { errors: { kind: "cluster", by: "exporter^importer" } };
const within = printTable("Gravity", [
  measured("PPML, exporter-year and importer-year effects", guide, {}, 15, 250),
  measured("the same, clustered by pair", guide, cluster, 15),
  measured("the same, with RESET", guide, { reset: true }, 15),
  measured(
    "the same and pair effects, clustered by pair",
    guide,
    { ...cluster, x: ["RTA"], effects: [...base.effects, "exporter^importer"] },
    5,
  ),
  measured("PPML without effects", guide, { effects: [] }, 15),
  measured("OLS, exporter-year and importer-year effects", guide, { estimator: "ols" }, 15),
  measured("PPML, exporter-year and importer-year effects", large, {}, 3, 10_000),
  measured("the same, clustered by pair", large, cluster, 3),
  measured("OLS, exporter-year and importer-year effects", large, { estimator: "ols" }, 3),
]);
if (!within) process.exitCode = 1;
