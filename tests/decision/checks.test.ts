import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { withCheck } from "@/lib/decision/checks";
import { workedExample } from "@/lib/decision/example";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import { issuesOf } from "../samples/issues-of";

const example = workedExample(loadDataset("data"));

test("a check keeps what was said of it, and survives the link", () => {
  const one = withCheck(undefined, "KAZ", "label", { done: true, owner: "Aida" });
  const two = withCheck(one, "KAZ", "madrid", { by: "2026-12-15" });
  expect(two).toEqual({ KAZ: { label: { done: true, owner: "Aida" }, madrid: { by: "2026-12-15" } } });
  const decision = { ...example, checks: two };
  expect(decodeDecision(encodeDecision(decision))).toEqual(decision);
});

test("what is taken back goes, and with the last of it the whole", () => {
  const one = withCheck(undefined, "KAZ", "label", { done: true });
  expect(withCheck(one, "KAZ", "label", { done: false, owner: "" })).toBeUndefined();
  expect(withCheck(withCheck(one, "SGP", "label", { owner: "B" }), "SGP", "label", {})).toEqual(one);
});

test("a day that is none is refused by its path", () => {
  const wrong = { ...example, checks: { KAZ: { label: { by: "soon" } } } };
  expect(issuesOf(() => readDecision(wrong)).map(({ path }) => path)).toEqual([["checks", "KAZ", "label", "by"]]);
});
