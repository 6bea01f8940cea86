import { describe, expect, it, test } from "vitest";
import { battle } from "@/lib/api/operations/battle";
import { complaints, data } from "../refused";

const answerTo = (body: object) => battle.run(body, data) as { readonly trajectory: { readonly states: readonly object[] } };

describe("lanchester/battle", () => {
  // lanchester.md, section 1.
  test.each([
    ["linear", 5, 3, 1, 2],
    ["square", 5, 3, 1, 4],
    ["square", 10, 5, 1, 8.660254],
    ["linear", 100, 60, 1.5, 10],
    ["square", 100, 60, 1.5, 67.8233],
  ] as const)("by the %s law leaves of %d against %d at E = %d what the published tables do: %d", (law, m, n, exchangeRate, survivors) => {
    expect(answerTo({ law, m, n, exchangeRate })).toMatchObject({ winner: "m", survivors: expect.closeTo(survivors, 6) });
  });

  it("says what the loser lacks: 3 against 5 needs force 5, or its efficiency times 5/3 or (5/3)²", () => {
    expect(answerTo({ law: "linear", m: 5, n: 3 })).toMatchObject({ forceNeeded: 5, efficiencyNeeded: expect.closeTo(1.666667, 6) });
    expect(answerTo({ law: "square", m: 5, n: 3 })).toMatchObject({
      forceNeeded: expect.closeTo(5, 12),
      efficiencyNeeded: expect.closeTo(2.777778, 6),
    });
  });

  it("shows both sides from the start to the end", () => {
    const { states } = answerTo({ law: "square", m: 5, n: 3 }).trajectory;
    expect(states[0]).toEqual({ t: 0, m: 5, n: 3 });
    expect(states.at(-1)).toMatchObject({ m: 4, n: 0 });
  });

  it("answers a draw with nothing lacking, and under the square law no end", () => {
    expect(answerTo({ law: "square", m: 4, n: 4 })).toMatchObject({
      winner: "draw",
      survivors: 0,
      forceNeeded: null,
      efficiencyNeeded: null,
      trajectory: { decisionTime: null },
    });
  });

  it("names every wrong field with what it takes", () => {
    expect(complaints(battle, { law: "cubic", m: -1, n: "3", exchangeRate: 0, e: 1 })).toEqual([
      "unknown-id law",
      "out-of-range m",
      "not-a-number n",
      "out-of-range exchangeRate",
      "unknown-id e",
    ]);
    expect(complaints(battle, { law: "cubic", m: 1e-10, n: 1 })).toEqual(["unknown-id law", "out-of-range m"]);
    expect(complaints(battle, { law: "linear", m: 1e-10, n: 1 })).toEqual(["out-of-range m"]);
  });
});
