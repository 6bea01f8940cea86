import { describe, expect, test } from "vitest";
import { answers, elicitation, levels } from "@/lib/decision/answers";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { decision } from "@/lib/decision/schema";
import { madeDecision } from "../samples/decision";

const accepts = (more: object) => answers.safeParse(more).success;

describe("the answers of guided weighting", () => {
  test("start with none, in the order of the data, by rank-order centroid", () => {
    expect(answers.parse({})).toEqual({
      order: [],
      rule: "rank-order-centroid",
      swings: {},
      tuned: {},
      judgements: [],
      best: null,
      worst: null,
      bestToOthers: {},
      othersToWorst: {},
    });
  });

  test("keep swings within 0 to 100, judgements above zero and best-worst comparisons within 1 to 9", () => {
    for (const swing of [0, 33.3, 100]) expect(accepts({ swings: { buyers: swing }, tuned: { buyers: swing } })).toBe(true);
    for (const swing of [-1, 101, Number.NaN, "3"]) expect(accepts({ swings: { buyers: swing } })).toBe(false);
    for (const ratio of [1e-9, 0.5, 1, 9, 1e9]) expect(accepts({ judgements: [{ more: "a", less: "b", ratio }] })).toBe(true);
    for (const ratio of [0, -3, 2e9, Number.POSITIVE_INFINITY])
      expect(accepts({ judgements: [{ more: "a", less: "b", ratio }] })).toBe(false);
    for (const far of [1, 2.5, 9]) expect(accepts({ bestToOthers: { a: far }, othersToWorst: { a: far } })).toBe(true);
    for (const far of [0.9, 10]) expect(accepts({ bestToOthers: { a: far } })).toBe(false);
  });

  test("are kept for some levels and not for others, and for no level that does not exist", () => {
    for (const level of levels) expect(elicitation.safeParse({ answers: { [level]: {} } }).success).toBe(true);
    expect(elicitation.safeParse({ answers: { wind: {} } }).success).toBe(false);
    expect(elicitation.parse({})).toEqual({ answers: {} });
  });

  test("are bounded, so that no decision grows without end", () => {
    expect(accepts({ order: Array(101).fill("a") })).toBe(false);
    expect(accepts({ judgements: Array(1001).fill({ more: "a", less: "b", ratio: 1 }) })).toBe(false);
    expect(accepts({ order: ["x".repeat(61)] })).toBe(false);
  });

  test("are no part that a decision must have, and come back from a link when they are there", () => {
    expect(decision.parse(madeDecision())).toEqual(madeDecision());
    const given = answers.parse({ order: ["ip", "demand"], judgements: [{ more: "ip", less: "demand", ratio: 3 }], best: "ip" });
    const answered = madeDecision({
      elicitation: { answers: { pillars: given }, blend: { weighting: "critic", sharePct: 40 } },
    });
    expect(decodeDecision(encodeDecision(answered))).toEqual(answered);
  });
});
