import { refuse, shown } from "@/lib/math/refusal";
import { evaluateFormula } from "./formula/evaluate";
import { type Groups, groupsOf } from "./groups";
import { placesWhere } from "./solve/vectors";
import type { DroppedRows, DropReason, Panel, Specification } from "./types";

/** Everything a specification names, for all rows of the panel. NaN where it is missing. */
export type Variables = {
  readonly flow: Float64Array;
  readonly terms: readonly { readonly name: string; readonly values: Float64Array }[];
  readonly effects: readonly ({ readonly name: string } & Groups)[];
  readonly clusters: Groups | null;
  readonly weights: Float64Array | null;
  readonly kept: Float64Array | null;
};

/** The mark of a row that the caller left out: no reason of ours. */
const LEFT_OUT = 0xffff;

/** Rows on their way out: `reasonOf[row]` is a position in `reasons`, counted from 1; 0 for a row that stays. */
export type Sieve = {
  readonly reasonOf: Uint16Array;
  readonly reasons: { readonly reason: DropReason; readonly by: readonly string[] }[];
};

/**
 * Evaluates the formulas of a specification.
 *
 * @throws Refusal for unknown columns, malformed formulas, a term or an effect named twice, and PPML on a logarithm
 */
export function readVariables(panel: Panel, specification: Specification): Variables {
  const { estimator, x, effects, errors, where, weights } = specification;
  // The logarithm of least squares is the estimator's own: "ln(trade)" and "trade" say the same.
  const logged = panel.columns.has(specification.y.trim()) ? null : /^\s*(?:ln|log)\s*\((.*)\)\s*$/i.exec(specification.y);
  if (logged !== null && estimator === "ppml") refuse("log-of-flow", ["y"], { accepted: logged[1] ?? "", found: shown(specification.y) });
  unique(x, "x");
  unique(effects, "effects");
  return {
    flow: evaluateFormula(panel, logged?.[1] ?? specification.y, ["y"]),
    terms: x.map((term, k) => ({ name: term.trim(), values: evaluateFormula(panel, term, ["x", k]) })),
    effects: effects.map((name, q) => ({ name: name.trim(), ...groupsOf(panel, name, ["effects", q]) })),
    clusters: errors.kind === "cluster" ? groupsOf(panel, errors.by, ["errors", "by"]) : null,
    weights: weights === undefined ? null : evaluateFormula(panel, weights, ["weights"]),
    kept: where === undefined || where.trim() === "" ? null : evaluateFormula(panel, where, ["where"]),
  };
}

function unique(names: readonly string[], path: string): void {
  const plain = names.map((name) => name.replace(/\s+/g, ""));
  const at = plain.findIndex((name, k) => plain.indexOf(name) < k);
  if (at >= 0) refuse("duplicate", [path, at], { found: shown(names[at]) });
}

/**
 * Takes out, row by row, what cannot take part.
 *
 * @param leaveOut rows that the caller wants out before anything else
 * @throws Refusal for a negative flow or weight in a row that would take part (the first of them is named by its row, from
 * 0), for a sample without any row, for one whose flows are all zero, and for an effect of a single group, which would be a
 * constant in disguise
 */
export function sift(
  panel: Panel,
  { estimator, y, errors, weights: weight }: Specification,
  variables: Variables,
  leaveOut: (row: number) => boolean,
): Sieve {
  const { flow, terms, effects, clusters, weights, kept } = variables;
  const sieve: Sieve = { reasonOf: new Uint16Array(panel.rows).map((_, row) => (leaveOut(row) ? LEFT_OUT : 0)), reasons: [] };
  const drop = (reason: DropReason, by: readonly string[], isOut: (row: number) => boolean) => dropRows(sieve, reason, by, isOut);
  if (kept !== null) drop("filtered", [], (row) => !((kept[row] as number) !== 0 && !Number.isNaN(kept[row])));
  drop("missing", [y], (row) => Number.isNaN(flow[row]));
  for (const { name, values } of terms) drop("missing", [name], (row) => Number.isNaN(values[row]));
  for (const { name, codes } of effects) drop("missing", [name], (row) => (codes[row] as number) < 0);
  if (clusters !== null && errors.kind === "cluster") drop("missing", [errors.by], (row) => (clusters.codes[row] as number) < 0);
  if (weights !== null && weight !== undefined) drop("missing", [weight], (row) => Number.isNaN(weights[row]));
  for (const { name, values } of terms) drop("undefined", [name], (row) => !Number.isFinite(values[row]));
  refuseNegative(sieve, flow, ["negative-flow", "y", y]);
  if (weights !== null && weight !== undefined) {
    refuseNegative(sieve, weights, ["negative-weight", "weights", weight]);
    drop("zero-weight", [weight], (row) => weights[row] === 0);
  }
  if (sieve.reasonOf.indexOf(0) < 0) refuse("empty-sample", ["where"]);
  // One group left by what the program takes out further on is not the user's mistake: the effect then stands for the constant.
  const single = effects.findIndex(({ codes }) => hasOneGroup(codes, sieve.reasonOf));
  if (single >= 0) refuse("one-group", ["effects", single], { name: effects[single]?.name ?? "" });
  if (!flow.some((value, row) => value > 0 && sieve.reasonOf[row] === 0)) refuse("no-positive-flow", ["y"], { name: y });
  if (estimator === "ols") drop("zero-flow", [y], (row) => flow[row] === 0);
  return sieve;
}

/** True where all rows that are in belong to one group. */
function hasOneGroup(codes: Int32Array, reasonOf: Uint16Array): boolean {
  const first = codes[reasonOf.indexOf(0)];
  return codes.every((code, row) => reasonOf[row] !== 0 || code === first);
}

type Place = readonly [code: "negative-flow" | "negative-weight", path: string, name: string];

function refuseNegative({ reasonOf }: Sieve, values: Float64Array, [code, path, name]: Place): void {
  const row = values.findIndex((value, at) => reasonOf[at] === 0 && !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (row < 0) return;
  refuse(code, [path, row], { name, accepted: "≥ 0", found: String(values[row]) });
}

/** Takes out the rows of which `isOut` holds and that are still in. Returns how many. */
export function dropRows(sieve: Sieve, reason: DropReason, by: readonly string[], isOut: (row: number) => boolean): number {
  const { reasonOf, reasons } = sieve;
  const known = reasons.findIndex((each) => each.reason === reason && each.by.join() === by.join());
  const mark = known < 0 ? reasons.length + 1 : known + 1;
  let count = 0;
  for (let row = 0; row < reasonOf.length; row++)
    if (reasonOf[row] === 0 && isOut(row)) {
      reasonOf[row] = mark;
      count++;
    }
  if (count > 0 && known < 0) reasons.push({ reason, by });
  return count;
}

/**
 * Takes out singletons, and under PPML the groups of an effect without any flow, again and again until none is left:
 * neither tells anything about the slopes.
 */
export function prune(sieve: Sieve, { flow, effects }: Variables, estimator: Specification["estimator"]): void {
  const isIn = (row: number) => sieve.reasonOf[row] === 0;
  for (let gone = 1; gone > 0; ) {
    gone = 0;
    for (const { name, codes, size } of effects) {
      const members = new Int32Array(size);
      const positive = new Int32Array(size);
      for (let row = 0; row < codes.length; row++) {
        if (!isIn(row)) continue;
        const code = codes[row] as number;
        members[code] = (members[code] as number) + 1;
        if ((flow[row] as number) > 0) positive[code] = (positive[code] as number) + 1;
      }
      if (estimator === "ppml") gone += dropRows(sieve, "separated", [name], (row) => positive[codes[row] as number] === 0);
      gone += dropRows(sieve, "singleton", [name], (row) => members[codes[row] as number] === 1);
    }
  }
}

/** What went out, reason by reason. */
export function droppedRows({ reasonOf, reasons }: Sieve): readonly DroppedRows[] {
  return reasons.map(({ reason, by }, at) => {
    const rows = placesWhere(reasonOf.length, (row) => reasonOf[row] === at + 1);
    return { reason, by, count: rows.length, rows };
  });
}
