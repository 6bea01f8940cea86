import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

describe("PROMETHEE I", () => {
  // One strong and weak, one middling in everything: the two cannot be compared.
  const problem = makeProblem({
    matrix: [
      [9, 9, 1, 1],
      [5, 5, 5, 5],
      [5, 5, 5, 4],
      [1, 1, 5, 4],
    ],
    weights: [1, 1, 1, 1],
    directions: ["benefit", "benefit", "benefit", "benefit"],
  });
  const preference = { function: "v-shape", p: [8, 8, 8, 8] };

  it("leaves apart what the two flows order differently", () => {
    // By hand: φ⁺ = 32, 18, 15, 7 and φ⁻ = 22, 8, 9, 33 ninety-sixths.
    const { details, ranks } = rank(problem, "promethee-i", { preference });
    expect(details?.relations).toEqual(["IRRP", "RIPP", "RNIP", "NNNI"]);
    expect([...ranks]).toEqual([1, 1, 2, 4]);
  });

  it("gives the same flows and scores as PROMETHEE II", () => {
    const [one, two] = [rank(problem, "promethee-i", { preference }), rank(problem, "promethee-ii", { preference })];
    expect([...one.scores]).toEqual([...two.scores]);
    expect(one.details?.positiveFlow).toEqual(two.details?.positiveFlow);
  });

  it("never contradicts the net flow: who is preferred has the higher one", () => {
    const { scores, details } = rank(problem, "promethee-i", { preference });
    const relations = details?.relations as string[];
    relations.forEach((row, a) => {
      [...row].forEach((relation, b) => {
        if (relation === "P") expect(scores[a]).toBeGreaterThan(scores[b] as number);
        expect(relations[b]?.[a]).toBe({ P: "N", N: "P", I: "I", R: "R" }[relation]);
      });
    });
  });
});
