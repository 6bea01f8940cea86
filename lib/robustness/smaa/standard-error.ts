/** The Monte Carlo standard error of a share found in so many samples, √(b(1 − b) / n). */
export function standardError(share: number, samples: number): number {
  return Math.sqrt((share * (1 - share)) / samples);
}
