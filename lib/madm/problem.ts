import { type Issue, Refusal } from "@/lib/math/refusal";

/** `benefit`: more is better. `cost`: less is better. */
export type Direction = "benefit" | "cost";

/**
 * A numeric decision matrix: alternatives × criteria. Knows nothing of countries or files.
 * `values` is row-major: alternative i, criterion j stands at `i * columns + j`. Weights sum to one.
 */
export type Problem = {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly directions: readonly Direction[];
};

/** A matrix that is flat already, row-major. */
export type FlatMatrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

/** What a caller may hand in: nested rows or an already flat matrix, weights in any unit. */
export type ProblemInput = {
  readonly matrix: readonly (readonly number[])[] | FlatMatrix;
  readonly weights: readonly number[] | Float64Array;
  readonly directions: readonly Direction[];
  /** Scale the weights to sum one (default). `false` leaves them as they are. */
  readonly rescaleWeights?: boolean;
};

const MOST_ISSUES = 20;

/**
 * Checks shapes and numbers once and returns the problem that every method may trust.
 *
 * @throws Refusal naming every wrong cell by path: empty matrix, ragged rows, a value that is not finite, a negative
 * or non-finite weight, all weights zero, a direction missing or unknown. At most 20 issues are listed.
 */
export function makeProblem(input: ProblemInput): Problem {
  const { rows, columns, values, issues } = flatten(input.matrix);
  checkWeights(input.weights, columns, issues);
  checkDirections(input.directions, columns, issues);
  if (issues.length > 0) throw new Refusal(issues);
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

function flatten(matrix: ProblemInput["matrix"]) {
  const issues: Issue[] = [];
  if ("rows" in matrix) {
    const { rows, columns, values } = matrix;
    if (rows < 1 || columns < 1) issues.push({ code: "too-few", path: ["matrix"], values: { accepted: "≥ 1 × 1" } });
    if (values.length !== rows * columns)
      issues.push({ code: "wrong-length", path: ["matrix"], values: { accepted: String(rows * columns), found: String(values.length) } });
    for (let k = 0; k < values.length && issues.length < MOST_ISSUES; k++)
      if (!Number.isFinite(values[k])) issues.push(notFinite(["matrix", Math.floor(k / columns), k % columns], values[k]));
    return { rows, columns, values, issues };
  }
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const values = new Float64Array(rows * columns);
  if (rows < 1 || columns < 1) issues.push({ code: "too-few", path: ["matrix"], values: { accepted: "≥ 1 × 1" } });
  for (let i = 0; i < rows && issues.length < MOST_ISSUES; i++) {
    const row = matrix[i] as readonly number[];
    if (row.length !== columns)
      issues.push({ code: "wrong-length", path: ["matrix", i], values: { accepted: String(columns), found: String(row.length) } });
    else
      for (let j = 0; j < columns; j++) {
        const value = row[j] as number;
        values[i * columns + j] = value;
        if (!Number.isFinite(value)) issues.push(notFinite(["matrix", i, j], value));
      }
  }
  return { rows, columns, values, issues };
}

function checkWeights(weights: ProblemInput["weights"], columns: number, issues: Issue[]): void {
  if (weights.length !== columns)
    issues.push({ code: "wrong-length", path: ["weights"], values: { accepted: String(columns), found: String(weights.length) } });
  let anyPositive = false;
  weights.forEach((weight: number, j: number) => {
    if (!Number.isFinite(weight)) issues.push(notFinite(["weights", j], weight));
    else if (weight < 0) issues.push({ code: "out-of-range", path: ["weights", j], values: { accepted: "≥ 0", found: String(weight) } });
    else if (weight > 0) anyPositive = true;
  });
  if (weights.length > 0 && !anyPositive) issues.push({ code: "all-zero", path: ["weights"], values: {} });
}

function checkDirections(directions: readonly Direction[], columns: number, issues: Issue[]): void {
  if (directions.length !== columns)
    issues.push({ code: "wrong-length", path: ["directions"], values: { accepted: String(columns), found: String(directions.length) } });
  directions.forEach((direction, j) => {
    if (direction !== "benefit" && direction !== "cost")
      issues.push({ code: "unknown-id", path: ["directions", j], values: { accepted: "benefit, cost", found: String(direction) } });
  });
}

function notFinite(path: Issue["path"], found: number | undefined): Issue {
  return { code: "not-a-number", path, values: { found: String(found) } };
}
