import { type Confidence, confidences } from "@/lib/recommendation/confidence";
import { streamOf, uniform } from "@/lib/robustness/weights/stream";
import type { Held, Means } from "./exporter";
import type { Answer } from "./lasting";
import { censusIds, type OutcomeId, outcomeIds } from "./outcomes";
import { rankerIds } from "./rankers";
import { rivals } from "./rivals";
import type { Estimate, OutcomeRecord, TrackRecord, WordRecord } from "./schema";

/** One exporter's part of the record. */
export type ExporterTrack = { readonly exporter: string; readonly held: Held; readonly answers: readonly Answer[] };

export const RESAMPLES = 2000;
export const RECORD_SEED = 1;
/** Of so many parts one lies beyond either end of an interval. */
const TAIL = 0.025;

/**
 * The record of all exporters: means over exporters, with intervals from drawing the exporters anew, with replacement
 * (percentile bootstrap: Efron, B. (1979). Bootstrap methods: another look at the jackknife. Annals of Statistics 7, 1–26).
 */
export function recordOf(tracks: readonly ExporterTrack[], fingerprint: string): TrackRecord {
  return {
    fingerprint,
    exporters: tracks.length,
    resamples: RESAMPLES,
    seed: RECORD_SEED,
    outcomes: [...outcomeIds, ...censusIds].flatMap((outcome) => outcomeRecord(tracks, outcome)),
    words: confidences.map((word) => wordRecord(tracks, word)),
    firmer: { one: firmer(tracks, "one"), two: firmer(tracks, "two") },
    commonest: commonestOf(tracks),
  };
}

function outcomeRecord(tracks: readonly ExporterTrack[], outcome: OutcomeId): OutcomeRecord[] {
  const held = tracks.map((track) => track.held[outcome] ?? {});
  const own = held.flatMap(({ caravan }) => (caravan ? [caravan] : []));
  if (own.length === 0) return [];
  const over = (ranker: string, value: (means: Means, base: Means) => number) =>
    estimate(
      held.flatMap((means) => {
        const [own, base] = [means[ranker], means.caravan];
        return own && base ? [{ sum: value(own, base), count: 1 }] : [];
      }),
    ) as Estimate;
  return [
    {
      outcome,
      exporters: own.length,
      chance: rounded(own.reduce((sum, [, , chance]) => sum + chance, 0) / own.length),
      rankers: rankerIds
        .filter((ranker) => held.some((means) => means[ranker] && means.caravan))
        .map((ranker) => ({ ranker, correlation: over(ranker, (one) => one[0]), hits: over(ranker, (one) => one[1]) })),
      ahead: rivals.map((rival) => ({
        rival,
        correlation: over(`rival:${rival}`, (one, base) => base[0] - one[0]),
        hits: over(`rival:${rival}`, (one, base) => base[1] - one[1]),
      })),
    },
  ];
}

function wordRecord(tracks: readonly ExporterTrack[], word: Confidence): WordRecord {
  const counted = (value: (answer: Answer) => number | null) => estimate(tracks.map(({ answers }) => parts(answers, word, value)));
  return {
    word,
    answers: tracks.reduce((sum, { answers }) => sum + answers.filter((answer) => answer.word === word).length, 0),
    one: counted(({ one }) => Number(one)),
    two: counted(({ two }) => Number(two)),
    grew: counted(({ grew }) => grew),
  };
}

/** The market that is first most often, and in how many of all answers. */
function commonestOf(tracks: readonly ExporterTrack[]): TrackRecord["commonest"] {
  const counts = new Map<string, number>();
  for (const { answers } of tracks) for (const { first } of answers) counts.set(first, (counts.get(first) ?? 0) + 1);
  const [market, count] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ["", 0];
  return { market, part: rounded(count / tracks.reduce((sum, { answers }) => sum + answers.length, 0)) };
}

type Part = { readonly sum: number; readonly count: number };

function parts(answers: readonly Answer[], word: Confidence, value: (answer: Answer) => number | null): Part {
  const values = answers.filter((answer) => answer.word === word).flatMap((answer) => value(answer) ?? []);
  return { sum: values.reduce((sum, each) => sum + each, 0), count: values.length };
}

function firmer(tracks: readonly ExporterTrack[], when: "one" | "two"): Estimate | null {
  const sides = (["firm", "fragile"] as const).map((word) =>
    tracks.map(({ answers }) => parts(answers, word, (answer) => Number(answer[when]))),
  );
  const [firm, fragile] = sides as [Part[], Part[]];
  return resampled(tracks.length, (drawn) => {
    const [high, low] = [ratio(firm, drawn), ratio(fragile, drawn)];
    return high === null || low === null ? null : high - low;
  });
}

/** The ratio of two sums over exporters, with its interval. */
function estimate(all: readonly Part[]): Estimate | null {
  const told = all.filter(({ count }) => count > 0);
  return resampled(told.length, (drawn) => ratio(told, drawn));
}

function ratio(all: readonly Part[], drawn: ArrayLike<number>): number | null {
  let [sum, count] = [0, 0];
  for (let i = 0; i < drawn.length; i++) {
    const part = all[drawn[i] as number] as Part;
    sum += part.sum;
    count += part.count;
  }
  return count === 0 ? null : sum / count;
}

/** A statistic of n exporters with the percentiles of what it becomes when they are drawn anew. */
function resampled(n: number, statistic: (drawn: ArrayLike<number>) => number | null): Estimate | null {
  const mean = n === 0 ? null : statistic(Array.from({ length: n }, (_, i) => i));
  if (mean === null) return null;
  if (n < 2) return { mean: rounded(mean), low: null, high: null };
  const next = streamOf(RECORD_SEED, 0);
  const drawn = new Int32Array(n);
  const values: number[] = [];
  for (let k = 0; k < RESAMPLES; k++) {
    for (let i = 0; i < n; i++) drawn[i] = Math.floor(uniform(next()) * n);
    const value = statistic(drawn);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (part: number) => rounded(values[Math.min(values.length - 1, Math.floor(part * values.length))] as number);
  return { mean: rounded(mean), low: at(TAIL), high: at(1 - TAIL) };
}

const rounded = (value: number) => Number(value.toFixed(4));
