import type { Universe } from "./multiverse";

/** Ways to rank that put one alternative first, of those that are counted. */
export type Agreement = { readonly agree: number; readonly of: number };

/**
 * How many ways to rank put an alternative first, alone or with others. Ways that leave figures in their own units, so that
 * the largest number decides, are not counted, unless it is the way that was decided.
 */
export function agreementOn(universes: readonly Universe[], row: number): Agreement {
  const counted = universes.filter(({ normalisation, current }) => current || normalisation !== "none");
  return { agree: counted.filter(({ ranks }) => ranks[row] === 1).length, of: counted.length };
}
