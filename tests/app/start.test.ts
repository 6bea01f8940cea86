import { afterEach, describe, expect, test, vi } from "vitest";
import { linkTo } from "@/app/_state/link";
import { start } from "@/app/_state/start";
import { keep, readKept } from "@/app/_state/storage";
import { commit, preview, setDraft, setNotice, useStore } from "@/app/_state/store";
import { workedExample } from "@/lib/decision/example";
import { decodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { madeStorage, openBrowser } from "./browser";

const doors = { decode: decodeDecision, read: readDecision };
const HOME = "http://localhost/";
const dataset = madeDataset();
const mine = madeDecision({ title: "mine" });
const theirs = madeDecision({ title: "theirs" });
const linkOf = (decision: Decision, version = dataset.version) => linkTo(decision, version, HOME) as string;

let stop = () => {};

/** A visit: a fresh page at an address, with what the browser kept. */
function visit(address: string, storage?: Storage) {
  stop();
  const used = openBrowser(address, storage);
  useStore.setState({ decision: null, live: null, drafts: {}, notice: null, since: null, selected: null });
  stop = start(dataset, doors);
  return { storage: used, ...useStore.getState() };
}

const withMine = () => {
  const storage = openBrowser(HOME, madeStorage());
  keep({ decision: mine, drafts: { f: "1x" } });
  return storage;
};

afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

describe("the first thing a visitor sees", () => {
  test("is the worked example on the first visit, with nothing to undo", () => {
    expect(visit(HOME)).toMatchObject({ decision: workedExample(dataset), drafts: {}, notice: null });
    expect(useStore.temporal.getState().pastStates).toEqual([]);
  });

  test("is what was kept, half-typed text included, on the next", () => {
    expect(visit(HOME, withMine())).toMatchObject({ decision: mine, drafts: { f: "1x" }, notice: null });
  });

  test("is the worked example and a word of warning where what was kept cannot be read", () => {
    const storage = madeStorage();
    storage.setItem("caravan.decision", "{");
    expect(visit(HOME, storage)).toMatchObject({ decision: workedExample(dataset), notice: { kind: "bad-storage" } });
    expect(storage.getItem("caravan.unreadable")).toBe("{");
  });
});

describe("what is not settled yet", () => {
  test("is kept as well: a number in a field that has not been left, a slider that is held", () => {
    const { storage } = visit(HOME, withMine());
    preview((decision) => ({ ...decision, title: "under the finger" }));
    expect(visit(HOME, storage).decision?.title).toBe("under the finger");
  });
});

describe("what lies in the browser besides", () => {
  test("is offered at each visit until it is thrown away: text that could not be read, and on a new tab another tab's decision", () => {
    const storage = withMine();
    storage.setItem("caravan.unreadable", "{");
    expect(visit(HOME, storage).notice).toEqual({ kind: "bad-storage" });
    storage.removeItem("caravan.unreadable");
    storage.setItem("caravan.others", JSON.stringify([JSON.stringify({ decision: theirs, drafts: {} })]));
    expect(visit(HOME, storage).notice).toMatchObject({ kind: "other-tab", decision: theirs });
    storage.setItem("caravan.others", JSON.stringify([JSON.stringify({ decision: mine, drafts: {} })]));
    expect(visit(HOME, storage).notice).toBeNull();
  });
});

describe("a link", () => {
  test("opens its decision and leaves the address, so that a reload does not bring it back over later changes", () => {
    const { storage, decision, notice } = visit(linkOf(theirs));
    expect([decision, notice]).toEqual([theirs, null]);
    expect(window.location.href).toBe(HOME);
    commit((before) => ({ ...before, title: "theirs, changed" }));
    expect(visit(HOME, storage).decision?.title).toBe("theirs, changed");
  });

  test("sets aside what was there before, says so, and can be undone by bringing that back", () => {
    expect(visit(linkOf(theirs), withMine())).toMatchObject({
      decision: theirs,
      drafts: {},
      notice: { kind: "from-link", otherData: null, canRestore: true },
    });
    expect(readKept(readDecision, "previous").kept).toMatchObject({ decision: mine, drafts: { f: "1x" } });
  });

  test("opened after another never takes the place of what the visitor made before the first", () => {
    const { storage } = visit(linkOf(theirs), withMine());
    expect(visit(linkOf(madeDecision({ title: "a third" })), storage).notice).toMatchObject({ canRestore: true });
    expect(readKept(readDecision, "previous").kept?.decision).toEqual(mine);
  });

  test("opened after another that was worked on sets that work aside", () => {
    const { storage } = visit(linkOf(theirs), withMine());
    commit((before) => ({ ...before, title: "theirs, changed" }));
    visit(linkOf(madeDecision({ title: "a third" })), storage);
    expect(readKept(readDecision, "previous").kept?.decision.title).toBe("theirs, changed");
  });

  test("offers nothing to bring back where there was nothing of the visitor's own", () => {
    const { storage } = visit(linkOf(theirs));
    expect(visit(linkOf(mine), storage).notice).toBeNull();
  });

  test("to the very decision at hand changes nothing, half-typed text included", () => {
    expect(visit(linkOf(mine), withMine())).toMatchObject({ decision: mine, drafts: { f: "1x" }, notice: null });
    expect(readKept(readDecision, "previous").kept).toBeNull();
  });

  test("made with other figures says so; one that names no version does not", () => {
    expect(visit(linkOf(theirs, "older")).notice).toEqual({ kind: "from-link", otherData: "older", canRestore: false });
    const url = new URL(linkOf(theirs));
    url.searchParams.delete("v");
    expect(visit(url.toString()).notice).toBeNull();
  });

  test("that is broken changes nothing, says what is wrong and leaves the address too", () => {
    const broken = linkOf(theirs).replace("&v=", "x&v=");
    expect(visit(broken, withMine())).toMatchObject({
      decision: mine,
      drafts: { f: "1x" },
      notice: { kind: "bad-link", issues: [{ code: "malformed", path: ["link"] }] },
    });
    expect(readKept(readDecision).kept?.decision).toEqual(mine);
    expect(readKept(readDecision, "previous").kept).toBeNull();
    expect(window.location.href).toBe(HOME);
  });
});

describe("every change", () => {
  test("is kept, drafts included, and what is only under the finger; what is selected is not", () => {
    visit(HOME);
    commit((before) => ({ ...before, title: "kept" }));
    setDraft("f", "1x");
    useStore.setState({ live: theirs, selected: "AAA" });
    expect(readKept(readDecision).kept).toMatchObject({ decision: { title: "theirs" }, drafts: { f: "1x" } });
  });

  test("that the browser will not keep is told, without pushing another notice away", () => {
    visit(HOME, madeStorage(true));
    commit((before) => ({ ...before, title: "not kept" }));
    expect(useStore.getState()).toMatchObject({ decision: { title: "not kept" }, notice: { kind: "storage-full" } });
    useStore.setState({ notice: { kind: "opened", name: "a", otherData: null } });
    commit((before) => ({ ...before, title: "again" }));
    expect(useStore.getState().notice).toEqual({ kind: "opened", name: "a", otherData: null });
  });

  test("is no longer kept once the page is left", () => {
    visit(HOME);
    stop();
    commit((before) => ({ ...before, title: "after" }));
    expect(readKept(readDecision).kept).toBeNull();
  });

  test("of a page that is already awake stays: waking twice does not start over", () => {
    visit(HOME);
    commit((before) => ({ ...before, title: "awake" }));
    start(dataset, doors)();
    expect(useStore.getState().decision?.title).toBe("awake");
  });
});

describe("a decision kept from a visit with older figures", () => {
  const keptWith = (data?: string) => {
    const storage = openBrowser(HOME, madeStorage());
    keep({ decision: mine, drafts: {}, ...(data !== undefined && { data }) });
    return storage;
  };

  test("says so and from which edition, with every visit until somebody has taken note", () => {
    const storage = keptWith("older");
    expect(visit(HOME, storage)).toMatchObject({ notice: { kind: "newer-data", otherData: "older" }, since: "older" });
    commit((decision) => ({ ...decision, title: "worked on" }));
    expect(visit(HOME, storage)).toMatchObject({ notice: { kind: "newer-data", otherData: "older" } });
    setNotice(null);
    // The report of this visit still knows.
    expect(useStore.getState().since).toBe("older");
    expect(visit(HOME, storage)).toMatchObject({ decision: { title: "worked on" }, notice: null, since: null });
  });

  test("says nothing with the same figures, nor where it is not known which they were", () => {
    expect(visit(HOME, keptWith(dataset.version))).toMatchObject({ notice: null, since: null });
    expect(visit(HOME, keptWith())).toMatchObject({ notice: null, since: null });
  });

  test("goes by a link's edition where it came by one, also at the next visit", () => {
    const { storage, since } = visit(linkOf(theirs, "older"));
    expect(since).toBe("older");
    expect(visit(HOME, storage)).toMatchObject({ decision: theirs, notice: { kind: "newer-data", otherData: "older" } });
  });
});
