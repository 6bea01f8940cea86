import { create } from "zustand";

/** The places a market takes over all weights, and how often it is among the foremost; parts of one. */
export type Standing = { readonly best: number; readonly worst: number; readonly foremost: number; readonly top: number };

/**
 * How firm the ranking on screen is, as far as it has been worked out: by market, and by slider the positions up to which the
 * first place stays. `null` until there is something to show.
 */
export type Firm = {
  readonly standings: ReadonlyMap<string, Standing> | null;
  readonly holds: Readonly<Record<string, readonly [low: number, high: number]>> | null;
};

export const useFirm = create<Firm>(() => ({ standings: null, holds: null }));
