import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairCounts } from "@/lib/math/concordance";

/** The definition: look at every pair. */
function byLooking(x: readonly number[], y: readonly number[]) {
  const counts = { pairs: 0, concordant: 0, discordant: 0, tiedX: 0, tiedY: 0 };
  for (let i = 0; i < x.length; i++)
    for (let k = 0; k < i; k++) {
      const sides = [Math.sign((x[i] as number) - (x[k] as number)), Math.sign((y[i] as number) - (y[k] as number))] as const;
      counts.pairs++;
      if (sides[0] * sides[1] > 0) counts.concordant++;
      if (sides[0] * sides[1] < 0) counts.discordant++;
      if (sides[0] === 0) counts.tiedX++;
      if (sides[1] === 0) counts.tiedY++;
    }
  return counts;
}

describe("pair counts", () => {
  it("by hand: of four items in the order 1, 3, 2, 4 one pair of six is discordant", () => {
    expect(pairCounts([1, 2, 3, 4], [1, 3, 2, 4])).toEqual({ pairs: 6, concordant: 5, discordant: 1, tiedX: 0, tiedY: 0 });
  });

  it("of a single item are all nothing", () => {
    expect(pairCounts([3], [3])).toEqual({ pairs: 0, concordant: 0, discordant: 0, tiedX: 0, tiedY: 0 });
  });

  it("are those found by looking at every pair, ties included", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (items) => {
        const [x, y] = [items.map(([first]) => first), items.map(([, second]) => second)];
        expect(pairCounts(x, y)).toEqual(byLooking(x, y));
      }),
      { numRuns: 500 },
    );
  });

  it("of 200,000 items come without looking at twenty billion pairs", () => {
    const n = 200_000;
    const up = Float64Array.from({ length: n }, (_, i) => i);
    const down = up.map((value) => -value);
    expect(pairCounts(up, down)).toEqual({ pairs: (n * (n - 1)) / 2, concordant: 0, discordant: (n * (n - 1)) / 2, tiedX: 0, tiedY: 0 });
  });
});
