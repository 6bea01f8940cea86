import { expect, test } from "vitest";
import { BadData } from "@/lib/dataset/bad-data";
import { type Issue, Refusal } from "@/lib/math/refusal";

test("the message names file, line, field, what was accepted and what was found", () => {
  const error = new BadData([
    { code: "out-of-range", path: ["observations/ip.csv", 3, "value"], values: { accepted: "1–7", found: "8" } },
    { code: "missing", path: ["observations/ip.csv", 4, "note"], values: { accepted: "the doubt", found: "" } },
    { code: "unknown-id", path: ["indicators.json", 2, "pillar"], values: { accepted: "demand, ip", found: "law" } },
    { code: "malformed", path: ["playbook.json", "measures", 0, "document"], values: {} },
    { code: "missing", path: ["markets.csv"], values: { accepted: "this file" } },
  ]);
  expect(error.message.split("\n")).toEqual([
    "5 problem(s) in the data set",
    "observations/ip.csv, line 3, value: out-of-range (accepted 1–7, found 8)",
    "observations/ip.csv, line 4, note: missing (accepted the doubt, found nothing)",
    "indicators.json, entry 2, pillar: unknown-id (accepted demand, ip, found law)",
    "playbook.json, measures, 0, document: malformed",
    "markets.csv: missing (accepted this file)",
  ]);
});

test("it is a refusal, so that every door that shows issues can show these", () => {
  const issue: Issue = { code: "missing", path: ["markets.csv"], values: {} };
  const error = new BadData([issue]);
  expect(error).toBeInstanceOf(Refusal);
  expect(error.issues).toEqual([issue]);
});

test("a flood of problems is cut in the message, never in the issues", () => {
  const issues = Array.from({ length: 100 }, (_, k): Issue => ({ code: "missing", path: ["markets.csv", k + 2], values: {} }));
  const error = new BadData(issues);
  expect(error.message.split("\n")).toHaveLength(42);
  expect(error.message).toMatch(/… and 60 more$/);
  expect(error.issues).toHaveLength(100);
});
