import { describe, expect, it } from "vitest";
import { checkSign, figures, numbersIn, shares } from "@/lib/madm/weighting/inputs";
import { issuesOf } from "../refused";

describe("figures", () => {
  it("are the matrix by columns with their extremes", () => {
    const { series, low, high, rows, columns, directed } = figures({
      matrix: [
        [1, 9],
        [3, 5],
      ],
    });
    expect(series).toEqual([Float64Array.of(1, 3), Float64Array.of(9, 5)]);
    expect([...low, ...high]).toEqual([1, 5, 3, 9]);
    expect([rows, columns]).toEqual([2, 2]);
    expect(directed).toBe(false);
  });

  it("count every criterion as a benefit where directions are left out", () => {
    expect(
      figures({
        matrix: [
          [1, 9],
          [3, 5],
        ],
      }).directions,
    ).toEqual(["benefit", "benefit"]);
  });

  it("are refused where every column is constant, one row included", () => {
    const constant = [{ code: "constant-column", path: ["matrix"], values: {} }];
    expect(
      issuesOf(() =>
        figures({
          matrix: [
            [1, 2],
            [1, 2],
          ],
        }),
      ),
    ).toEqual(constant);
    expect(issuesOf(() => figures({ matrix: [[1, 2]] }))).toEqual(constant);
  });

  it("are checked as every decision matrix is", () => {
    expect(issuesOf(() => figures({ matrix: [] }))[0]?.code).toBe("too-few");
    expect(issuesOf(() => figures({ matrix: [[1, 2], [3]] }))).toMatchObject([{ code: "wrong-length", path: ["matrix", 1] }]);
    expect(
      issuesOf(() =>
        figures({
          matrix: [
            [1, Number.NaN],
            [3, 4],
          ],
        }),
      ),
    ).toMatchObject([{ code: "not-a-number", path: ["matrix", 0, 1] }]);
    expect(
      issuesOf(() =>
        figures({
          matrix: [
            [1, 2],
            [3, 4],
          ],
          directions: ["cost"],
        }),
      ),
    ).toMatchObject([{ code: "wrong-length", path: ["directions"] }]);
  });
});

describe("the check of signs", () => {
  const data = figures({
    matrix: [
      [1, 0, 4],
      [3, 2, -5],
    ],
  });

  it("names the first negative cell", () => {
    expect(issuesOf(() => checkSign(data, false))).toEqual([
      { code: "negative-in-column", path: ["matrix", 1, 2], values: { accepted: "≥ 0", found: "-5" } },
    ]);
  });

  it("names the first zero where figures above zero are asked", () => {
    expect(issuesOf(() => checkSign(data, true))).toEqual([
      { code: "zero-in-column", path: ["matrix", 0, 1], values: { accepted: "> 0", found: "0" } },
    ]);
  });
});

describe("lists of numbers", () => {
  it("come as given", () => {
    expect([...numbersIn({ points: [3, 0.5] }, "points", 0, 9)]).toEqual([3, 0.5]);
  });

  it("list at most twenty wrong entries", () => {
    expect(issuesOf(() => numbersIn({ points: new Array(50).fill(-1) }, "points", 0, 9))).toHaveLength(20);
  });

  it("refuse what is no number at all, though it may look like one", () => {
    const points = ["3", null, 1] as unknown as number[];
    expect(issuesOf(() => numbersIn({ points }, "points", 0, 9)).map(({ code, path }) => [code, path[1]])).toEqual([
      ["not-a-number", 0],
      ["not-a-number", 1],
    ]);
  });
});

describe("shares", () => {
  it("sum to one", () => {
    expect([...shares([1, 3], ["weights"])]).toEqual([0.25, 0.75]);
  });

  it("of nothing are refused at the path given", () => {
    expect(issuesOf(() => shares([0, 0], ["a", 1]))).toEqual([{ code: "all-zero", path: ["a", 1], values: {} }]);
  });
});
