/** Every set of weights whose parts are multiples of one `steps`-th. */
export function grid(columns: number, steps: number): Float64Array[] {
  const counts = (left: number, parts: number): number[][] =>
    parts === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, first) => counts(left - first, parts - 1).map((rest) => [first, ...rest])).flat();
  return counts(steps, columns).map((parts) => Float64Array.from(parts, (part) => part / steps));
}
