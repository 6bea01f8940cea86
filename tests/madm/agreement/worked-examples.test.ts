import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agree } from "@/lib/madm/agreement/agree";
import { consensus, consensusMethods } from "@/lib/madm/agreement/consensus";
import { measures } from "@/lib/madm/agreement/registry";

type Source = {
  readonly citation: string;
  readonly location: string;
  /** Where the numbers were read, if not in the publication itself. */
  readonly readFrom?: string;
};
/** Two rankings, or a table of how many items stand in each pair of classes. */
type Agreement = Source & {
  readonly measure: string;
  readonly x?: readonly number[];
  readonly y?: readonly number[];
  readonly table?: readonly (readonly number[])[];
  readonly expected: number;
  /** Largest absolute difference allowed, and where it comes from. */
  readonly tolerance: number;
  readonly toleranceNote: string;
};
type Election = Source & {
  readonly method: string;
  readonly ballots: readonly { readonly count: number; readonly ranks: readonly number[] }[];
  readonly expected: {
    readonly scores?: readonly number[];
    readonly ranks?: readonly number[];
    /** Items, counted from 1, in an order in which none scores less than the one before. */
    readonly fromTheLast?: readonly number[];
  };
};

const read = <T>(name: string): T[] => JSON.parse(readFileSync(new URL(`../../fixtures/agreement/${name}.json`, import.meta.url), "utf8"));
const agreements = read<Agreement>("measures");
const elections = read<Election>("consensus");
const titled = <T extends Source>(examples: readonly T[], id: (example: T) => string) =>
  examples.map((example) => [`${id(example)}: ${example.citation} ${example.location}`, example] as const);

function sides({ x = [], y = [], table }: Agreement): readonly [readonly number[], readonly number[]] {
  const cells = table?.flatMap((row, i) => row.flatMap((count, j) => new Array<readonly [number, number]>(count).fill([i, j])));
  return cells ? [cells.map(([i]) => i), cells.map(([, j]) => j)] : [x, y];
}

describe("published worked examples", () => {
  it("there are at least two for every measure and every consensus method", () => {
    for (const { id } of measures) expect(agreements.filter(({ measure }) => measure === id).length, id).toBeGreaterThanOrEqual(2);
    for (const { id } of consensusMethods) expect(elections.filter(({ method }) => method === id).length, id).toBeGreaterThanOrEqual(2);
  });

  it.each(titled(agreements, ({ measure }) => measure))("%s", (_, example) => {
    const found = agree(example.measure, ...sides(example));
    expect(Math.abs(found - example.expected), `${found} for ${example.expected}`).toBeLessThanOrEqual(example.tolerance);
  });

  it.each(titled(elections, ({ method }) => method))("%s", (_, { method, ballots, expected }) => {
    const found = consensus(
      method,
      ballots.flatMap(({ count, ranks }) => new Array<readonly number[]>(count).fill(ranks)),
    );
    expect(expected.ranks ?? expected.fromTheLast).toBeDefined();
    if (expected.scores) expect([...found.scores]).toEqual(expected.scores);
    if (expected.ranks) expect([...found.ranks]).toEqual(expected.ranks);
    const climbing = expected.fromTheLast?.map((item) => found.scores[item - 1] as number);
    climbing?.forEach((score, place) => {
      expect(score).toBeGreaterThanOrEqual(climbing[place - 1] ?? 0);
    });
  });
});
