/** Half of Σ |a − b|: the part of all weight that would have to be moved to make one the other, 0–1. */
export function moved(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += Math.abs((a[j] as number) - (b[j] as number));
  return sum / 2;
}

/** The spread of one criterion's weight over people: least, quartiles (type 7 of Hyndman and Fan 1996) and most. */
export function spreadOf(values: readonly number[]): readonly [number, number, number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
    return low + (place - below) * (high - low);
  };
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
