import { describe, expect, test } from "vitest";
import { stabilitySentence } from "@/app/_components/firmness/stability-sentence";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { problemFrom } from "../robustness/problems";

const names = ["Demand", "Logistics"];
const markets = ["Georgia", "Poland", "Italy"];
const none = { normalisation: "none" };

function sentenceFor(matrix: number[][], weights: number[], ranks: number[]): string {
  const { stabilities } = stabilitiesOf(problemFrom(matrix, weights), "weighted-sum", none, [[0], [1]]);
  return stabilitySentence(stabilities, names, ranks, markets);
}

describe("the sentence on the first place", () => {
  test("names the nearest end, the share now and who comes first beyond it (by hand: the two meet at one half)", () => {
    const matrix = [
      [1, 0],
      [0, 1],
    ];
    expect(sentenceFor(matrix, [0.7, 0.3], [1, 2])).toBe(
      "Georgia stays first unless Demand falls below 50.0\u00A0% of the weight (now 70.0\u00A0%); then Poland comes first.",
    );
  });

  test("says so where no share of any one weight moves the winner", () => {
    expect(
      sentenceFor(
        [
          [2, 2],
          [1, 1],
        ],
        [0.7, 0.3],
        [1, 2],
      ),
    ).toMatch(/^Georgia stays first whatever share/);
  });

  test("promises nothing of a first place that is shared", () => {
    expect(
      sentenceFor(
        [
          [1, 1],
          [1, 1],
          [0, 0],
        ],
        [0.5, 0.5],
        [1, 1, 3],
      ),
    ).toBe("Georgia and Poland share first place.");
  });
});
