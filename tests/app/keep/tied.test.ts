import { beforeEach, describe, expect, test } from "vitest";
import { newRequest } from "@/app/_state/keep/ask";
import { isTied, keptIn } from "@/app/_state/storage";
import { commit, release, replaceDecision, stand, tiedIn, useStore } from "@/app/_state/store";
import { readDecision } from "@/lib/decision/migrate";
import { madeDecision } from "../../samples/decision";

const tied = { workspace: "w", decision: "d", base: 7, pending: null };

beforeEach(() => {
  useStore.setState({ decision: null, live: null, tie: null, standing: {} });
  useStore.temporal.getState().clear();
});

describe("where the decision at hand is kept", () => {
  test("is said as it is opened, and lost when another takes its place", () => {
    replaceDecision(madeDecision(), null, tied);
    expect(tiedIn(useStore.getState())).toEqual(tied);
    replaceDecision(madeDecision({ title: "Another" }));
    expect(tiedIn(useStore.getState())).toBeNull();
  });

  test("comes back by undo with the decision, and with the revision that was reached since", () => {
    replaceDecision(madeDecision({ title: "Kept" }), null, tied);
    stand("d", { base: 8, pending: null });
    replaceDecision(madeDecision({ title: "Another" }));
    useStore.temporal.getState().undo();
    expect(useStore.getState().decision?.title).toBe("Kept");
    expect(tiedIn(useStore.getState())).toEqual({ ...tied, base: 8 });
  });

  test("stays while it is changed, and goes when it is let go", () => {
    replaceDecision(madeDecision(), null, tied);
    commit((decision) => ({ ...decision, title: "Changed" }));
    expect(tiedIn(useStore.getState())).toEqual(tied);
    release();
    expect(tiedIn(useStore.getState())).toBeNull();
    expect(useStore.getState().decision?.title).toBe("Changed");
  });

  test("is kept in the browser beside it; what is no such place is passed over", () => {
    const text = (about: unknown) => JSON.stringify({ decision: madeDecision(), drafts: {}, tied: about });
    expect(keptIn(text(tied), readDecision)?.tied).toEqual(tied);
    for (const wrong of [undefined, null, "d", {}, { ...tied, base: "7" }, { ...tied, pending: 3 }, { ...tied, workspace: "" }])
      expect(keptIn(text(wrong), readDecision)?.tied, JSON.stringify(wrong)).toBeUndefined();
    expect(isTied({ ...tied, pending: "r" })).toBe(true);
  });
});

test("the name of a request is a UUID of version 4, never the same twice", () => {
  const made = Array.from({ length: 200 }, newRequest);
  for (const each of made) expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(200);
});
