import { beforeEach, describe, expect, test } from "vitest";
import { commit, preview, replaceDecision, select, setDraft, setNotice, useStore } from "@/app/_state/store";
import type { Decision } from "@/lib/decision/schema";
import { madeDecision } from "../samples/decision";

const first = madeDecision({ title: "first" });
const titled = (title: string) => (decision: Decision) => ({ ...decision, title });
const state = () => useStore.getState();
const past = () => useStore.temporal.getState().pastStates.map(({ decision }) => decision?.title);
const { undo, redo } = useStore.temporal.getState();

beforeEach(() => {
  useStore.setState({ decision: first, live: null, drafts: {}, notice: null, since: null, selected: null });
  useStore.temporal.getState().clear();
});

describe("a change", () => {
  test("is one step of undo, and redo brings it back", () => {
    commit(titled("second"));
    expect(state().decision?.title).toBe("second");
    expect(past()).toEqual(["first"]);
    undo();
    expect(state().decision).toBe(first);
    redo();
    expect(state().decision?.title).toBe("second");
  });

  test("that changes nothing is no step", () => {
    commit();
    commit((decision) => decision);
    expect(past()).toEqual([]);
  });

  test("after an undo forgets what was undone", () => {
    commit(titled("second"));
    undo();
    commit(titled("third"));
    redo();
    expect(state().decision?.title).toBe("third");
  });

  test("is remembered two hundred steps back", () => {
    for (let step = 0; step < 250; step++) commit(titled(String(step)));
    expect(past()).toHaveLength(200);
    undo(200);
    expect(state().decision?.title).toBe("49");
  });

  test("before the browser has woken up does nothing", () => {
    useStore.setState({ decision: null });
    commit(titled("second"));
    preview(titled("second"));
    expect(state()).toMatchObject({ decision: null, live: null });
  });
});

describe("a slider under the finger", () => {
  test("shows every value at once, and is a single step of undo when it is let go", () => {
    for (const title of ["a", "b", "c"]) preview(titled(title));
    expect(state()).toMatchObject({ decision: first, live: { title: "c" } });
    expect(past()).toEqual([]);
    commit();
    expect(state()).toMatchObject({ decision: { title: "c" }, live: null });
    expect(past()).toEqual(["first"]);
  });

  test("loses nothing to a change made elsewhere in the meantime", () => {
    preview((decision) => ({ ...decision, notes: "held" }));
    commit(titled("second"));
    expect(state().decision).toMatchObject({ title: "second", notes: "held" });
  });
});

describe("another decision as a whole", () => {
  test("takes over, with what was half typed gone and the one before a step back", () => {
    setDraft("own:AAA", "1x");
    preview(titled("held"));
    replaceDecision(madeDecision({ title: "opened" }), { kind: "opened", name: "a.json", otherData: null });
    expect(state()).toMatchObject({
      decision: { title: "opened" },
      live: null,
      drafts: {},
      notice: { kind: "opened", name: "a.json", otherData: null },
    });
    undo();
    expect(state().decision).toBe(first);
  });
});

describe("drafts, notices and the selection", () => {
  test("are kept by field and forgotten one by one", () => {
    setDraft("a", "1x");
    setDraft("b", "-");
    setDraft("a", "1xy");
    expect(state().drafts).toEqual({ a: "1xy", b: "-" });
    setDraft("a", null);
    setDraft("never-there", null);
    expect(state().drafts).toEqual({ b: "-" });
  });

  test("are no steps of undo", () => {
    setDraft("a", "1x");
    select("KAZ");
    setNotice({ kind: "storage-full" });
    expect(past()).toEqual([]);
    expect(state()).toMatchObject({ selected: "KAZ", notice: { kind: "storage-full" } });
  });
});
