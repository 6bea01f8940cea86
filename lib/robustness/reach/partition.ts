import { square } from "@/lib/math/elementary/power";

/** Parts of the simplex looked at before a question is left open. */
const MOST_PARTS = 60;

/**
 * Whether a claim holds in every part of the simplex. It is put to the coefficients of the forms in the corners of a part, one
 * list for each pair of corners. At a single corner that denies it the claim is false, and the search stops.
 */
export function proven(
  forms: readonly Float64Array[],
  columns: number,
  holds: (values: readonly (readonly number[])[]) => boolean,
): boolean {
  const unit = Array.from({ length: columns }, (_, j) => Float64Array.from({ length: columns }, (_, at) => (at === j ? 1 : 0)));
  const waiting: (readonly Float64Array[])[] = [unit];
  for (let count = 0; waiting.length > 0; count++) {
    if (count >= MOST_PARTS) return false;
    const corners = waiting.pop() as readonly Float64Array[];
    const values = corners.flatMap((one, a) => corners.slice(a).map((other) => forms.map((form) => product(one, form, other))));
    if (holds(values)) continue;
    if (corners.some((corner) => !holds([forms.map((form) => product(corner, form, corner))]))) return false;
    const [a, b] = longestEdge(corners);
    const middle = (corners[a] as Float64Array).map((value, j) => (value + ((corners[b] as Float64Array)[j] as number)) / 2);
    for (const left of [a, b]) waiting.push(corners.map((corner, at) => (at === left ? middle : corner)));
  }
  return true;
}

function product(one: Float64Array, form: Float64Array, other: Float64Array): number {
  const columns = one.length;
  let sum = 0;
  for (let a = 0; a < columns; a++) {
    if (one[a] === 0) continue;
    for (let b = 0; b < columns; b++) sum += (one[a] as number) * (form[a * columns + b] as number) * (other[b] as number);
  }
  return sum;
}

function longestEdge(corners: readonly Float64Array[]): [number, number] {
  let [best, longest]: [[number, number], number] = [[0, 0], -1];
  for (let a = 0; a < corners.length; a++)
    for (let b = a + 1; b < corners.length; b++) {
      const length = (corners[a] as Float64Array).reduce(
        (sum, value, j) => sum + square(value - ((corners[b] as Float64Array)[j] as number)),
        0,
      );
      if (length > longest) [best, longest] = [[a, b], length];
    }
  return best;
}
