import { refuse } from "@/lib/math/refusal";
import { type Profile, profile } from "./columns";
import type { Direction, FlatMatrix, Problem } from "./problem";

/**
 * Normalisations: each turns a column of raw values into comparable ones, more always being better afterwards.
 * Formulas as collected by Vafaei, Ribeiro and Camarinha-Matos (2016), "Normalization techniques for multi-criteria
 * decision making", IFIP AICT 470, 261–269.
 *
 * | name    | benefit           | cost              | takes                           |
 * | vector  | x / √Σx²          | 1 − x / √Σx²      | anything                        |
 * | min-max | (x − min) / range | (max − x) / range | anything                        |
 * | max     | x / max           | 1 − x / max       | zero or more                    |
 * | sum     | x / Σx            | (1/x) / Σ(1/x)    | zero or more; a cost above zero |
 * | linear  | x / max           | min / x           | zero or more; a cost above zero |
 * | none    | x                 | −x                | anything                        |
 *
 * A constant column tells no alternatives apart: all get the same value, under min-max 1. Nothing but zeros is such a
 * column, and is treated as nothing but ones would be. What a column does not suit is refused, naming the first cell
 * that stands in the way.
 */
export const normalisations = ["vector", "min-max", "max", "sum", "linear", "none"] as const;
export type Normalisation = (typeof normalisations)[number];

/**
 * A normalised matrix not worked out yet: r = (x − origin[j]) / scale[j] for the x at the same place of `values`.
 * `values` is the problem's own matrix, save that "sum" and "linear" turn their costs over into min / x first.
 * `low`, `high` and `sum` are of `values`, by column. A negative scale means that a low x is the better one.
 */
export type Scaling = FlatMatrix & Readonly<Record<"origin" | "scale" | "low" | "high" | "sum", Float64Array>>;

type Shape = Pick<Problem, "rows" | "columns" | "values" | "directions">;

/** How to normalise a problem, column by column. @throws Refusal where a column does not suit the normalisation. */
export function scalingOf(problem: Shape, normalisation: Normalisation): Scaling {
  const { rows, columns } = problem;
  const ratio = normalisation === "sum" || normalisation === "linear";
  const raw = profile(problem);
  if (ratio || normalisation === "max") checkSigns(problem, raw, ratio);
  const { values, low, high, sum } = ratio ? turnedOver(problem, raw) : { ...raw, values: problem.values };
  const [sizes, sizeOfOnes] = normalisation === "vector" ? [raw.norm, Math.sqrt(rows)] : normalisation === "sum" ? [sum, rows] : [high, 1];
  const origin = new Float64Array(columns);
  const scale = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    const cost = problem.directions[j] === "cost" && !ratio;
    const [from, size] = [low[j] as number, sizes[j] as number];
    if (normalisation === "none") scale[j] = cost ? -1 : 1;
    else if (normalisation === "min-max" && from < size) {
      origin[j] = cost ? size : from;
      scale[j] = cost ? from - size : size - from;
    } else {
      const reach = size === 0 ? sizeOfOnes : size;
      const complement = cost && normalisation !== "min-max";
      // 1 − x / reach is (x − reach) / −reach; taking 1 off the origin turns zeros into ones.
      origin[j] = (complement ? reach : 0) - (size === 0 ? 1 : 0);
      scale[j] = complement ? -reach : reach;
    }
  }
  return { rows, columns, values, origin, scale, low, high, sum };
}

/** The normalised matrix itself, row-major. */
export function normalised({ rows, columns, values, origin, scale }: Scaling): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0, k = 0; i < rows; i++)
    // Adding 0 keeps −0 out of the tables.
    for (let j = 0; j < columns; j++, k++) out[k] = ((values[k] as number) - (origin[j] as number)) / (scale[j] as number) + 0;
  return out;
}

/** Normalises a whole row-major matrix. @throws Refusal where a column does not suit the normalisation. */
export function normalise(
  values: Float64Array,
  rows: number,
  columns: number,
  directions: readonly Direction[],
  normalisation: Normalisation,
): Float64Array {
  return normalised(scalingOf({ rows, columns, values, directions }, normalisation));
}

/** @throws Refusal for the first negative cell, or for a zero among the costs of a column that is to be turned over. */
function checkSigns({ columns, values, directions }: Shape, { low, high }: Profile, ratio: boolean): void {
  low.forEach((least, j) => {
    const above = ratio && directions[j] === "cost";
    // A cost of nothing but zeros is a constant column, and harmless.
    if (least > 0 || (least === 0 && (!above || high[j] === 0))) return;
    let i = 0;
    while (values[i * columns + j] !== least) i++;
    refuse(least < 0 ? "negative-in-column" : "zero-in-column", ["matrix", i, j], {
      accepted: above ? "> 0" : "≥ 0",
      found: String(least),
    });
  });
}

/** The matrix with every cost x read as min / x, so that more is better everywhere. Itself where there are no costs. */
function turnedOver({ rows, columns, values, directions }: Shape, raw: Profile): Pick<Scaling, "values" | "low" | "high" | "sum"> {
  if (!directions.includes("cost")) return { ...raw, values };
  const cost = Uint8Array.from(directions, (direction) => (direction === "cost" ? 1 : 0));
  const turned = new Float64Array(values.length);
  const sum = new Float64Array(columns);
  for (let i = 0, k = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, k++) {
      const value = cost[j] === 1 ? quotient(raw.low[j] as number, values[k] as number) : (values[k] as number);
      turned[k] = value;
      sum[j] = (sum[j] as number) + value;
    }
  const low = raw.low.map((least, j) => (cost[j] === 1 ? quotient(least, raw.high[j] as number) : least));
  const high = raw.high.map((most, j) => (cost[j] === 1 ? 1 : most));
  return { values: turned, low, high, sum };
}

/** least / value, and 1 in a column of nothing but zeros. */
function quotient(least: number, value: number): number {
  return least === 0 ? 1 : least / value;
}
