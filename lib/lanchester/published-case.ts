import type { OwnText } from "@/lib/i18n/text";
import { howPrinted, neutralReference, potentialMultiple } from "./potential";
import { rangeBetween } from "./range";

/** One number of the paragraph: as printed, recomputed, and what is wrong with it. */
export type PublishedFigure = {
  readonly id: string;
  readonly printed: string;
  readonly claim: OwnText;
  /** The formula that reproduces it, with its inputs. */
  readonly formula: string;
  /** The value recomputed, or the two ends of a span. */
  readonly values: readonly number[];
  /** `candidate`: a formula that fits, though the text does not give its inputs. */
  readonly verdict: "exact" | "rounded" | "truncated" | "wrong" | "candidate";
  readonly weakness: OwnText;
};

const REFERENCE = 3.47;
const ASEAN = 0.7;
const VIETNAM = 0.08;
const aseanMultiple = potentialMultiple(REFERENCE, ASEAN);
const vietnamMultiple = potentialMultiple(REFERENCE, VIETNAM);

/**
 * The paragraph on Taiwan and the e-commerce market of six ASEAN countries in Huang, Mukambaeva and Leu, "Current Trends in
 * China's International Trade with Central Asian Countries", number by number.
 */
export const publishedCase = {
  citation: "Huang, W., Mukambaeva, I. and Leu, J.-H. Current Trends in China's International Trade with Central Asian Countries.",
  figures: [
    {
      id: "strength",
      printed: "3 to 10",
      claim: { key: "case.strength.claim" },
      formula: "r = 1 / g ∈ [1/10, 1/3]",
      values: [rangeBetween(1, 10, "wide").index as number, rangeBetween(1, 3, "wide").index as number],
      verdict: "candidate",
      weakness: { key: "case.strength.weakness" },
    },
    {
      id: "range",
      printed: "0.20",
      claim: { key: "case.range.claim" },
      formula: "r = x / y = 1 / 5",
      values: [rangeBetween(1, 5, "wide").index as number],
      verdict: "candidate",
      weakness: {
        key: "case.range.weakness",
      },
    },
    {
      id: "world",
      printed: "7 billion = 0.7 %",
      claim: { key: "case.world.claim" },
      formula: "7 / 0.007 = 1000 × 10⁹ US$",
      values: [7 / 0.007],
      verdict: "candidate",
      weakness: { key: "case.world.weakness" },
    },
    {
      id: "asean",
      printed: "4.95",
      claim: { key: "case.asean.claim" },
      formula: "3.47 / 0.7",
      values: [aseanMultiple],
      verdict: howPrinted("4.95", aseanMultiple),
      weakness: {
        key: "case.asean.weakness",
      },
    },
    {
      id: "vietnam",
      printed: "43.37",
      claim: { key: "case.vietnam.claim" },
      formula: "3.47 / 0.08",
      values: [vietnamMultiple],
      verdict: howPrinted("43.37", vietnamMultiple),
      weakness: {
        key: "case.vietnam.weakness",
      },
    },
  ] satisfies readonly PublishedFigure[],
  /** What the reference would have to be for Viet Nam if it were treated like the six together, per cent. */
  neutralReferencePct: neutralReference(aseanMultiple, VIETNAM),
  /** 43.375 / 4.957 and 0.7 / 0.08 are the same: the whole difference between the multiples is the size of the markets. */
  sizeRatio: vietnamMultiple / aseanMultiple,
  weaknesses: [
    { key: "case.rest.weaknesses.1" },
    { key: "case.rest.weaknesses.2" },
    { key: "case.rest.weaknesses.3" },
    { key: "case.rest.weaknesses.4" },
  ] satisfies readonly OwnText[],
};
