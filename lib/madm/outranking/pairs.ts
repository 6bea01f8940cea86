import type { Problem } from "../problem";
import { agreement, facing, lowered, objection, type Thresholds } from "./credibility";

/**
 * What there is to say of each pair a > b of alternatives whatever the weights: (1, 0), (2, 0), (2, 1), (3, 0) …, two pairs side
 * by side. Where a row has an odd number of them, (a, a) fills it up, of which there is nothing to say.
 */
export type Pairs = {
  readonly rows: number;
  readonly columns: number;
  /** Criteria, filled up to a multiple of four. */
  readonly width: number;
  /** Two pairs after another, criterion by criterion: how far it agrees that a is no worse than b, then that b is no worse than a. */
  readonly agreements: Float64Array;
  /** Criteria that have anything against a or against b, pair by pair. */
  readonly objections: readonly Objection[];
};

export type Objection = { readonly pair: number; readonly j: number; readonly there: number; readonly back: number };

/** The most numbers the table of agreements may hold. */
const MOST = 8_388_608;

/** @returns `null` where the table would be too large. */
export function pairsOf(problem: Problem, thresholds: readonly Thresholds[]): Pairs | null {
  const { rows, columns } = problem;
  const width = 4 * Math.ceil(columns / 4);
  const length = placeOf(pairsBefore(rows), width);
  if (length > MOST) return null;
  const agreements = new Float64Array(length);
  const objections: Objection[] = [];
  const series = facing(problem);
  for (let a = 1; a < rows; a++)
    for (let b = 0, pair = pairsBefore(a); b < a; b++, pair++)
      for (let j = 0; j < columns; j++) {
        const [own, figures] = [thresholds[j] as Thresholds, series[j] as Float64Array];
        const worse = (figures[b] as number) - (figures[a] as number);
        const at = placeOf(pair, width) + 4 * j;
        agreements[at] = agreement(worse, own);
        agreements[at + 1] = agreement(-worse, own);
        const [there, back] = [objection(worse, own), objection(-worse, own)];
        if (there > 0 || back > 0) objections.push({ pair, j, there, back });
      }
  return { rows, columns, width, agreements, objections };
}

/** Pairs of the rows before one, with those that fill up: 0, 2, 4, 8, 12, … */
function pairsBefore(row: number): number {
  const [odd, even] = [Math.floor(row / 2), Math.floor((row - 1) / 2)];
  return odd * (odd + 1) + even * (even + 1);
}

/** Where what the first criterion says of a pair stands. */
function placeOf(pair: number, width: number): number {
  return 4 * width * (pair >> 1) + 2 * (pair & 1);
}

/**
 * Credibility under any weights.
 *
 * @returns fills in the credibility of every ordered pair; the diagonal is left alone
 */
export function credibilityOf({ rows, columns, width, agreements, objections }: Pairs) {
  return (weights: Float64Array, credibility: Float64Array): void => {
    let whole = 0;
    for (let j = 0; j < columns; j++) whole += weights[j] as number;
    const part = 1 / whole;
    let next = 0;
    for (let a = 1; a < rows; a++)
      for (let b = 0, pair = pairsBefore(a); b < a; b++, pair++) {
        let [there, back] = [0, 0];
        for (let j = 0, k = placeOf(pair, width); j < columns; j++, k += 4) {
          const weight = weights[j] as number;
          there += weight * (agreements[k] as number);
          back += weight * (agreements[k + 1] as number);
        }
        const [agreedThere, agreedBack] = [Math.min(1, there * part), Math.min(1, back * part)];
        [there, back] = [agreedThere, agreedBack];
        for (; objections[next]?.pair === pair; next++) {
          const against = objections[next] as Objection;
          if (!((weights[against.j] as number) > 0)) continue;
          there = lowered(there, agreedThere, against.there);
          back = lowered(back, agreedBack, against.back);
        }
        credibility[a * rows + b] = there;
        credibility[b * rows + a] = back;
      }
  };
}
