import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { RESAMPLES, recordOf } from "@/lib/track/record";
import { scoreOf } from "@/lib/track/score";
import { exportsThere, tradeOf } from "@/lib/track/trade";
import { trackFiles } from "@/scripts/support/track-files";

const markets = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
const by = (values: readonly (number | null)[]) => (market: string) => values[markets.indexOf(market)] ?? null;
const order = (better: readonly number[]) => ({ ranker: "x", markets, better });

describe("the score of an order", () => {
  test("is Spearman's correlation: the ten pupils of a textbook case give 1 − 6·Σd²/(n³ − n)", () => {
    const better = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    const came = [9, 10, 7, 8, 5, 6, 3, 4, 1, 2];
    expect(scoreOf(order(better), by(came))?.correlation).toBeCloseTo(1 - (6 * 10) / (1000 - 10), 12);
  });

  test("is 1 for the same order and −1 for the reverse, with all or none of the first three", () => {
    const better = markets.map((_, i) => i);
    expect(scoreOf(order(better), by(better))).toMatchObject({ correlation: expect.closeTo(1, 12), hits: 1, chance: 0.3 });
    expect(scoreOf(order(better), by([...better].reverse()))).toMatchObject({ correlation: expect.closeTo(-1, 12), hits: 0 });
  });

  test("shares the third place out among those that share it", () => {
    // First and second alone, the third place shared by two: one of them came true.
    const better = [9, 8, 7, 7, 1, 1, 1, 1, 1, 1];
    expect(scoreOf(order(better), by([9, 8, 7, 1, 1, 2, 3, 4, 5, 6]))?.hits).toBeCloseTo((1 + 1 + 0.5) / 3, 12);
  });

  test("is none where the outcome is known for fewer than eight markets, and leaves those unknown aside", () => {
    expect(scoreOf(order(markets.map((_, i) => i)), by([1, 2, 3, 4, 5, 6, 7, null, null, null]))).toBeNull();
    expect(scoreOf(order(markets.map((_, i) => i)), by([1, 2, 3, 4, 5, 6, 7, 8, null, null]))?.correlation).toBeCloseTo(1, 12);
  });

  test("has no correlation where all markets are level", () => {
    expect(scoreOf(order(markets.map(() => 1)), by(markets.map((_, i) => i)))?.correlation).toBeNull();
  });
});

describe("the record of several exporters", () => {
  const track = (exporter: string, correlation: number, rival: number) => ({
    exporter,
    held: {
      "growth-1": {
        caravan: [correlation, 0.2, 0.2] as const,
        "rival:largest": [rival, 0.2, 0.2] as const,
        "rival:nearest": [rival, 0.2, 0.2] as const,
        "rival:grown": [rival, 0.2, 0.2] as const,
      },
    },
    answers: [
      { first: "SGP", word: "firm" as const, one: true, two: true, grew: 0.5 },
      { first: "KAZ", word: "fragile" as const, one: exporter === "A", two: false, grew: null },
    ],
  });

  test("is their mean, with an interval that the same seed gives again", () => {
    const tracks = [track("A", 0.1, 0.5), track("B", 0.3, 0.5), track("C", 0.5, 0.5)];
    const record = recordOf(tracks, "f");
    const [growth] = record.outcomes;
    const own = growth?.rankers.find(({ ranker }) => ranker === "caravan")?.correlation;
    expect(own?.mean).toBeCloseTo(0.3, 4);
    expect([own?.low, own?.high]).toEqual([0.1, 0.5]);
    expect(growth?.ahead.every(({ correlation }) => Math.abs(correlation.mean + 0.2) < 1e-4)).toBe(true);
    expect(recordOf(tracks, "f")).toEqual(record);
    expect(record.resamples).toBe(RESAMPLES);
    expect(record.words.map(({ word, answers }) => [word, answers])).toEqual([
      ["firm", 3],
      ["fair", 0],
      ["fragile", 3],
    ]);
    expect(record.firmer.one?.mean).toBeCloseTo(2 / 3, 4);
    expect(record.commonest).toEqual({ market: "KAZ", part: 0.5 });
  });

  test("has no interval where there is one exporter", () => {
    expect(recordOf([track("A", 0.1, 0.5)], "f").outcomes[0]?.rankers[0]?.correlation).toEqual({ mean: 0.1, low: null, high: null });
  });
});

describe("trade of earlier years", () => {
  test("follows the rule by which exports-there are held: every figure of 2020 comes out again, and no other", () => {
    const { markets: all, observations } = loadDataset("data");
    const trade = tradeOf(
      trackFiles("data").panel,
      all.map(({ iso3 }) => iso3),
    );
    const key = ({ market, exporter, value }: { market: string; exporter: string | null; value: number }) =>
      `${exporter} ${market} ${value}`;
    const made = exportsThere(
      trade,
      all.map(({ iso3 }) => iso3),
    ).filter(({ year }) => year === 2020);
    expect(made.map(key).sort()).toEqual(
      observations
        .filter(({ indicator }) => indicator === "exports-there")
        .map(key)
        .sort(),
    );
  });
});
