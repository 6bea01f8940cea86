import { attempt } from "../../../../_state/kept-text";

const keyOf = (weighting: string) => `caravan.invite.${weighting}`;

/** The link to answer, kept for this tab only: the server tells it once and nobody else keeps it. */
export function keepInvite(weighting: string, link: string): void {
  attempt(() => sessionStorage.setItem(keyOf(weighting), link));
}

/** The link this tab was told; `null` where it was told none. */
export function keptInvite(weighting: string): string | null {
  return attempt(() => sessionStorage.getItem(keyOf(weighting))) ?? null;
}
