import { expect, test } from "vitest";
import { sentenceOf } from "@/app/_components/keep/condition-text";
import { english as words } from "../../samples/words";

const current = {
  revision: 9,
  made: "2026-12-01T00:00:00.000Z",
  by: null,
  seat: null,
  mine: false,
  note: null,
  from: null,
  weighting: null,
  document: {},
};

test("how it stands with a kept decision is said in a sentence, and who may only look is told so", () => {
  const said = { words, maySave: true, justSaved: null };
  expect(sentenceOf({ kind: "same", revision: 7 }, said)).toBe("Just as saved in revision 7.");
  expect(sentenceOf({ kind: "same", revision: 8 }, { ...said, justSaved: 8 })).toBe("Saved as revision 8.");
  expect(sentenceOf({ kind: "changed", count: 1 }, said)).toBe("One change is in this browser only.");
  expect(sentenceOf({ kind: "changed", count: 3 }, { ...said, maySave: false })).toBe(
    "This link lets you look. What you change stays in this browser.",
  );
  expect(sentenceOf({ kind: "newer", current, count: 2 }, said)).toBe(
    "Revision 9 by somebody came in. 2 changes are in this browser only.",
  );
  expect(sentenceOf({ kind: "superseded", current: { ...current, by: "Ana" } }, said)).toBe(
    "Not saved yet: revision 9 by Ana came in first.",
  );
  expect(sentenceOf({ kind: "superseded", current: { ...current, by: "Ana", mine: true } }, said)).toBe(
    "Not saved yet: revision 9 by you came in first.",
  );
  expect(sentenceOf({ kind: "refused", why: "refused" }, said)).toBe("Not saved: the server does not take it.");
  expect(sentenceOf({ kind: "waiting" }, said)).toBe("Waiting for the server. What you saved lies in this browser and goes out by itself.");
});
