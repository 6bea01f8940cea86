import { ln } from "@/lib/math/elementary/ln";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import type { WeightingInput } from "./weighting";

/** A judged pair, turned so that the row is the more important: it is `ratio` ≥ 1 times as important as the column. */
export type Pair = { readonly row: number; readonly column: number; readonly ratio: number; readonly log: number };

/** Pairwise judgements, each pair at most once. Every criterion is connected to every other, if not judged directly. */
export type Judgements = { readonly size: number; readonly pairs: readonly Pair[]; readonly complete: boolean };

/** Nobody judges more: 100 criteria are 4,950 pairs. It bounds the time and memory a matrix can ask for. */
const MOST_CRITERIA = 100;
/** Ratios beyond these are no judgements. */
const [LEAST, MOST] = [1e-9, 1e9];
const ACCEPTED = "1e-9–1e9";
/** How far a_ij · a_ji may be from 1: 1/9 written as 0.11 and 1/8 as 0.13 are roundings, not contradictions. */
const ROUNDING = 0.05;
const MOST_ISSUES = 20;

/**
 * Reads a pairwise comparison matrix. Any ratio from 1e-9 to 1e9 is a judgement; `null` is none. A pair judged on one
 * side only has the reciprocal on the other. Of two sides that agree within rounding, the one of 1 or more is taken: it
 * is the one people write exactly. The diagonal is 1 or `null`.
 *
 * @throws Refusal for a matrix that is missing, empty, not square or of more than 100 criteria, for entries that are no
 * ratio, for `contradiction`s (3 one way and 1/2 the other; a diagonal that is not 1), and where the judgements fall
 * apart into groups that nothing compares, naming a pair to judge
 */
export function judgementsIn(input: WeightingInput): Judgements {
  const matrix = input.pairwise ?? refuse("missing", ["pairwise"]);
  const size = matrix.length;
  if (size < 1) refuse("too-few", ["pairwise"], { accepted: "≥ 1" });
  if (size > MOST_CRITERIA) refuse("too-many", ["pairwise"], { accepted: `≤ ${MOST_CRITERIA}`, found: String(size) });
  check(matrix);
  const pairs: Pair[] = [];
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const [there, back] = [matrix[i]?.[j] ?? null, matrix[j]?.[i] ?? null];
      if (there !== null && (there >= 1 || back === null || back < 1)) pairs.push(pair(i, j, there));
      else if (back !== null) pairs.push(pair(j, i, back));
    }
  checkConnected(size, pairs);
  return { size, pairs, complete: pairs.length === (size * (size - 1)) / 2 };
}

function pair(row: number, column: number, ratio: number): Pair {
  return ratio >= 1 ? { row, column, ratio, log: ln(ratio) } : { row: column, column: row, ratio: 1 / ratio, log: -ln(ratio) };
}

function check(matrix: readonly (readonly (number | null)[])[]): void {
  const size = matrix.length;
  const issues: Issue[] = [];
  const report = (code: Issue["code"], i: number, j: number | null, accepted: string, found: unknown) =>
    issues.push({ code, path: j === null ? ["pairwise", i] : ["pairwise", i, j], values: { accepted, found: String(found) } });
  matrix.forEach((entries, i) => {
    if (entries.length !== size) report("wrong-length", i, null, String(size), entries.length);
    entries.forEach((value, j) => {
      if (value === null) return;
      const back = matrix[j]?.[i] ?? null;
      if (typeof value !== "number" || !Number.isFinite(value)) report("not-a-number", i, j, ACCEPTED, value);
      else if (value < LEAST || value > MOST) report("out-of-range", i, j, ACCEPTED, value);
      else if (i === j && value !== 1) report("contradiction", i, j, "1", value);
      else if (i < j && back !== null && Math.abs(value * back - 1) > ROUNDING) report("contradiction", j, i, `1 / ${value}`, back);
    });
  });
  if (issues.length > 0) throw new Refusal(issues.slice(0, MOST_ISSUES));
}

/** @throws Refusal naming a pair that would connect the first criterion to one that is cut off from it. */
function checkConnected(size: number, pairs: readonly Pair[]): void {
  const neighbours = Array.from({ length: size }, (): number[] => []);
  for (const { row, column } of pairs) {
    neighbours[row]?.push(column);
    neighbours[column]?.push(row);
  }
  const reached = new Set([0]);
  // A set visits what is added while it is being visited.
  for (const at of reached) for (const next of neighbours[at] ?? []) reached.add(next);
  for (let j = 0; j < size; j++) if (!reached.has(j)) refuse("missing", ["pairwise", 0, j], { accepted: ACCEPTED });
}
