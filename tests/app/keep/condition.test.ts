import { describe, expect, test } from "vitest";
import { conditionOf } from "@/app/_state/keep/condition";
import type { State, Waiting } from "@/app/_state/keep/waiting";
import type { KeptDecision } from "@/lib/keep/shapes/decisions";
import { madeDecision } from "../../samples/decision";

const base = madeDecision();
const changed = { ...base, pillars: { ...base.pillars, demand: 10, ip: 20 } };
const tied = { workspace: "w", decision: "d", base: 7, pending: null };
const entry = (revision: number) => ({
  revision,
  made: "2026-12-01T00:00:00.000Z",
  by: "Ana",
  seat: "s",
  mine: false,
  note: null,
  from: null,
  weighting: null,
});
const kept = (head: number): { kind: "there"; away: false; value: KeptDecision } => ({
  kind: "there",
  away: false,
  value: { id: "d", title: "D", revision: head, head, document: base, history: [entry(head)] },
});
const saved = (state: State): Waiting => ({
  request: "r",
  workspace: "w",
  decision: "d",
  base: 7,
  document: changed,
  note: "",
  made: 1,
  state,
});
const given = { tied, decision: base, base, kept: kept(7), list: [], way: "still" as const };

describe("how it stands with a kept decision", () => {
  test("it is as saved, or so many fields are otherwise", () => {
    expect(conditionOf(given)).toEqual({ kind: "same", revision: 7 });
    expect(conditionOf({ ...given, decision: changed })).toEqual({ kind: "changed", count: 2 });
  });

  test("what was changed is told though the server is away, as long as the revision is known here", () => {
    expect(conditionOf({ ...given, decision: changed, kept: { kind: "away" } })).toEqual({ kind: "changed", count: 2 });
    expect(conditionOf({ ...given, base: null, kept: { kind: "away" } })).toEqual({ kind: "away" });
    expect(conditionOf({ ...given, base: undefined })).toEqual({ kind: "reading" });
  });

  test("what was saved is on its way until it is done, and waits where the server is away", () => {
    expect(conditionOf({ ...given, list: [saved({ kind: "waiting" })], way: "sending" })).toEqual({ kind: "sending" });
    expect(conditionOf({ ...given, list: [saved({ kind: "waiting" })], way: "away" })).toEqual({ kind: "waiting" });
    // Done, but this tab works on the revision before: it is not told as saved until it has taken note.
    expect(conditionOf({ ...given, tied: { ...tied, pending: "r" }, list: [saved({ kind: "done", revision: 8 })] })).toEqual({
      kind: "sending",
    });
  });

  test("another's revision is told with what one has not saved", () => {
    expect(conditionOf({ ...given, decision: changed, kept: kept(9) })).toEqual({
      kind: "newer",
      current: { ...entry(9), document: base },
      count: 2,
    });
    expect(conditionOf({ ...given, kept: kept(6) })).toEqual({ kind: "same", revision: 7 });
  });

  test("a revision that came second waits for a choice, before anything else is told", () => {
    const current = { ...entry(8), document: base };
    expect(conditionOf({ ...given, kept: kept(9), list: [saved({ kind: "superseded", current })] })).toEqual({
      kind: "superseded",
      current,
    });
  });

  test("what the server will never take is told with its reason; a link taken back is told as that", () => {
    expect(conditionOf({ ...given, list: [saved({ kind: "refused", why: "large" })] })).toEqual({ kind: "refused", why: "large" });
    expect(conditionOf({ ...given, list: [saved({ kind: "refused", why: "gone" })] })).toEqual({ kind: "gone" });
    expect(conditionOf({ ...given, kept: { kind: "gone" } })).toEqual({ kind: "gone" });
  });
});
