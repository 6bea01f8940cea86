import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keptDecision, keptText } from "@/app/_state/kept-text";
import { others, throwAway } from "@/app/_state/others";
import { keep, keptIn, readKept } from "@/app/_state/storage";
import { readDecision } from "@/lib/decision/migrate";
import { madeCompetition, madeDecision, madeOverride } from "../samples/decision";
import { madeStorage, openBrowser } from "./browser";

const KEY = "caravan.decision";
const mine = {
  decision: madeDecision({ title: "跨境 🛒", competition: { AAA: madeCompetition() }, overrides: [madeOverride("AAA", "rules", 3)] }),
  drafts: { "own:AAA": "12,5x" },
};

let storage: Storage;
beforeEach(() => {
  storage = openBrowser("http://localhost/");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the browser keeps", () => {
  test("comes back as it was, half-typed text included", () => {
    expect(keep(mine)).toBe(true);
    expect(readKept(readDecision)).toEqual({ kept: { ...mine, asLinked: false }, unreadable: false });
  });

  test("is nothing on the first visit", () => {
    expect(readKept(readDecision)).toEqual({ kept: null, unreadable: false });
    expect(keptText("unreadable")).toBeNull();
  });

  test("has a second place for what a link pushed aside", () => {
    keep(mine);
    keep({ decision: madeDecision({ title: "before" }), drafts: {} }, "previous");
    expect(readKept(readDecision).kept?.decision.title).toBe("跨境 🛒");
    expect(readKept(readDecision, "previous").kept?.decision.title).toBe("before");
  });

  test("is each tab's own, and what was kept last where a tab is new", () => {
    const [one, other] = [madeStorage(), madeStorage()];
    openBrowser("http://localhost/", storage, one);
    keep(mine);
    openBrowser("http://localhost/", storage, other);
    expect(readKept(readDecision).kept?.decision.title).toBe("跨境 🛒");
    keep({ decision: madeDecision({ title: "in another tab" }), drafts: {} });
    openBrowser("http://localhost/", storage, one);
    expect(readKept(readDecision).kept?.decision.title).toBe("跨境 🛒");
    openBrowser("http://localhost/", storage);
    expect(readKept(readDecision).kept?.decision.title).toBe("in another tab");
  });

  test("is never written over by another tab without being set aside, the last of each tab", () => {
    const [one, other] = [madeStorage(), madeStorage()];
    const asTab = (tab: Storage) => openBrowser("http://localhost/", storage, tab);
    const titled = (title: string) => ({ decision: madeDecision({ title }), drafts: {} });
    asTab(one);
    keep(titled("hours of work"));
    asTab(other);
    readKept(readDecision);
    keep(titled("elsewhere"));
    asTab(one);
    readKept(readDecision);
    keep(titled("hours of work, finished"));
    asTab(other);
    readKept(readDecision);
    keep(titled("elsewhere, later"));
    expect(others().map((text) => keptIn(text, readDecision)?.decision.title)).toEqual(["elsewhere", "hours of work, finished"]);
    expect(keptIn(storage.getItem(KEY) ?? "", readDecision)?.decision.title).toBe("elsewhere, later");
    for (const text of others()) throwAway(text);
    expect(others()).toEqual([]);
  });

  test("is not written over where what stands there can neither be read nor set aside", () => {
    storage.setItem(KEY, "{precious");
    const full = { ...storage, getItem: storage.getItem, setItem: madeStorage(true).setItem };
    openBrowser("http://localhost/", full as Storage);
    expect(readKept(readDecision)).toEqual({ kept: null, unreadable: true });
    expect(keep(mine)).toBe(false);
    expect(storage.getItem(KEY)).toBe("{precious");
  });

  test("is read even where its drafts are not: the decision counts", () => {
    storage.setItem(KEY, JSON.stringify({ decision: mine.decision, drafts: 7, asLinked: "yes" }));
    expect(readKept(readDecision)).toEqual({ kept: { decision: mine.decision, drafts: {}, asLinked: false }, unreadable: false });
  });

  test.each([
    ["no JSON", '{"decision": {"version": 1, "title": 7'],
    ["no decision", '{"drafts": {}}'],
    ["a list", "[]"],
    ["nothing", "null"],
    ["a decision with a wrong field", JSON.stringify({ decision: { ...mine.decision, exporter: 5 }, drafts: {} })],
    ["a decision from a newer program", JSON.stringify({ decision: { version: 99 }, drafts: {} })],
  ])("is set aside word for word where it holds %s", (_, text) => {
    storage.setItem(KEY, text);
    expect(readKept(readDecision)).toEqual({ kept: null, unreadable: true });
    expect(keptText("unreadable")).toBe(text);
    expect(storage.getItem(KEY)).toBe(text);
  });

  test("survives a browser that is full, or has no storage at all: it says no and nothing breaks", () => {
    openBrowser("http://localhost/", madeStorage(true));
    expect(keep(mine)).toBe(false);
    vi.stubGlobal("localStorage", undefined);
    vi.stubGlobal("sessionStorage", undefined);
    expect(keep(mine)).toBe(false);
    expect(readKept(readDecision)).toEqual({ kept: null, unreadable: false });
    expect(keptText("unreadable")).toBeNull();
  });

  test("can be saved unchecked from a page that failed, unreadable decisions included", () => {
    expect(keptDecision()).toBeNull();
    keep(mine);
    expect(keptDecision()).toEqual({ title: "跨境 🛒", json: JSON.stringify(mine.decision, null, 2) });
    sessionStorage.setItem(KEY, JSON.stringify({ decision: { version: 99, title: 7 } }));
    expect(keptDecision()).toEqual({ title: "", json: JSON.stringify({ version: 99, title: 7 }, null, 2) });
    for (const text of ['{"decision": {"ver', "null", "[]", "7", '{"drafts": {}}']) {
      sessionStorage.setItem(KEY, text);
      expect(keptDecision()).toBeNull();
    }
  });
});
