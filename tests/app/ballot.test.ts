import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dropDraft, firstDraft, hasDraft, keepDraft } from "@/app/[language]/w/[id]/weigh/[weighting]/ballot/draft";
import { isAnswered, questionsOf } from "@/app/[language]/w/[id]/weigh/[weighting]/ballot/questions";
import { ballotAnswers } from "@/lib/keep/shapes/ballot";
import type { Way, Weighting } from "@/lib/keep/shapes/weightings";
import { answeredIn } from "@/lib/keep/weigh/progress";

const ids = ["a", "b", "c"];
const blank = ballotAnswers.parse({});

describe("the questions of a ballot", () => {
  test("points ask for each; an order asks for itself and then for each but the first", () => {
    expect(questionsOf("points", blank, ids).map((each) => each.kind)).toEqual(["points", "points", "points"]);
    expect(questionsOf("order", { ...blank, order: ["c", "a", "b"] }, ids)).toEqual([
      { kind: "order" },
      { kind: "swing", id: "a", first: "c" },
      { kind: "swing", id: "b", first: "c" },
    ]);
  });

  test("pairs ask for every pair; best and worst ask for both ends, and open the comparisons with them", () => {
    expect(questionsOf("pairwise", blank, ids)).toHaveLength(3);
    expect(questionsOf("best-worst", blank, ids)).toEqual([{ kind: "ends" }]);
    expect(questionsOf("best-worst", { ...blank, best: "a", worst: "c" }, ids).map((each) => each.kind)).toEqual([
      "ends",
      "from-best",
      "to-worst",
    ]);
  });

  test("where every question has its answer there is nothing left to be answered", () => {
    const some = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }));
    const end = fc.constantFrom(null, ...ids);
    const given = fc.record({
      order: fc.shuffledSubarray(ids),
      swings: some,
      points: some,
      bestToOthers: some,
      othersToWorst: some,
      best: end,
      worst: end,
    });
    fc.assert(
      fc.property(given, fc.constantFrom<Way>("points", "order", "pairwise", "best-worst"), (said, way) => {
        const all = { ...blank, ...said };
        const { done, of } = answeredIn(way, all, ids);
        if (questionsOf(way, all, ids).every((question) => isAnswered(question, all, ids))) expect(done).toBe(of);
      }),
    );
  });
});

describe("a ballot kept in the browser", () => {
  const weighting = { id: "w", mine: null, way: "order" } as unknown as Weighting;
  beforeEach(() => {
    const held = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("is there again after the page was left, with the question one was at and what was on its way", () => {
    const draft = { name: "Finance", answers: { ...blank, swings: { a: 40 } }, at: 2, request: "r" };
    expect(hasDraft("w")).toBe(false);
    keepDraft("w", draft);
    expect([firstDraft(weighting), hasDraft("w")]).toEqual([draft, true]);
    dropDraft("w");
    expect([firstDraft(weighting).at, hasDraft("w")]).toEqual([-1, false]);
  });

  test("begins with what the server has where the browser keeps none, or keeps what nobody can read", () => {
    const mine = { name: "Board", answers: { ...blank, swings: { b: 7 } } } as unknown as Weighting["mine"];
    localStorage.setItem("caravan.ballot.w", '{"name": 5');
    expect(firstDraft({ ...weighting, mine })).toEqual({ name: "Board", answers: mine?.answers, at: -1, request: null });
    localStorage.setItem("caravan.ballot.w", JSON.stringify({ name: "x", answers: { swings: { a: 900 } }, at: 0 }));
    expect(firstDraft({ ...weighting, mine }).name).toBe("Board");
  });

  test("points that were kept under the name of swings are points", () => {
    localStorage.setItem("caravan.ballot.w", JSON.stringify({ name: "Board", answers: { swings: { a: 40 } }, at: 1 }));
    expect(firstDraft({ ...weighting, way: "points" }).answers).toMatchObject({ points: { a: 40 }, swings: {} });
  });

  test("where the browser keeps nothing, the answers stay in the page and it says so", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    expect(keepDraft("w", { name: "", answers: blank, at: 0, request: null })).toBe(false);
  });
});
