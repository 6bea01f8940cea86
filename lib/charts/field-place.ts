import type { Direction } from "@/lib/madm/problem";
import { median } from "@/lib/math/median";

/** Where one figure stands among those of a field. Places on the line run from 0, the worst, to 1, the best. */
export type FieldPlace = {
  readonly worst: number;
  readonly middle: number;
  readonly best: number;
  /** 1 for the best; equal figures share the better rank. */
  readonly rank: number;
  /** How many figures the rank is out of. */
  readonly of: number;
  readonly at: number;
  readonly middleAt: number;
  /** Of every figure of the field, in its order. */
  readonly others: readonly number[];
};

/**
 * Places a figure in its field. Where all figures are alike everyone stands in the middle of the line.
 *
 * @param field the known figures of the markets compared, the figure itself included where it is one of them
 */
export function placeInField(figure: number, field: readonly number[], direction: Direction): FieldPlace {
  const least = Math.min(figure, ...field);
  const most = Math.max(figure, ...field);
  const middle = field.length > 0 ? median(field) : figure;
  const sign = direction === "benefit" ? 1 : -1;
  const [worst, best] = sign > 0 ? [least, most] : [most, least];
  // Adding 0 turns −0 into 0.
  const at = (value: number) => (most === least ? 0.5 : (value - worst) / (best - worst) + 0);
  return {
    worst,
    middle,
    best,
    rank: 1 + field.filter((other) => sign * other > sign * figure).length,
    of: field.length,
    at: at(figure),
    middleAt: at(middle),
    others: field.map(at),
  };
}
