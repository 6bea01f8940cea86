import type { Position } from "./position";
import { rangeBetween } from "./range";

/**
 * The own share, per cent, that a goal takes, by where the gain comes from: `fromAllPct` where every other supplier and the
 * rest shrink in proportion, `fromRivalPct` where all of it is taken from that one rival. `null` where it is there already.
 */
export type ShareNeeded = { readonly name: string; readonly fromAllPct: number; readonly fromRivalPct: number };

export type Requirements = {
  /** To bring each rival that is beyond range within it: at least this share. Nearest rival first. */
  readonly toReach: readonly ShareNeeded[];
  /** To put each rival at or below the own share out of range: more than this share, since exactly R is still in. Largest rival first. */
  readonly toOutrange: readonly ShareNeeded[];
  /** To be number one by definition, everyone else shrinking in proportion: more than this. `null` where the firm is that already. */
  readonly toRulePct: number | null;
};

/**
 * What it would take from a position. The next rung of the ladder stands in the position itself; the force or efficiency
 * behind a share is `forceMultiple` of the advertising model. `null` where the own share is unknown.
 *
 * With own share s, rival t, range factor R and everything else W − s (W the whole market):
 * - within range, from all: x = aW / (1 + a), a = t / (R(W − s)); from the rival: x = s + (t − Rs) / (1 + R);
 * - out of range, from all: x = bW / (1 + b), b = Rt / (W − s); from the rival: x = s + (Rt − s) / (1 + R).
 */
export function requirementsOf(position: Position): Requirements | null {
  const { own, ranges, rest, battle, rangeFactor } = position;
  const s = own.sharePct;
  if (s === null) return null;
  const others = ranges.reduce((sum, { sharePct }) => sum + sharePct, rest.sharePct);
  const fromAll = (part: number) => ((part / others) * (s + others)) / (1 + part / others);
  const rivals = ranges.filter(({ sharePct }) => sharePct > 0);
  const open = rivals.filter((rival) => rival.sharePct <= s && rangeBetween(s, rival.sharePct, battle).relation !== "safe");
  const largest = Math.max(rest.largestPct, ...rivals.map(({ sharePct }) => sharePct));
  return {
    toReach: rivals
      .filter((rival) => rival.relation === "beyond" || s === 0)
      .map(({ name, sharePct: t }) => ({
        name,
        fromAllPct: fromAll(t / rangeFactor),
        fromRivalPct: s + (t - rangeFactor * s) / (1 + rangeFactor),
      }))
      .reverse(),
    toOutrange: open.map(({ name, sharePct: t }) => ({
      name,
      fromAllPct: fromAll(t * rangeFactor),
      fromRivalPct: s + (rangeFactor * t - s) / (1 + rangeFactor),
    })),
    toRulePct: position.reach === "leads-safely" ? null : fromAll(largest * rangeFactor),
  };
}
