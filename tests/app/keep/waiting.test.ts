import { describe, expect, test } from "vitest";
import { baseOf, forgotten, nextOf, openOf, type State, type Waiting } from "@/app/_state/keep/waiting";

const DAY_MS = 86_400_000;
const waiting = (request: string, made: number, more: Partial<Waiting> = {}): Waiting => ({
  request,
  workspace: "w",
  decision: "d",
  base: 7,
  document: { title: request },
  note: "",
  made,
  state: { kind: "waiting" },
  ...more,
});
const done = (revision: number): State => ({ kind: "done", revision });
const current = {
  revision: 9,
  made: "2026-12-01T00:00:00.000Z",
  by: "Ana",
  seat: null,
  mine: false,
  note: null,
  from: null,
  weighting: null,
  document: {},
};

describe("the outbox", () => {
  test("sends what was saved first of a decision, whatever order it lies in", () => {
    expect(nextOf([waiting("b", 2, { base: "a" }), waiting("a", 1)])).toMatchObject({ request: "a", base: 7 });
  });

  test("sends what was made from something on its way only when that has become a revision, and onto that", () => {
    const second = waiting("b", 2, { base: "a" });
    expect(nextOf([waiting("a", 1, { state: done(8) }), second])).toMatchObject({ request: "b", base: 8 });
    expect(baseOf(second, [second])).toBeNull();
    expect(nextOf([second])).toBeNull();
  });

  test("holds back what follows something that waits for a choice, and still sends other decisions", () => {
    const list = [
      waiting("a", 1, { state: { kind: "superseded", current } }),
      waiting("b", 2, { base: "a" }),
      waiting("c", 3, { decision: "e" }),
    ];
    expect(nextOf(list)).toMatchObject({ request: "c" });
    expect(openOf(list, "d").map(({ request }) => request)).toEqual(["a", "b"]);
  });

  test("has nothing to send where all is done or refused", () => {
    expect(
      nextOf([waiting("a", 1, { state: done(8) }), waiting("b", 2, { decision: "e", state: { kind: "refused", why: "role" } })]),
    ).toBeNull();
  });

  test("forgets what was done a week ago, and never what was not", () => {
    const list = [waiting("a", 0, { state: done(8) }), waiting("b", 0), waiting("c", 5 * DAY_MS, { state: done(9) })];
    expect(forgotten(list, 8 * DAY_MS).map(({ request }) => request)).toEqual(["a"]);
    // Saved long ago, while the server was away: what builds on it has to find its revision.
    expect(forgotten([...list, waiting("e", 1, { base: "a" })], 8 * DAY_MS)).toEqual([]);
  });
});
