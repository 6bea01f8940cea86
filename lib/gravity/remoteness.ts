import { ln } from "@/lib/math/elementary/ln";
import { evaluateFormula } from "./formula/evaluate";
import { groupsOf } from "./groups";
import type { Column, Panel } from "./types";

/** What remoteness is made of: columns that name the pair and the year, and terms for distance, output and expenditure. */
export type RemotenessRequest = {
  readonly exporter: string;
  readonly importer: string;
  /** `null` for a panel of one year. */
  readonly year: string | null;
  readonly distance: string;
  /** Output of the exporter, Y_i, and expenditure of the importer, E_j: a column of sizes, or the flow to be summed up. */
  readonly output: string;
  readonly expenditure: string;
  /** True where output and expenditure name the flow itself: it is summed by exporter and by importer, year by year. */
  readonly sumFlows?: boolean;
};

/**
 * Remoteness, which stands in for multilateral resistance where there are no effects, in logarithms:
 * REM_EXP_i = ln Σ_j D_ij / (E_j / E) and REM_IMP_j = ln Σ_i D_ij / (Y_i / Y), year by year, over the pairs that the panel
 * holds (Yotov, Piermartini, Monteiro and Larch 2016, chapter 1). E and Y add up all importers and exporters of the year.
 * A pair without distance or size is not in the sums; a side none of whose pairs counts is missing.
 *
 * @returns the two columns, to be put into the panel
 */
export function remoteness(panel: Panel, request: RemotenessRequest): { readonly exporter: Column; readonly importer: Column } {
  const year = request.year === null ? "" : `^${request.year}`;
  const sides = {
    exporter: groupsOf(panel, `${request.exporter}${year}`, ["exporter"]),
    importer: groupsOf(panel, `${request.importer}${year}`, ["importer"]),
  };
  const years = request.year === null ? { codes: new Int32Array(panel.rows), size: 1 } : groupsOf(panel, request.year, ["year"]);
  const distance = evaluateFormula(panel, request.distance, ["distance"]);
  const sum = request.sumFlows === true;
  const output = sizes(evaluateFormula(panel, request.output, ["output"]), sides.exporter.codes, sides.exporter.size, sum);
  const expenditure = sizes(evaluateFormula(panel, request.expenditure, ["expenditure"]), sides.importer.codes, sides.importer.size, sum);
  return {
    exporter: remotenessOf(sides.exporter, sides.importer, expenditure, years, distance),
    importer: remotenessOf(sides.importer, sides.exporter, output, years, distance),
  };
}

type Groups = { readonly codes: Int32Array; readonly size: number };

/** The size of each country-year: the first known one among its rows, or the sum of its flows. NaN where none is known. */
function sizes(values: Float64Array, codes: Int32Array, size: number, sum: boolean): Float64Array {
  const out = new Float64Array(size).fill(Number.NaN);
  for (let row = 0; row < codes.length; row++) {
    const [code, value] = [codes[row] as number, values[row] as number];
    if (code < 0 || Number.isNaN(value)) continue;
    if (Number.isNaN(out[code])) out[code] = value;
    else if (sum) out[code] = (out[code] as number) + value;
  }
  return out;
}

function remotenessOf(own: Groups, others: Groups, size: Float64Array, years: Groups, distance: Float64Array): Column {
  const world = new Float64Array(years.size);
  const counted = new Uint8Array(others.size);
  for (let row = 0; row < distance.length; row++) {
    const other = others.codes[row] as number;
    const year = years.codes[row] as number;
    if (other < 0 || year < 0 || counted[other] === 1 || !((size[other] as number) > 0)) continue;
    counted[other] = 1;
    world[year] = (world[year] as number) + (size[other] as number);
  }
  const sums = new Float64Array(own.size);
  for (let row = 0; row < distance.length; row++) {
    const [code, other] = [own.codes[row] as number, others.codes[row] as number];
    if (code < 0 || other < 0 || counted[other] !== 1 || !((distance[row] as number) >= 0)) continue;
    const share = (size[other] as number) / (world[years.codes[row] as number] as number);
    sums[code] = (sums[code] as number) + (distance[row] as number) / share;
  }
  const values = new Float64Array(distance.length);
  const missing = new Uint8Array(distance.length);
  for (let row = 0; row < distance.length; row++) {
    const sum = sums[own.codes[row] as number] ?? 0;
    if (sum > 0) values[row] = ln(sum);
    else missing[row] = 1;
  }
  return { kind: "number", values, missing: missing.includes(1) ? missing : null };
}
