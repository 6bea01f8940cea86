import type { LocalText } from "@/lib/i18n/text";
import { howPrinted, neutralReference, potentialMultiple } from "./potential";
import { rangeBetween } from "./range";

/** One number of the paragraph: as printed, recomputed, and what is wrong with it. */
export type PublishedFigure = {
  readonly id: string;
  readonly printed: string;
  readonly claim: LocalText;
  /** The formula that reproduces it, with its inputs. */
  readonly formula: string;
  /** The value recomputed, or the two ends of a span. */
  readonly values: readonly number[];
  /** `candidate`: a formula that fits, though the text does not give its inputs. */
  readonly verdict: "exact" | "rounded" | "truncated" | "wrong" | "candidate";
  readonly weakness: LocalText;
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
      claim: { en: "Competitiveness is about 3 to 10 times smaller than that of the main rivals." },
      formula: "r = 1 / g ∈ [1/10, 1/3]",
      values: [rangeBetween(1, 10, "wide").index as number, rangeBetween(1, 3, "wide").index as number],
      verdict: "candidate",
      weakness: { en: "The rivals are not named, and it is not said whether share, sales or a score is compared." },
    },
    {
      id: "range",
      printed: "0.20",
      claim: { en: "The competition range in this market is 0.20." },
      formula: "r = x / y = 1 / 5",
      values: [rangeBetween(1, 5, "wide").index as number],
      verdict: "candidate",
      weakness: {
        en: "No mean of 3 and 10 gives 0.20, so the rival behind it is unknown. As printed it lies outside both ranges (0.333 local, 0.577 wide area).",
      },
    },
    {
      id: "world",
      printed: "7 billion = 0.7 %",
      claim: { en: "The six ASEAN markets are worth 7 billion US dollars, 0.7 % of the world." },
      formula: "7 / 0.007 = 1000 × 10⁹ US$",
      values: [7 / 0.007],
      verdict: "candidate",
      weakness: { en: "No year is given. A later press figure has India and ASEAN together at 2.5 % in 2015." },
    },
    {
      id: "asean",
      printed: "4.95",
      claim: { en: "The potential in the six ASEAN markets is 4.95 times the current level." },
      formula: "3.47 / 0.7",
      values: [aseanMultiple],
      verdict: howPrinted("4.95", aseanMultiple),
      weakness: {
        en: "0.7 is the markets' share of the world, not the exporter's share of the markets, so this is not a multiple of its current level.",
      },
    },
    {
      id: "vietnam",
      printed: "43.37",
      claim: { en: "The potential in Viet Nam is 43.37 times the current level." },
      formula: "3.47 / 0.08",
      values: [vietnamMultiple],
      verdict: howPrinted("43.37", vietnamMultiple),
      weakness: {
        en: "The same 3.47 serves a region of six and one of its members. The unit of 0.08 is not printed; read as per cent of the world.",
      },
    },
  ] satisfies readonly PublishedFigure[],
  /** What the reference would have to be for Viet Nam if it were treated like the six together, per cent. */
  neutralReferencePct: neutralReference(aseanMultiple, VIETNAM),
  /** 43.375 / 4.957 and 0.7 / 0.08 are the same: the whole difference between the multiples is the size of the markets. */
  sizeRatio: vietnamMultiple / aseanMultiple,
  weaknesses: [
    { en: "3.47 is never defined: it may be a share of some world total, a fair share, or the result of an earlier step." },
    { en: "With one fixed reference the multiple is 1 / market size, so the smallest market always ranks first." },
    { en: "Rivals do not enter the multiple, so it is not a Lanchester quantity; only the range index is." },
    { en: "Viet Nam, Thailand and the Philippines are recommended, but only Viet Nam has a figure." },
  ] satisfies readonly LocalText[],
};
