/** The class of a cell's shade: nine steps, the darker the more often, by the square root so that small shares differ. */
export function shadeOf(share: number): string {
  return `shade${Math.ceil(Math.sqrt(share) * 8)}`;
}
