import { SOUND_DATA, THIN_DATA } from "./rules";

/** How far the first place may be trusted. */
export const confidences = ["firm", "fair", "fragile"] as const;
export type Confidence = (typeof confidences)[number];

/** What is known of how firmly the first market holds its place. All figures are parts of one. */
export type Firmness = {
  readonly tied: boolean;
  /** Part of all possible weights under which it is first. */
  readonly firstShare: number;
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
  readonly id: "tied" | "thin" | "seldom" | "close" | "firm" | "otherwise";
  readonly tied?: true;
  readonly firstShare?: Bounds;
  readonly nearestChange?: Bounds;
  readonly completeness?: Bounds;
  readonly confidence: Confidence;
};

/** A first place under fewer of the possible weights than this rests on the weights chosen, one in three. */
const SELDOM = 1 / 3;
const MOSTLY = 2 / 3;
/** A tenth of a weight is within what people who set it twice would differ by; half of it is another opinion. */
const SLIGHT = 0.1;
const LARGE = 0.5;

/** The table, in order: the first line that holds decides. The bounds are conventions of this tool, printed with every answer. */
export const confidenceRules: readonly ConfidenceRule[] = [
  { id: "tied", tied: true, confidence: "fragile" },
  { id: "thin", completeness: { below: THIN_DATA }, confidence: "fragile" },
  { id: "seldom", firstShare: { below: SELDOM }, confidence: "fragile" },
  { id: "close", nearestChange: { below: SLIGHT }, confidence: "fragile" },
  { id: "firm", firstShare: { from: MOSTLY }, nearestChange: { from: LARGE }, completeness: { from: SOUND_DATA }, confidence: "firm" },
  { id: "otherwise", confidence: "fair" },
];

/** The first line that holds. The last has no condition, so there always is one. */
export function confidenceOf(firmness: Firmness): ConfidenceRule {
  return confidenceRules.find((rule) => holds(rule, firmness)) as ConfidenceRule;
}

function holds(rule: ConfidenceRule, { tied, firstShare, nearestChange, completeness }: Firmness): boolean {
  return (
    (!rule.tied || tied) &&
    within(rule.firstShare, firstShare) &&
    within(rule.nearestChange, nearestChange ?? Number.POSITIVE_INFINITY) &&
    within(rule.completeness, completeness)
  );
}

function within({ from, below }: Bounds = {}, value: number): boolean {
  return (from === undefined || value >= from) && (below === undefined || value < below);
}
