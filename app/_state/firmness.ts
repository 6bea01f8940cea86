import { create } from "zustand";
import type { Confidence } from "@/lib/recommendation/confidence";

/** The places a market takes over all weights, and how often it is among the foremost; parts of one. */
export type Standing = { readonly best: number; readonly worst: number; readonly foremost: number; readonly top: number };

/**
 * How firm the ranking on screen is, as far as it has been worked out: by market, and by slider the positions up to which the
 * first place stays. `null` until there is something to show.
 */
export type Firm = {
  /** How far the first place may be trusted. */
  readonly confidence: Confidence | null;
  readonly standings: ReadonlyMap<string, Standing> | null;
  readonly holds: Readonly<Record<string, readonly [low: number, high: number]>> | null;
};

export const useFirm = create<Firm>(() => ({ confidence: null, standings: null, holds: null }));
