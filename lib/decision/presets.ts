import type { PillarId } from "@/lib/dataset/ids";
import type { Decision } from "./schema";

/** Named starting points for the pillar weights, from 0 to 100. Indicators go back to their defaults. */
export const presets = {
  even: { demand: 50, closeness: 50, logistics: 50, payments: 50, regulation: 50, ip: 50 },
  "demand-led": { demand: 90, closeness: 70, logistics: 40, payments: 40, regulation: 25, ip: 15 },
  "fast-entry": { demand: 40, closeness: 80, logistics: 70, payments: 70, regulation: 60, ip: 15 },
  "brand-owner": { demand: 50, closeness: 20, logistics: 30, payments: 30, regulation: 60, ip: 90 },
  "risk-averse": { demand: 25, closeness: 60, logistics: 40, payments: 70, regulation: 90, ip: 70 },
} as const satisfies Record<string, Record<PillarId, number>>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as readonly PresetId[];

/** The decision with a preset's pillar weights and every indicator back at its default importance. */
export function withPreset(decision: Decision, id: PresetId): Decision {
  return { ...decision, pillars: { ...presets[id] }, criteria: {} };
}

/** The preset the decision's weights stand at, or `null` where the user has set their own. */
export function presetOf(decision: Decision): PresetId | null {
  if (Object.keys(decision.criteria).length > 0) return null;
  return (
    presetIds.find((id) => Object.entries(presets[id]).every(([pillar, weight]) => decision.pillars[pillar as PillarId] === weight)) ?? null
  );
}
