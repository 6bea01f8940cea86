import { column } from "../columns";
import type { Problem } from "../problem";

/** `blur`: what a difference may exceed a threshold by and still not exceed it, for rounding. */
export type Thresholds = { readonly q: number; readonly p: number; readonly v: number; readonly blur: number };

/** Concordance C and credibility σ of every ordered pair, both 1 on the diagonal. */
export type Compared = { readonly concordance: Float64Array; readonly credibility: Float64Array };

/**
 * Concordance and credibility of ELECTRE III. Criterion by criterion, a row against all those before it at once: of a pair only
 * the worse side has anything to be worked out.
 */
export function compared(problem: Problem, thresholds: readonly Thresholds[]): Compared {
  const { rows, weights } = problem;
  const series = facing(problem);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const concordance = new Float64Array(rows * rows).fill(1);
  const credibility = new Float64Array(rows * rows).fill(1);
  const [there, back] = [new Float64Array(rows), new Float64Array(rows)];
  const vetoing = thresholds.flatMap(({ v }, j) => (v < Number.POSITIVE_INFINITY && (weights[j] as number) > 0 ? [j] : []));
  for (let a = 0; a < rows; a++) {
    there.fill(0);
    back.fill(0);
    series.forEach((figures, j) => {
      addAgreement(figures, a, thresholds[j] as Thresholds, weights[j] as number, there, back);
    });
    for (let b = 0; b < a; b++) {
      concordance[a * rows + b] = Math.min(1, (there[b] as number) / whole);
      concordance[b * rows + a] = Math.min(1, (back[b] as number) / whole);
      credibility[a * rows + b] = concordance[a * rows + b] as number;
      credibility[b * rows + a] = concordance[b * rows + a] as number;
    }
    for (const j of vetoing)
      for (let b = 0; b < a; b++) {
        const own = thresholds[j] as Thresholds;
        const worse = ((series[j] as Float64Array)[b] as number) - ((series[j] as Float64Array)[a] as number);
        const at = worse > 0 ? a * rows + b : b * rows + a;
        credibility[at] = lowered(credibility[at] as number, concordance[at] as number, objection(Math.abs(worse), own));
      }
  }
  return { concordance, credibility };
}

/** Adds what a criterion of this weight says for row a over each row before it, and for each of them over row a. */
function addAgreement(
  figures: Float64Array,
  a: number,
  thresholds: Thresholds,
  weight: number,
  there: Float64Array,
  back: Float64Array,
): void {
  const own = figures[a] as number;
  for (let b = 0; b < a; b++) {
    const worse = (figures[b] as number) - own;
    there[b] = (there[b] as number) + weight * agreement(worse, thresholds);
    back[b] = (back[b] as number) + weight * agreement(-worse, thresholds);
  }
}

/** How far a criterion agrees, 0–1, that an alternative worse by this much is no worse. */
export function agreement(worse: number, { q, p, blur }: Thresholds): number {
  return 1 - ramp(worse, q + blur, p);
}

/** How far it disagrees so much that no other may outvote it, 0–1. */
export function objection(worse: number, { p, v, blur }: Thresholds): number {
  return v < Number.POSITIVE_INFINITY ? ramp(worse, p + blur, v) : 0;
}

/** The columns one by one, turned so that more is better. */
export function facing({ values, columns, directions }: Problem): Float64Array[] {
  return directions.map((direction, j) => {
    const figures = column(values, columns, j);
    return direction === "benefit" ? figures : figures.map((value) => 0 - value);
  });
}

/** Credibility lowered by a criterion that disagrees more than the others agree. */
export function lowered(credibility: number, concordance: number, against: number): number {
  return against > concordance ? credibility * ((1 - against) / (1 - concordance)) : credibility;
}

/** 0 up to `from`, 1 from `to` on and beyond `from`, in proportion between. */
function ramp(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  return value >= to ? 1 : (value - from) / (to - from);
}
