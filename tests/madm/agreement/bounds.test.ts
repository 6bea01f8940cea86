import fc from "fast-check";
import { expect, test } from "vitest";
import { agree } from "@/lib/madm/agreement/agree";
import { measures } from "@/lib/madm/agreement/registry";
import { midRanks } from "@/lib/math/mid-ranks";

const ties = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 40 }).filter((values) => new Set(values).size > 1);
const EXACT = ["kendall-b", "spearman", "gamma"];

test.each(measures.map(({ id }) => id))("%s never leaves −1 to 1", (measure) => {
  fc.assert(
    fc.property(ties, fc.infiniteStream(fc.integer({ min: 1, max: 6 })), (x, stream) => {
      const y = x.map(() => stream.next().value as number);
      fc.pre(new Set(y).size > 1);
      expect(Math.abs(agree(measure, x, y))).toBeLessThanOrEqual(1);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test.each(EXACT)("%s of a ranking with itself is 1 and with its reverse −1, to the last digit, ties or not", (measure) => {
  fc.assert(
    fc.property(ties, (values) => {
      const ranks = [...midRanks(values)];
      const reversed = ranks.map((rank) => values.length + 1 - rank);
      expect([agree(measure, ranks, ranks), agree(measure, ranks, reversed)]).toEqual([1, -1]);
    }),
    { seed: 9, numRuns: 300 },
  );
});

test("what is not the same ranking stays below 1 (Kendall and Gibbons: d² = 2 among 5 without ties, ρ = 0.9)", () => {
  expect(agree("spearman", [1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toBeCloseTo(0.9, 12);
  expect(agree("kendall-b", [1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toBeCloseTo(0.8, 12);
});
