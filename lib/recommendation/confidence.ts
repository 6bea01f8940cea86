import { SOUND_DATA, THIN_DATA } from "./rules";

/** How far the first place may be trusted. */
export const confidences = ["firm", "fair", "fragile"] as const;
export type Confidence = (typeof confidences)[number];

/** What is known of how firmly the first market holds its place. All figures but the field are parts of one. */
export type FirmnessFacts = {
  readonly tied: boolean;
  /** How many markets compete: two at least. */
  readonly field: number;
  /** Part of all possible weights under which it is first. */
  readonly firstShare: number;
  /** Part of all other ways to rank the same figures under which it is first. */
  readonly agreement: number;
  /**
   * The smallest change of one pillar's or one criterion's weight that takes the first place away, as a part of that
   * weight (0.5: it has to rise or fall by half); `null` where no such change does.
   */
  readonly nearestChange: number | null;
  /** Part of the weight that rests on known figures for the first market. */
  readonly completeness: number;
};

/** Parts of one, from the first (included) to the second (left out). */
type Bounds = { readonly from?: number; readonly below?: number };

/** One line of the printed table. A condition left out does not matter; all that are there must hold. */
export type ConfidenceRule = {
  readonly id: "tied" | "thin" | "seldom" | "disputed" | "close" | "firm" | "otherwise";
  readonly tied?: true;
  /** Bounds on how far the share is beyond chance: see `beyondChance`. */
  readonly firstShare?: Bounds;
  readonly agreement?: Bounds;
  readonly nearestChange?: Bounds;
  readonly completeness?: Bounds;
  readonly confidence: Confidence;
};

/**
 * A third and two thirds of the way from what chance would give, one in so many markets, to always. Nearer to chance, a first
 * place rests on the weights chosen.
 */
const SELDOM = 1 / 3;
const MOSTLY = 2 / 3;
/** Where most other ways to rank put another market first, the method decides and not the market. */
const HALF = 1 / 2;
/** A tenth of a weight is within what people who set it twice would differ by; half of it is another opinion. */
const SLIGHT = 0.1;
const LARGE = 0.5;

/** The table, in order: the first line that holds decides. The bounds are conventions of this tool, printed with every answer. */
export const confidenceRules: readonly ConfidenceRule[] = [
  { id: "tied", tied: true, confidence: "fragile" },
  { id: "thin", completeness: { below: THIN_DATA }, confidence: "fragile" },
  { id: "seldom", firstShare: { below: SELDOM }, confidence: "fragile" },
  { id: "disputed", agreement: { below: HALF }, confidence: "fragile" },
  { id: "close", nearestChange: { below: SLIGHT }, confidence: "fragile" },
  {
    id: "firm",
    firstShare: { from: MOSTLY },
    agreement: { from: MOSTLY },
    nearestChange: { from: LARGE },
    completeness: { from: SOUND_DATA },
    confidence: "firm",
  },
  { id: "otherwise", confidence: "fair" },
];

/** The first line that holds. The last has no condition, so there always is one. */
export function confidenceOf(facts: FirmnessFacts): ConfidenceRule {
  return confidenceRules.find((rule) => holds(rule, facts)) as ConfidenceRule;
}

/**
 * The share that stands so far, 0 to 1, on the way from chance to always: with two markets, 55 % is next to nothing; with
 * fifteen it is much. Chance is taken off as in Cohen's kappa: Cohen, J. (1960), Educational and Psychological Measurement
 * 20(1), 37–46.
 */
export function beyondChance(part: number, field: number): number {
  return 1 / field + part * (1 - 1 / field);
}

function holds(rule: ConfidenceRule, { tied, field, firstShare, agreement, nearestChange, completeness }: FirmnessFacts): boolean {
  const { from, below } = rule.firstShare ?? {};
  const share = {
    ...(from !== undefined && { from: beyondChance(from, field) }),
    ...(below !== undefined && { below: beyondChance(below, field) }),
  };
  return (
    (!rule.tied || tied) &&
    within(share, firstShare) &&
    within(rule.agreement, agreement) &&
    within(rule.nearestChange, nearestChange ?? Number.POSITIVE_INFINITY) &&
    within(rule.completeness, completeness)
  );
}

function within({ from, below }: Bounds = {}, value: number): boolean {
  return (from === undefined || value >= from) && (below === undefined || value < below);
}
