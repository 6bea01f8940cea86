/** Who wrote what is kept: oneself, a name where one was given, else somebody. */
export function whoWrote(
  { by, mine }: { readonly by: string | null; readonly mine: boolean },
  { you, somebody }: { readonly you: string; readonly somebody: string },
): string {
  return mine ? you : (by ?? somebody);
}
