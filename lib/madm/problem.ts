import { type Issue, Refusal, shown } from "@/lib/math/refusal";

/** `benefit`: more is better. `cost`: less is better. */
export type Direction = "benefit" | "cost";

/**
 * A numeric decision matrix: alternatives × criteria. Knows nothing of countries or files.
 * `values` is row-major: alternative i, criterion j stands at `i * columns + j`. Weights sum to one unless the caller
 * asked for them to be left alone. No value or weight is larger than `LARGEST` either way.
 */
export type Problem = {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly directions: readonly Direction[];
};

/** A matrix that is flat already, row-major. It is used as it stands, not copied. */
export type FlatMatrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

/** What a caller may hand in: nested rows or an already flat matrix, weights in any unit. */
export type ProblemInput = {
  readonly matrix: readonly (readonly number[])[] | FlatMatrix;
  readonly weights: readonly number[] | Float64Array;
  readonly directions: readonly Direction[];
  /** Scale the weights to sum one (default). `false` leaves them as they are. */
  readonly rescaleWeights?: boolean;
};

/** The largest magnitude of a value or weight. Its square, summed over a million rows, is still a finite number. */
export const LARGEST = 1e150;

const MOST_ISSUES = 20;

/**
 * Checks shapes and numbers once and returns the problem that every method may trust.
 *
 * @throws Refusal naming every wrong cell by path: empty matrix, ragged rows, a value that is not finite or beyond
 * `LARGEST`, a negative weight, all weights zero, a direction missing or unknown. At most 20 issues are listed.
 */
export function makeProblem(input: ProblemInput): Problem {
  const issues: Issue[] = [];
  const { rows, columns, values } = "rows" in input.matrix ? checkFlat(input.matrix, issues) : flatten(input.matrix, issues);
  checkWeights(input.weights, columns, issues);
  checkDirections(input.directions, columns, issues);
  if (issues.length > 0) throw new Refusal(issues.slice(0, MOST_ISSUES));
  const weights = input.rescaleWeights === false ? Float64Array.from(input.weights) : rescaled(input.weights);
  return { rows, columns, values, weights, directions: input.directions };
}

/** Weights divided by their sum. The sum must be positive. */
export function rescaled(weights: readonly number[] | Float64Array): Float64Array {
  // Dividing by the largest first keeps the sum finite for weights near the end of the number range.
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, weight);
  const scaled = Float64Array.from(weights, (weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / sum);
}

function checkFlat(matrix: FlatMatrix, issues: Issue[]): FlatMatrix {
  const { rows, columns, values } = matrix;
  if (!(rows >= 1 && columns >= 1)) issues.push({ code: "too-few", path: ["matrix"], values: { accepted: "≥ 1 × 1" } });
  else if (values.length !== rows * columns) issues.push(wrongLength(["matrix"], rows * columns, values.length));
  else
    for (let k = 0; k < values.length && issues.length < MOST_ISSUES; k++)
      if (!usable(values[k] as number)) issues.push(notUsable(["matrix", Math.floor(k / columns), k % columns], values[k]));
  return matrix;
}

/**
 * Nested rows made flat in one pass, adding an issue for each row of another length than the first and each cell that is no
 * usable number: at most 20, after which the rest is not looked at.
 */
export function flatten(matrix: readonly (readonly unknown[])[], issues: Issue[]): FlatMatrix {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  // Rows of unequal length are refused below; space for them as if they were equal could be more than there is.
  const values = new Float64Array(matrix.every((row) => row.length === columns) ? rows * columns : 0);
  if (rows < 1 || columns < 1) issues.push({ code: "too-few", path: ["matrix"], values: { accepted: "≥ 1 × 1" } });
  for (let i = 0, k = 0; i < rows && issues.length < MOST_ISSUES; i++) {
    const row = matrix[i] as readonly unknown[];
    if (row.length !== columns) issues.push(wrongLength(["matrix", i], columns, row.length));
    else
      for (let j = 0; j < columns && issues.length < MOST_ISSUES; j++) {
        const value = row[j];
        if (usable(value)) values[k++] = value;
        else issues.push(notUsable(["matrix", i, j], value));
      }
  }
  return { rows, columns, values };
}

function checkWeights(weights: ProblemInput["weights"], columns: number, issues: Issue[]): void {
  if (weights.length !== columns) issues.push(wrongLength(["weights"], columns, weights.length));
  let anyPositive = false;
  weights.forEach((weight: number, j: number) => {
    if (!usable(weight)) issues.push(notUsable(["weights", j], weight));
    else if (weight < 0) issues.push({ code: "out-of-range", path: ["weights", j], values: { accepted: "≥ 0", found: String(weight) } });
    else if (weight > 0) anyPositive = true;
  });
  if (weights.length > 0 && !anyPositive) issues.push({ code: "all-zero", path: ["weights"], values: {} });
}

function checkDirections(directions: readonly Direction[], columns: number, issues: Issue[]): void {
  if (directions.length !== columns) issues.push(wrongLength(["directions"], columns, directions.length));
  directions.forEach((direction, j) => {
    if (direction !== "benefit" && direction !== "cost")
      issues.push({ code: "unknown-id", path: ["directions", j], values: { accepted: "benefit, cost", found: shown(direction) } });
  });
}

function usable(value: unknown): value is number {
  // The comparison fails for NaN; the type test keeps an empty cell or a text from passing as a number.
  return typeof value === "number" && Math.abs(value) <= LARGEST;
}

function notUsable(path: Issue["path"], value: unknown): Issue {
  const found = shown(value);
  return Number.isFinite(value)
    ? { code: "out-of-range", path, values: { accepted: `−${LARGEST}–${LARGEST}`, found } }
    : { code: "not-a-number", path, values: { found } };
}

function wrongLength(path: Issue["path"], accepted: number, found: number): Issue {
  return { code: "wrong-length", path, values: { accepted: String(accepted), found: String(found) } };
}
