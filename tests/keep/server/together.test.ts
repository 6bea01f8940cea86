import { describe, expect, test } from "vitest";
import { together } from "@/server/keep/together";

type Asked = { readonly key: string; readonly value: number };

/** What squares numbers, slowly, fails on a negative one, and remembers its rounds. */
function squaring() {
  const rounds: number[][] = [];
  const square = together<Asked, number>(
    ({ key }) => key,
    async (round) => {
      rounds.push(round.map(({ value }) => value));
      await new Promise((done) => setTimeout(done, 5));
      if (round.some(({ value }) => value < 0)) throw new RangeError("negative");
      return round.map(({ value }) => value * value);
    },
  );
  return { rounds, square };
}

describe("what is done together", () => {
  test("begins at once, and gathers what comes meanwhile into the next round", async () => {
    const { rounds, square } = squaring();
    const found = await Promise.all([1, 2, 3, 4].map((value) => square({ key: `k${value}`, value })));
    expect([found, rounds]).toEqual([
      [1, 4, 9, 16],
      [[1], [2, 3, 4]],
    ]);
    expect(await square({ key: "a", value: 5 })).toBe(25);
    expect(rounds.at(-1)).toEqual([5]);
  });

  test("does nothing twice in a round, and keeps the order of what is of one kind", async () => {
    const { rounds, square } = squaring();
    const asked = ["a", "b", "b", "c", "b"].map((key, value) => square({ key, value }));
    expect(await Promise.all(asked)).toEqual([0, 1, 4, 9, 16]);
    expect(rounds).toEqual([[0], [1, 3], [2], [4]]);
  });

  test("takes at most 64 into a round", async () => {
    const { rounds, square } = squaring();
    await Promise.all(Array.from({ length: 140 }, (_, value) => square({ key: String(value), value })));
    expect(rounds.map(({ length }) => length)).toEqual([1, 64, 64, 11]);
  });

  test("fails alone: the others of its round are done on their own", async () => {
    const { rounds, square } = squaring();
    const found = await Promise.allSettled([1, 2, -3, 4].map((value) => square({ key: `k${value}`, value })));
    expect(found.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(rounds).toEqual([[1], [2, -3, 4], [2], [-3], [4]]);
    expect(await square({ key: "a", value: 6 })).toBe(36);
  });
});
