import { type Battle, type Range, rangeBetween, rangeFactors } from "./range";
import { type AdviceKey, adviceFor, type Reach, type RestRisk, reachOf, restRisks, rulerOf } from "./reach";
import { type MarketDefinition, readShares, type SharesInput, type Supplier } from "./shares";
import { type Structure, type StructureVariantId, structureOf } from "./structure";
import { type Rung, rungOf } from "./targets";

export type PositionInput = SharesInput & {
  readonly battle: Battle;
  /** Default `root-three`. */
  readonly structureVariant?: StructureVariantId;
};

/** Where a firm stands among the named suppliers of one market. Shares in per cent. */
export type Position = {
  readonly definition: MarketDefinition;
  readonly battle: Battle;
  readonly rangeFactor: number;
  /** Named suppliers with a share, largest first. */
  readonly suppliers: readonly Supplier[];
  /** Rivals named with a share of zero. */
  readonly absent: readonly string[];
  readonly own: {
    readonly name: string;
    readonly sharePct: number | null;
    /** `null` without a share of one's own. */
    readonly rank: number | null;
    /** `null` where the share is unknown. */
    readonly rung: Rung | null;
    /** `strong`: first alone. Everyone else is weak in this market, a shared first place included. `null` where unknown. */
    readonly role: "strong" | "weak" | null;
  };
  /** From the own firm to each rival, largest first, those with a share of zero last. Empty where the own share is unknown. */
  readonly ranges: readonly (Range & { readonly name: string; readonly sharePct: number })[];
  /** The rivals with the smallest share above the own; several where they are equal. */
  readonly justAbove: readonly string[];
  /** The rivals with the largest share that is not above the own: an equal rival counts, since beating it opens the gap. */
  readonly justBelow: readonly string[];
  /** Number one by definition: first and out of everyone's range. */
  readonly ruler: string | null;
  readonly structure: Structure;
  /** What the named leave over, the most one unnamed supplier can hold of it, and what that could change. */
  readonly rest: { readonly sharePct: number; readonly largestPct: number; readonly risks: readonly RestRisk[] };
  readonly reach: Reach;
  readonly advice: readonly AdviceKey[];
};

/**
 * Places a firm in a market by Taoka–Onoda practice values: rank, ladder of targets, shooting range, market structure,
 * reach and advice. "All others" is the rest, never a rival.
 *
 * Decided cases: equal shares share a rank and are contested; a sole supplier is number one only if the rest cannot hide a
 * rival within range; an own share of zero has no rank and reach `no-share`; an unknown one leaves reach `unknown` and the
 * structure to the named suppliers; no supplier at all has no structure type. Ratios do not depend on the unit of the shares.
 *
 * @throws Refusal for the shares that `readShares` refuses
 */
export function positionOf(input: PositionInput): Position {
  const competition = readShares(input);
  const { suppliers, absent, ownPct, ownName, restPct, hiddenPct } = competition;
  const { battle } = input;
  const own = suppliers.find((supplier) => supplier.own);
  const rivals = suppliers.filter((supplier) => !supplier.own);
  const above = rivals.filter((rival) => rival.rank < (own?.rank ?? Number.POSITIVE_INFINITY));
  const below = own ? rivals.filter((rival) => rival.rank >= own.rank) : [];
  const nextAbove = own ? above.at(-1) : undefined;
  const reach = reachOf(competition, battle);
  return {
    definition: competition.definition,
    battle,
    rangeFactor: rangeFactors[battle],
    suppliers,
    absent,
    own: {
      name: ownName,
      sharePct: ownPct,
      rank: own?.rank ?? null,
      rung: ownPct === null ? null : rungOf(ownPct),
      role: ownPct === null ? null : own?.rank === 1 && below[0]?.rank !== 1 ? "strong" : "weak",
    },
    ranges:
      ownPct === null
        ? []
        : [...rivals, ...absent.map((name) => ({ name, sharePct: 0 }))].map(({ name, sharePct }) => ({
            name,
            sharePct,
            ...rangeBetween(ownPct, sharePct, battle),
          })),
    justAbove: nextAbove ? above.filter(({ rank }) => rank === nextAbove.rank).map(({ name }) => name) : [],
    justBelow: below.filter(({ rank }) => rank === below[0]?.rank).map(({ name }) => name),
    ruler: rulerOf(competition, battle)?.name ?? null,
    structure: structureOf(competition, input.structureVariant ?? "root-three"),
    rest: { sharePct: restPct, largestPct: hiddenPct, risks: restRisks(competition, battle) },
    reach,
    advice: adviceFor(
      reach,
      own !== undefined && nextAbove !== undefined && rangeBetween(own.sharePct, nextAbove.sharePct, battle).relation === "contested",
    ),
  };
}
