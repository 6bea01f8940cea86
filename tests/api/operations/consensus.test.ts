import { describe, expect, it } from "vitest";
import { consensus } from "@/lib/api/operations/consensus";
import { complaints, data } from "../refused";

const answerTo = (method: string, rankings: readonly (readonly number[])[]) => consensus.run({ method, rankings }, data);

describe("consensus", () => {
  const rankings = [
    [1, 2, 3],
    [1, 3, 2],
    [3, 1, 2],
  ];

  it("by Borda adds up those left behind", () => {
    // By hand: 2 + 2 + 0, 1 + 0 + 2, 0 + 1 + 1.
    expect(answerTo("borda", rankings)).toEqual({ scores: [4, 3, 2], ranks: [1, 2, 3] });
  });

  it("by Copeland counts duels won", () => {
    // By hand: the first beats both others 2 : 1; the second beats the third 2 : 1.
    expect(answerTo("copeland", rankings)).toEqual({ scores: [2, 1, 0], ranks: [1, 2, 3] });
  });

  it("gives ties the lower number", () => {
    expect(answerTo("borda", [[1, 2, 2, 4]])).toMatchObject({ ranks: [1, 2, 2, 4] });
  });

  it("names every wrong field", () => {
    expect(complaints(consensus, { method: "median", rankings: [[1, 2], [1, null], [1]] })).toEqual([
      "unknown-id method",
      "not-a-number rankings 1 1",
      "wrong-length rankings 2",
    ]);
    expect(complaints(consensus, { method: "borda", rankings: [] })).toEqual(["too-few rankings"]);
    expect(complaints(consensus, {})).toEqual(["missing method", "missing rankings"]);
  });
});
