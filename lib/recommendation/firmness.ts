import { pillarIds } from "@/lib/dataset/ids";
import { HIGHEST } from "@/lib/decision/sliders";
import type { Problem } from "@/lib/madm/problem";
import type { Ranking } from "@/lib/madm/rank-by";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import { type Agreement, agreementOn } from "@/lib/robustness/choices/agreement";
import type { Multiverse } from "@/lib/robustness/choices/multiverse";
import type { Stability } from "@/lib/robustness/intervals/intervals";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { type Confidence, type ConfidenceRule, confidenceOf } from "./confidence";
import type { Holds } from "./firmness-found";

/** Columns whose weight is varied together, and the slider they belong to. */
export type Group = { readonly kind: "pillar" | "criterion"; readonly id: string; readonly columns: readonly number[] };

/** A ranking as bare numbers: what is asked of the rooms that vary it. */
export type Question = {
  readonly problem: Problem;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The pillars with more than one criterion, then each criterion. */
  readonly groups: readonly Group[];
};

/** What the robustness room found on a question. */
export type Found = {
  readonly smaa: Smaa;
  /** In the order of the question's groups. */
  readonly stabilities: readonly Stability[];
  readonly holds: Holds;
  readonly ways: Pick<Multiverse, "universes">;
};

/** The nearest share of the weight at which another market comes first, one pillar or criterion moving and the rest in proportion. */
export type Nearest = {
  readonly kind: Group["kind"];
  readonly id: string;
  readonly side: "above" | "below";
  /** The share at which it happens, and the share now: parts of one. */
  readonly share: number;
  readonly shareNow: number;
  /** Whether its slider, moved that way on its own, brings another market to the front. */
  readonly reachable: boolean;
  /** Row of the market that comes first beyond it, never the one that is first now. */
  readonly next: number;
  /** Whether the first one shares the place then, instead of losing it. */
  readonly shared: boolean;
};

/** How firmly the first market of a ranking holds its place. */
export type Firmness = {
  readonly word: Confidence;
  /** The line of the printed table that decided. */
  readonly rule: ConfidenceRule;
  /** Row of the first market: the first of those that share the place. */
  readonly first: number;
  /** All rows that share the first place. */
  readonly firsts: readonly number[];
  /** Part of all weights under which it is first, and its standard error. */
  readonly firstShare: number;
  readonly standardError: number;
  readonly samples: number;
  readonly seed: number;
  /** How many markets compete. */
  readonly field: number;
  readonly ways: Agreement;
  /** `null` where no one weight, whatever it is, takes the first place away. */
  readonly nearest: Nearest | null;
  /** For each market, in the order of the rows. */
  readonly standings: readonly Standing[];
};

/** The places a market takes over all weights tried; shares are parts of one. */
export type Standing = {
  readonly best: number;
  readonly worst: number;
  readonly first: number;
  /** How often it is among the foremost, and how many places those are. */
  readonly foremost: number;
  readonly top: number;
};

/** So many places count as the foremost, fewer where there are fewer markets. */
const FOREMOST = 3;

/** The question that a ranking of a table puts to the robustness room. */
export function questionOf(table: DecisionTable, ranking: Ranking): Question {
  const pillars = pillarIds
    .map((id): Group => ({ kind: "pillar", id, columns: table.criteria.flatMap(({ pillar }, j) => (pillar === id ? [j] : [])) }))
    .filter(({ columns }) => columns.length > 1 && columns.length < table.criteria.length);
  const criteria = table.criteria.map(({ indicator }, j): Group => ({ kind: "criterion", id: indicator, columns: [j] }));
  return { problem: problemOf(table), method: ranking.method, options: ranking.variant, groups: [...pillars, ...criteria] };
}

/** What the findings say of the first place: its word of confidence, and what would take it away. At least two markets compete. */
export function firmnessOf(table: DecisionTable, ranking: Ranking, { groups }: Pick<Question, "groups">, found: Found): Firmness {
  const { smaa, stabilities } = found;
  const firsts = Array.from(ranking.ranks, (rank, row) => ({ rank, row })).flatMap(({ rank, row }) => (rank === 1 ? [row] : []));
  const first = firsts[0] as number;
  const firstShare = smaa.acceptability[first]?.[0] ?? 0;
  const ways = agreementOn(found.ways.universes, first);
  const field = table.markets.length;
  const ends = stabilities.flatMap((stability, at) => endsOf(stability, groups[at] as Group, first, table, found.holds));
  const changes = ends.filter(({ shareNow }) => shareNow > 0).map(({ share, shareNow }) => Math.abs(share - shareNow) / shareNow);
  const rule = confidenceOf({
    tied: firsts.length > 1,
    field,
    firstShare,
    agreement: ways.of > 0 ? ways.agree / ways.of : 0,
    nearestChange: changes.length > 0 ? Math.min(...changes) : null,
    completeness: table.completeness[first] ?? 0,
  });
  const [nearest = null] = ends.sort((a, b) => Math.abs(a.share - a.shareNow) - Math.abs(b.share - b.shareNow));
  return {
    word: rule.confidence,
    rule,
    first,
    firsts,
    firstShare,
    standardError: standardError(firstShare, smaa.samples),
    samples: smaa.samples,
    seed: smaa.seed,
    field,
    ways,
    nearest,
    standings: standingsOf(smaa),
  };
}

/** The ends of one group's interval beyond which a market other than the first one comes first. */
function endsOf(
  { share, winner: [low, high], firstBelow, firstAbove }: Stability,
  { kind, id, columns }: Group,
  first: number,
  { criteria }: DecisionTable,
  holds: Holds,
): Nearest[] {
  const pillar = criteria[columns[0] as number]?.pillar;
  const alone = kind === "criterion" && criteria.filter((criterion) => criterion.pillar === pillar).length === 1;
  // A criterion that is all of its pillar gets its weight by the pillar's slider.
  const sliders = [`${kind}:${id}`, ...(alone ? [`pillar:${pillar}`] : [])].flatMap((slider) => (holds[slider] ? [holds[slider]] : []));
  const end = (side: Nearest["side"], at: number, firsts: readonly number[] | null): Nearest[] => {
    const next = firsts?.find((row) => row !== first);
    if (!firsts || next === undefined) return [];
    const reachable = sliders.some(([lowest, highest]) => (side === "below" ? lowest > 0 : highest < HIGHEST));
    return [{ kind, id, side, share: at, shareNow: share, reachable, next, shared: firsts.includes(first) }];
  };
  return [...end("below", low, firstBelow), ...end("above", high, firstAbove)];
}

/** For each market, in the order of the rows, the places it takes over all weights tried. */
export function standingsOf({ acceptability }: Pick<Smaa, "acceptability">): Standing[] {
  const top = Math.max(1, Math.min(FOREMOST, acceptability.length - 1));
  return acceptability.map((shares) => ({
    best: shares.findIndex((share) => share > 0) + 1,
    worst: shares.findLastIndex((share) => share > 0) + 1,
    first: shares[0] ?? 0,
    foremost: shares.slice(0, top).reduce((sum, share) => sum + share, 0),
    top,
  }));
}
