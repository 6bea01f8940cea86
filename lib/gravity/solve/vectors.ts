import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
/** values[places[0]], values[places[1]], … : plain loops, since `from` and `map` with a function are several times slower. */
export function gathered(values: Float64Array, places: Int32Array): Float64Array {
  const out = new Float64Array(places.length);
  for (let at = 0; at < out.length; at++) out[at] = values[places[at] as number] as number;
  return out;
}

/** The same for whole numbers. */
export function gatheredCodes(values: Int32Array, places: Int32Array): Int32Array {
  const out = new Int32Array(places.length);
  for (let at = 0; at < out.length; at++) out[at] = values[places[at] as number] as number;
  return out;
}

/** The places from 0 to `count` − 1 at which `holds`, rising. */
export function placesWhere(count: number, holds: (at: number) => boolean): Int32Array {
  const out = new Int32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) if (holds(at)) out[found++] = at;
  return out.slice(0, found);
}

/** values × factor, in place. */
export function scaleBy(values: Float64Array, factor: number): Float64Array {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * factor;
  return values;
}

/** into += factor × values */
export function add(into: Float64Array, factor: number, values: Float64Array): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + factor * (values[at] as number);
}

/** Σ a × b */
export function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** Σ weight × a × b */
export function product(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (weights[at] as number) * (a[at] as number) * (b[at] as number);
  return sum;
}

/** Σ a */
export function total(a: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] as number;
  return sum;
}

/** eᵃ, element by element. */
export function exponentials(a: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let at = 0; at < out.length; at++) out[at] = exp(a[at] as number);
  return out;
}

/** ln a, element by element. */
export function logarithms(a: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let at = 0; at < out.length; at++) out[at] = ln(a[at] as number);
  return out;
}
