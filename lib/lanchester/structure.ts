import type { OwnText } from "@/lib/i18n/text";
import { nearlyEqual } from "@/lib/math/compare";
import type { Competition } from "./shares";

export const structureTypes = ["monopoly", "one-strong", "two-strong", "three-strong", "dispersed", "transition"] as const;
export type StructureType = (typeof structureTypes)[number];

/** Thresholds of one variant. Shares in per cent; a share exactly on a threshold has reached it. */
export type StructureVariant = {
  readonly id: StructureVariantId;
  readonly name: OwnText;
  /** Gap factor k: neighbours are "close" while the larger has less than k times the smaller. */
  readonly factor: number;
  readonly monopolyPct: number;
  readonly oneStrongPct: number;
  /** What the two largest together must hold. */
  readonly twoStrongPct: number;
  /** What the three largest together must hold; `null` where the variant knows no such type. */
  readonly threeStrongPct: number | null;
  /** Below this share of the largest the market is dispersed. */
  readonly dispersedPct: number;
};

export const structureVariantIds = ["root-three", "english", "japanese"] as const;
export type StructureVariantId = (typeof structureVariantIds)[number];

/**
 * The default takes the gap factor from the shooting range and the shares from the ladder; the other two are as published
 * (customerthink.com/the_new_lanchester_strategy_for_startups, after S. Blank; jipon.net/lanchester/entry34.html, whose
 * "41.x" is read as 41.7). They are practice values and differ; a result always carries the variant it was drawn from.
 */
export const structureVariants: Record<StructureVariantId, StructureVariant> = {
  "root-three": {
    id: "root-three",
    name: { key: "variants.root-three.name" },
    factor: Math.sqrt(3),
    monopolyPct: 73.9,
    oneStrongPct: 41.7,
    twoStrongPct: 73.9,
    threeStrongPct: 73.9,
    dispersedPct: 26.1,
  },
  english: {
    id: "english",
    name: { key: "variants.english.name" },
    factor: 1.7,
    monopolyPct: 74,
    oneStrongPct: 41,
    twoStrongPct: 74,
    threeStrongPct: null,
    dispersedPct: 26,
  },
  japanese: {
    id: "japanese",
    name: { key: "variants.japanese.name" },
    factor: 2,
    monopolyPct: 73.9,
    oneStrongPct: 41.7,
    twoStrongPct: 75,
    threeStrongPct: 75,
    dispersedPct: 26,
  },
};

export type Structure = {
  /** `null` where no named supplier has a share. */
  readonly type: StructureType | null;
  readonly variant: StructureVariant;
  /**
   * `two-suppliers`: the whole market is two suppliers, where the local range factor 3 also has a claim.
   * `rest-could-change-it`: an unnamed supplier could be larger than the third named one, so the type holds for the named only.
   */
  readonly notes: readonly ("two-suppliers" | "rest-could-change-it")[];
};

/**
 * The market-structure type of the named suppliers. First match of: monopoly, one strong, two strong, three strong (the
 * two behind outweigh the first, neighbours close), dispersed, else transition (an unstable leader). A supplier that is
 * not there counts as zero and is never close to anyone.
 */
export function structureOf({ suppliers, restPct, hiddenPct }: Competition, variantId: StructureVariantId): Structure {
  const variant = structureVariants[variantId];
  const [first = 0, second = 0, third = 0] = suppliers.map(({ sharePct }) => sharePct);
  const type = suppliers.length === 0 ? null : typeOf(first, second, third, variant);
  const notes: Structure["notes"][number][] = [];
  if (suppliers.length === 2 && restPct === 0) notes.push("two-suppliers");
  // What a monopolist leaves over is too little to end the monopoly.
  if (hiddenPct > third && type !== "monopoly") notes.push("rest-could-change-it");
  return { type, variant, notes };
}

function typeOf(first: number, second: number, third: number, v: StructureVariant): StructureType {
  if (attains(first, v.monopolyPct)) return "monopoly";
  if (attains(first, v.oneStrongPct) && !close(first, second, v)) return "one-strong";
  if (attains(first + second, v.twoStrongPct) && close(first, second, v)) return "two-strong";
  if (
    v.threeStrongPct !== null &&
    attains(first + second + third, v.threeStrongPct) &&
    !attains(first, second + third) &&
    close(first, second, v) &&
    close(second, third, v)
  )
    return "three-strong";
  return attains(first, v.dispersedPct) ? "transition" : "dispersed";
}

const close = (larger: number, smaller: number, { factor }: StructureVariant): boolean => !attains(larger, factor * smaller);

/** At least, up to the rounding of sums and products: 44.9 + 29 reaches 73.9. */
const attains = (share: number, threshold: number): boolean => share >= threshold || nearlyEqual(share, threshold);
