import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { type Ranked, withFigures } from "./pair";
import type { Span } from "./tornado";

/** What one figure's being otherwise does to the first place. */
export type Decisive = Span & {
  /** Part of the values it could be at which another alternative is first, 0–1. */
  readonly share: number;
  /** Part of the first one's lead over the next that is lost where it loses most, 0–1; 1 where the place is lost. */
  readonly lost: number;
};

/** Values over its span at which a figure is tried that takes the first place away at an end. */
const TRIED = 16;

/**
 * Moves each figure over what it could be, all others staying as they are, and looks who is first. What takes the place away
 * most often comes first, then what takes most of the lead. A figure is looked at closely only where one of its ends
 * takes the place away: what a method does between two ends that do not is not seen. Values the method refuses move nothing.
 * Figures that move nothing are left out. Empty where several share the first place, for then there is none to lose.
 *
 * @throws Refusal where the method refuses the problem itself
 */
export function decisiveOf<Moved extends Span>(ranked: Ranked, spans: readonly Moved[]): (Moved & Decisive)[] {
  const { columns } = ranked.problem;
  const now = standing(ranked);
  const [first, shared] = [now.ranks.indexOf(1), now.ranks.filter((place) => place === 1).length > 1];
  if (first < 0 || shared || now.ranks.length < 2) return [];
  const lead = leadOf(now, first);
  return spans
    .flatMap((span): (Moved & Decisive)[] => {
      const at = (value: number) => outcome(ranked, span.row * columns + span.column, value, first);
      const ends = [span.low, span.high].map(at);
      const turns = ends.some(({ turned }) => turned);
      const tried = Array.from({ length: TRIED }, (_, k) => span.low + ((k + 0.5) / TRIED) * (span.high - span.low));
      const share = turns ? tried.filter((value) => at(value).turned).length / TRIED : 0;
      const least = Math.min(...ends.map((end) => end.lead));
      const lost = turns ? 1 : lead > 0 ? Math.min(1, Math.max(0, 1 - least / lead)) : 0;
      return lost > 0 ? [{ ...span, share, lost }] : [];
    })
    .sort((a, b) => b.share - a.share || b.lost - a.lost);
}

type Standing = { readonly ranks: Int32Array; readonly scores: Float64Array; readonly sign: number };

function standing({ problem, method, options }: Ranked): Standing {
  const { ranks, scores, better } = rank(problem, method, options, false, false);
  return { ranks, scores, sign: better === "higher" ? 1 : -1 };
}

/** How far the first one's score is ahead of the best other. */
function leadOf({ scores, sign }: Standing, first: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) if (i !== first) best = Math.max(best, sign * (scores[i] as number));
  return sign * (scores[first] as number) - best;
}

function outcome(ranked: Ranked, at: number, value: number, first: number): { readonly turned: boolean; readonly lead: number } {
  try {
    const there = standing(withFigures(ranked, new Map([[at, value]])));
    return { turned: there.ranks[first] !== 1, lead: leadOf(there, first) };
  } catch (error) {
    if (error instanceof Refusal) return { turned: false, lead: Number.POSITIVE_INFINITY };
    throw error;
  }
}
