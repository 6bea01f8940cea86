import { ln } from "@/lib/math/elementary/ln";

type Span = readonly [from: number, to: number];

/** Where a value stands in a drawing: `values` laid evenly over `places`. The middle where all values are one. */
export function linear([least, most]: Span, [from, to]: Span): (value: number) => number {
  return (value) => (most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from));
}

/** The same for values above zero by their logarithms, so that equal factors stand equally far apart. */
export function logarithmic([least, most]: Span, places: Span): (value: number) => number {
  const place = linear([ln(least), ln(most)], places);
  return (value) => place(ln(value));
}
