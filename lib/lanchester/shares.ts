import { nearlyEqual } from "@/lib/math/compare";
import { type Issue, Refusal } from "@/lib/math/refusal";

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
 * to more than 100.05.
 */
export function readShares(input: SharesInput): Competition {
  const issues: Issue[] = [];
  for (const field of definitionFields)
    if (!input.definition[field].trim()) issues.push({ code: "missing", path: ["definition", field], values: {} });
  const taken = new Set<string>();
  checkName(input.own.name, ["own", "name"], taken, issues);
  if (input.own.sharePct !== null) checkShare(input.own.sharePct, ["own", "sharePct"], issues);
  input.rivals.forEach((rival, i) => {
    checkName(rival.name, ["rivals", i, "name"], taken, issues);
    checkShare(rival.sharePct, ["rivals", i, "sharePct"], issues);
  });
  if (input.largestUnnamedPct !== undefined) checkShare(input.largestUnnamedPct, ["largestUnnamedPct"], issues);
  if (issues.length > 0) throw new Refusal(issues);

  const named = input.rivals.map(({ name, sharePct }) => ({ name: name.trim(), sharePct, own: false }));
  if (input.own.sharePct !== null) named.push({ name: input.own.name.trim(), sharePct: input.own.sharePct, own: true });
  // Sorted before adding up, so that the rounding of the sum does not depend on the order given.
  named.sort((a, b) => b.sharePct - a.sharePct || (a.name < b.name ? -1 : 1));
  const sum = named.reduce((total, { sharePct }) => total + sharePct, 0);
  if (sum > 100 + ROUNDING_PCT && !nearlyEqual(sum, 100 + ROUNDING_PCT))
    throw new Refusal([{ code: "out-of-range", path: ["rivals"], values: { accepted: "Σ ≤ 100", found: String(sum) } }]);

  const present = named.filter(({ sharePct }) => sharePct > 0);
  const left = 100 - sum;
  const restPct = left > ROUNDING_PCT && !nearlyEqual(left, ROUNDING_PCT) ? left : 0;
  return {
    definition: input.definition,
    ownName: input.own.name.trim(),
    ownPct: input.own.sharePct,
    suppliers: present.map((supplier) => ({
      ...supplier,
      rank: 1 + present.findIndex((other) => nearlyEqual(other.sharePct, supplier.sharePct)),
    })),
    absent: named.filter(({ sharePct, own }) => sharePct === 0 && !own).map(({ name }) => name),
    restPct,
    hiddenPct: Math.min(restPct, input.largestUnnamedPct ?? restPct),
  };
}

function checkName(name: string, path: Issue["path"], taken: Set<string>, issues: Issue[]): void {
  const key = name.trim().toLowerCase();
  if (key === "") issues.push({ code: "missing", path, values: {} });
  else if (taken.has(key)) issues.push({ code: "duplicate", path, values: { found: name.trim() } });
  taken.add(key);
}

function checkShare(share: number, path: Issue["path"], issues: Issue[]): void {
  if (!Number.isFinite(share)) issues.push({ code: "not-a-number", path, values: { accepted: "0–100", found: String(share) } });
  else if (share < 0 || share > 100) issues.push({ code: "out-of-range", path, values: { accepted: "0–100", found: String(share) } });
}
