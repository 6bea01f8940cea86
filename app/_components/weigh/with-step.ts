/** Comparisons with one made anew, or taken back where it is `undefined`. */
export function withStep(given: Readonly<Record<string, number>>, id: string, step: number | undefined): Record<string, number> {
  const { [id]: _, ...others } = given;
  return step === undefined ? others : { ...others, [id]: step };
}
