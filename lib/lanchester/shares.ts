import { nearlyEqual, TOLERANCE } from "@/lib/math/compare";
import { type Issue, refuse } from "@/lib/math/refusal";
import { verified } from "@/lib/math/verify";
import { outside, percent, refuseAny } from "./check";

/** What the shares are shares of. Without it anyone is number one somewhere, so every field must say something. */
export const definitionFields = ["product", "channel", "area", "period", "unit", "source"] as const;
export type MarketDefinition = { readonly [field in (typeof definitionFields)[number]]: string };

/** Shares in per cent of the market defined. "All others" is never a rival: leave it out, it becomes the rest. */
export type SharesInput = {
  readonly definition: MarketDefinition;
  /** `null` where the own share is not known; zero means known to be none. */
  readonly own: { readonly name: string; readonly sharePct: number | null };
  readonly rivals: readonly { readonly name: string; readonly sharePct: number }[];
  /** The most that any one unnamed supplier can hold, where known (in a top-ten list: the tenth share). */
  readonly largestUnnamedPct?: number;
};

export type Supplier = { readonly name: string; readonly sharePct: number; readonly rank: number; readonly own: boolean };

/** Checked shares, largest first. */
export type Competition = {
  readonly definition: MarketDefinition;
  readonly ownName: string;
  readonly ownPct: number | null;
  /** Named suppliers with a share, largest first, equal shares by name. Equal shares share the better rank (1, 1, 3). */
  readonly suppliers: readonly Supplier[];
  /** Rivals named with a share of zero. They are not in the market: they take no rank and threaten nobody. */
  readonly absent: readonly string[];
  /** What the named suppliers leave over, per cent. With an unknown own share it includes that share. */
  readonly restPct: number;
  /** The most that one supplier inside the rest can hold, per cent. */
  readonly hiddenPct: number;
};

/** Rounded figures may add up to a little more than the whole; as little left over counts as nothing. Percentage points. */
export const ROUNDING_PCT = 0.05;

/**
 * Checks shares and sorts them. The order in which rivals are given changes nothing.
 *
 * @throws Refusal naming everything that is wrong at once: a definition field left empty; a name empty, or used twice
 * (the own name included; case and outer blanks ignored); a share that is not a number from 0 to 100; shares that add up
 * to more than 100.05; and where the engine computes wrongly.
 */
export function readShares(input: SharesInput): Competition {
  const { definition, own, rivals, largestUnnamedPct } = input;
  const taken = new Set<string>();
  refuseAny([
    ...definitionFields.map((field) => blank(definition[field], ["definition", field])),
    nameIssue(own.name, ["own", "name"], taken),
    own.sharePct === null ? null : outside(own.sharePct, ["own", "sharePct"], percent),
    ...rivals.flatMap(({ name, sharePct }, i) => [
      nameIssue(name, ["rivals", i, "name"], taken),
      outside(sharePct, ["rivals", i, "sharePct"], percent),
    ]),
    largestUnnamedPct === undefined ? null : outside(largestUnnamedPct, ["largestUnnamedPct"], percent),
  ]);

  return verified("shares", () => competitionOf(input), sharesHold);
}

function competitionOf({ definition, own, rivals, largestUnnamedPct }: SharesInput): Competition {
  const named = rivals.map(({ name, sharePct }) => ({ name: name.trim(), sharePct, own: false }));
  if (own.sharePct !== null) named.push({ name: own.name.trim(), sharePct: own.sharePct, own: true });
  // Sorted before adding up, so that the rounding of the sum does not depend on the order given.
  named.sort((a, b) => b.sharePct - a.sharePct || byName(a, b));
  const sum = named.reduce((total, { sharePct }) => total + sharePct, 0);
  if (!atMost(sum, 100 + ROUNDING_PCT)) refuse("out-of-range", ["rivals"], { accepted: "Σ ≤ 100", found: String(sum) });

  const present = named.filter(({ sharePct }) => sharePct > 0);
  // The first in line that is not really larger gives the rank: shares computed elsewhere may differ in the last digit.
  const suppliers = present.map((supplier) => ({
    ...supplier,
    rank: 1 + present.findIndex((other) => other.sharePct <= supplier.sharePct * (1 + TOLERANCE)),
  }));
  const restPct = atMost(100 - sum, ROUNDING_PCT) ? 0 : 100 - sum;
  return {
    definition,
    ownName: own.name.trim(),
    ownPct: own.sharePct,
    suppliers: suppliers.sort((a, b) => a.rank - b.rank || byName(a, b)),
    absent: named.filter(({ sharePct, own }) => sharePct === 0 && !own).map(({ name }) => name),
    restPct,
    hiddenPct: Math.min(restPct, largestUnnamedPct ?? restPct),
  };
}

/**
 * Whether the named and the rest make up the whole, nobody unnamed holds more than the rest, and ranks and shares agree
 * throughout: who is larger ranks before, who is as large ranks alike.
 */
export function sharesHold({ suppliers, restPct, hiddenPct }: Competition): boolean {
  const sum = suppliers.reduce((total, { sharePct }) => total + sharePct, restPct);
  const agree = suppliers.every(({ sharePct, rank }, at) => {
    const before = suppliers[at - 1];
    if (!before) return rank === 1;
    const level = nearlyEqual(sharePct, before.sharePct, 2 * TOLERANCE);
    return rank === before.rank ? level : rank > before.rank && rank <= at + 1 && sharePct < before.sharePct;
  });
  return agree && Math.abs(sum - 100) <= 2 * ROUNDING_PCT && hiddenPct >= 0 && hiddenPct <= restPct;
}

/** Up to the binary rounding of decimals, so that 33.35 × 3 is 100.05. */
const atMost = (value: number, limit: number): boolean => value <= limit || nearlyEqual(value, limit);

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

const blank = (text: string, path: Issue["path"]): Issue | null => (text.trim() === "" ? { code: "missing", path, values: {} } : null);

/** The issue with a name that is empty or in `taken` already, case and outer blanks ignored. Adds the name to `taken`. */
export function nameIssue(name: string, path: Issue["path"], taken: Set<string>): Issue | null {
  const key = name.trim().toLowerCase();
  const issue: Issue | null = taken.has(key) ? { code: "duplicate", path, values: { found: name.trim() } } : null;
  taken.add(key);
  return blank(name, path) ?? issue;
}
