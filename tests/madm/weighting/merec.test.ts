import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

const two = ["benefit", "benefit"] as const;

describe("MEREC weights", () => {
  it("by hand: leaving out the one column that varies takes all performance away, the constant one none", () => {
    expect([
      ...weigh("merec", {
        matrix: [
          [1, 5],
          [2, 5],
        ],
        directions: two,
      }).weights,
    ]).toEqual([1, 0]);
  });

  it("read a cost as its reciprocal: 1, 2, 4 as a cost is 4, 2, 1 as a benefit", () => {
    const asCost = weigh("merec", {
      matrix: [
        [1, 3],
        [2, 7],
        [4, 5],
      ],
      directions: ["cost", "benefit"],
    }).weights;
    const asBenefit = weigh("merec", {
      matrix: [
        [4, 3],
        [2, 7],
        [1, 5],
      ],
      directions: two,
    }).weights;
    expect(asCost[0]).toBeCloseTo(asBenefit[0] as number, 14);
  });

  it("follow the definition: S without a criterion worked out anew", () => {
    const matrix = [
      [3, 40, 7],
      [5, 10, 2],
      [4, 25, 9],
      [8, 31, 1],
    ];
    const logs = matrix.map(([a, b, c]) => [Math.log((a as number) / 3), Math.log((b as number) / 10), Math.log(9 / (c as number))]);
    const performance = (parts: number[]) => Math.log(1 + parts.reduce((sum, part) => sum + part, 0) / 3);
    const effects = [0, 1, 2].map((j) =>
      logs.reduce((sum, parts) => sum + Math.abs(performance(parts.filter((_, k) => k !== j)) - performance(parts)), 0),
    );
    const total = effects.reduce((sum, effect) => sum + effect, 0);
    const found = weigh("merec", { matrix, directions: ["benefit", "benefit", "cost"] }).weights;
    effects.forEach((effect, j) => {
      expect(found[j]).toBeCloseTo(effect / total, 13);
    });
  });

  it("stay numbers for figures at both ends of the range", () => {
    const found = weigh("merec", {
      matrix: [
        [1e-300, 1],
        [1e150, 2],
      ],
      directions: two,
    }).weights;
    expect((found[0] as number) + (found[1] as number)).toBeCloseTo(1, 14);
    expect(found[0]).toBeGreaterThan(found[1] as number);
  });

  it("need directions, and figures above zero", () => {
    expect(
      issuesOf(() =>
        weigh("merec", {
          matrix: [
            [1, 2],
            [3, 4],
          ],
        }),
      ),
    ).toEqual([{ code: "missing", path: ["directions"], values: {} }]);
    expect(
      issuesOf(() =>
        weigh("merec", {
          matrix: [
            [1, 0],
            [3, 4],
          ],
          directions: two,
        }),
      ),
    ).toMatchObject([{ code: "zero-in-column", path: ["matrix", 0, 1] }]);
    expect(
      issuesOf(() =>
        weigh("merec", {
          matrix: [
            [1, 2],
            [-3, 4],
          ],
          directions: two,
        }),
      ),
    ).toMatchObject([{ code: "negative-in-column", path: ["matrix", 1, 0] }]);
  });

  it("are refused where every column is constant", () => {
    expect(
      issuesOf(() =>
        weigh("merec", {
          matrix: [
            [1, 2],
            [1, 2],
          ],
          directions: two,
        }),
      )[0]?.code,
    ).toBe("constant-column");
  });
});
