import type { Competition } from "@/lib/decision/schema";
import { commit } from "../../_state/store";

export const EMPTY_COMPETITION: Competition = {
  definition: { product: "", channel: "", area: "", period: "", unit: "", source: "" },
  battle: "wide",
  ownSharePct: null,
  rivals: [],
  potential: null,
};

/** Changes what is known of the competition in one market, as one step of undo. */
export function changeCompetition(iso3: string, next: Partial<Competition>): void {
  commit((before) => ({
    ...before,
    competition: { ...before.competition, [iso3]: { ...(before.competition[iso3] ?? EMPTY_COMPETITION), ...next } },
  }));
}

/** Forgets the shares of one market, so that the country level stands in again. Segments, forces and the multiple stay. */
export function clearShares(iso3: string): void {
  commit((before) => {
    const { [iso3]: current, ...others } = before.competition;
    if (!current) return before;
    const { segments, cutBy, force, structureVariant, potential } = current;
    if (!segments && !force && !structureVariant && !potential) return { ...before, competition: others };
    return { ...before, competition: { ...others, [iso3]: { ...EMPTY_COMPETITION, segments, cutBy, force, structureVariant, potential } } };
  });
}
