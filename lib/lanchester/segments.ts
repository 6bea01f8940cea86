import { type Issue, Refusal } from "@/lib/math/refusal";
import { notNegative, outside, refuseAny } from "./check";
import { type Position, positionOf } from "./position";
import type { Battle } from "./range";
import { type MarketDefinition, nameIssue, type SharesInput } from "./shares";

/** One part of a market, with the shares inside it. */
export type Segment = {
  readonly name: string;
  readonly ownPct: number | null;
  readonly rivals: SharesInput["rivals"];
  /** How much the segment is worth, in any one unit; `null` where not known. Only breaks ties. */
  readonly size: number | null;
};

export type SegmentedMarket = {
  readonly definition: MarketDefinition;
  /** Which part of the definition the segments narrow. */
  readonly cutBy: "product" | "channel" | "area";
  readonly ownName: string;
  readonly battle: Battle;
  readonly segments: readonly Segment[];
};

/** What to aim at in a segment, in the order in which to fight. */
export const goals = ["make-safe", "take-first", "take-next", "open", "keep", "leave", "find-share"] as const;
export type Goal = (typeof goals)[number];

/** Why a segment stands where it stands. */
export type SegmentReason =
  | "first-but-contested"
  | "leader-in-range"
  | "next-above-in-range"
  | "open-structure"
  | "closed-structure"
  | "first-and-safe"
  | "leader-out-of-range"
  | "share-unknown"
  | "one-rival-only"
  | "rest-could-hide-a-rival";

export type SegmentPlan = {
  readonly name: string;
  readonly size: number | null;
  readonly position: Position;
  readonly goal: Goal;
  readonly reasons: readonly SegmentReason[];
  /** 1 is to be fought for first. `null` where there is nothing to fight for: keep, leave, or share unknown. */
  readonly order: number | null;
};

/**
 * The segments of a market in the order in which to fight for them. The order is this project's reading of the three
 * conclusions (be number one somewhere, attack just below, concentrate):
 *
 * 1. make-safe: already first, not yet out of range; 2. take-first: the leader is within range; 3. take-next: only the next
 * above is; 4. open: no share, in a dispersed market or one in transition. Then keep (safe), leave (everyone above out of
 * range, or no share in a closed market) and find-share.
 * Within a goal the nearest to it comes first: by the lead over the largest rival in make-safe and keep, by the gap to the
 * leader elsewhere (to the next above in take-next, by the leader's share in open). Ties go to the larger segment, then to
 * the name. The order in which segments are given changes nothing.
 *
 * @throws Refusal with everything that is wrong in any segment, its path led by `["segments", i]`: shares as in `positionOf`,
 * a name that is empty or used twice, a size below zero
 */
export function planSegments(market: SegmentedMarket): readonly SegmentPlan[] {
  const taken = new Set<string>();
  refuseAny(
    market.segments.flatMap(({ name, size }, i) => [
      nameIssue(name, ["segments", i, "name"], taken),
      size === null ? null : outside(size, ["segments", i, "size"], notNegative),
    ]),
  );
  const plans = placeAll(market).map((position, i) => planOf(market.segments[i] as Segment, position));
  plans.sort(
    (a, b) =>
      goals.indexOf(a.goal) - goals.indexOf(b.goal) ||
      a.distance - b.distance ||
      (b.size ?? -1) - (a.size ?? -1) ||
      (a.name < b.name ? -1 : 1),
  );
  return plans.map(({ distance, ...plan }, i) => ({ ...plan, order: worthFighting(plan.goal) ? i + 1 : null }));
}

/** Whom a segment's fight is against: the nearest follower of a leader, the leader itself, or the next above. */
export function opponentsIn({ position, goal }: SegmentPlan): readonly string[] {
  if (goal === "make-safe" || goal === "keep") return position.justBelow;
  return goal === "take-first" ? position.suppliers.filter(({ rank }) => rank === 1).map(({ name }) => name) : position.justAbove;
}

const worthFighting = (goal: Goal): boolean => goals.indexOf(goal) < goals.indexOf("keep");

function placeAll({ definition, cutBy, ownName, battle, segments }: SegmentedMarket): readonly Position[] {
  const issues = new Map<string, Issue>();
  const positions = segments.flatMap(({ name, ownPct, rivals }, i) => {
    const whole = definition[cutBy].trim();
    // A blank stays blank, so that it is refused as missing.
    const narrowed = { ...definition, [cutBy]: whole && `${whole} – ${name.trim()}` };
    try {
      return [positionOf({ definition: narrowed, own: { name: ownName, sharePct: ownPct }, rivals, battle })];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const issue of error.issues) {
        // The definition and the firm's name are the whole market's: named once, not once a segment.
        const path = issue.path[0] === "definition" || issue.path[1] === "name" ? issue.path : ["segments", i, ...issue.path];
        issues.set(path.join("."), { ...issue, path });
      }
      return [];
    }
  });
  refuseAny([...issues.values()]);
  return positions;
}

function planOf({ name, size }: Segment, position: Position): Omit<SegmentPlan, "order"> & { readonly distance: number } {
  const { suppliers, own, ranges, rest, justAbove } = position;
  const [goal, reason] = goalOf(position);
  const largest = Math.max(rest.largestPct, ranges[0]?.sharePct ?? 0);
  const distances: Record<Goal, number> = {
    "make-safe": largest / (own.sharePct ?? 0),
    keep: largest / (own.sharePct ?? 0),
    "take-first": ranges[0]?.gap ?? 0,
    "take-next": ranges.find((range) => range.name === justAbove[0])?.gap ?? 0,
    open: suppliers[0]?.sharePct ?? 0,
    leave: ranges[0]?.gap ?? Number.MAX_VALUE,
    "find-share": 0,
  };
  const reasons: SegmentReason[] = [reason];
  if (rest.sharePct === 0 && suppliers.filter((supplier) => !supplier.own).length === 1) reasons.push("one-rival-only");
  if (rest.risks.length > 0) reasons.push("rest-could-hide-a-rival");
  return { name: name.trim(), size, position, goal, reasons, distance: distances[goal] };
}

function goalOf({ reach, advice, structure }: Position): readonly [Goal, SegmentReason] {
  switch (reach) {
    case "leads-contested":
      return ["make-safe", "first-but-contested"];
    case "leads-safely":
      return ["keep", "first-and-safe"];
    case "within-range":
      return ["take-first", "leader-in-range"];
    case "out-of-range":
      return advice.includes("differentiate") ? ["take-next", "next-above-in-range"] : ["leave", "leader-out-of-range"];
    case "no-share":
      return structure.type === null || structure.type === "dispersed" || structure.type === "transition"
        ? ["open", "open-structure"]
        : ["leave", "closed-structure"];
    case "unknown":
      return ["find-share", "share-unknown"];
  }
}
