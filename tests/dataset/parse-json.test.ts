import { expect, test } from "vitest";
import { z } from "zod";
import { parseJson, parseList } from "@/lib/dataset/parse-json";
import type { Issue } from "@/lib/math/refusal";

const thing = z.object({ id: z.string().min(1), kind: z.enum(["big", "small"]), name: z.object({ en: z.string().max(5) }) });

function list(text: string) {
  const issues: Issue[] = [];
  return { entries: parseList("things.json", text, thing, issues), issues };
}

test("entries are numbered from one and a byte order mark is tolerated", () => {
  const { entries, issues } = list('\uFEFF[{"id":"a","kind":"big","name":{"en":"A"}},{"id":"b","kind":"small","name":{"en":"B"}}]');
  expect(issues).toEqual([]);
  expect(entries.map(({ place, value }) => [...place, value.id])).toEqual([
    ["things.json", 1, "a"],
    ["things.json", 2, "b"],
  ]);
});

test("a bad entry is named by number and field, with what is accepted and what stood there, and the others pass", () => {
  const { entries, issues } = list(
    '[{"id":"a","kind":"huge","name":{"en":"too long"}},{"id":"b","kind":"small","name":{"en":"B"}},{"kind":"big"}]',
  );
  expect(entries.map(({ value }) => value.id)).toEqual(["b"]);
  expect(issues).toEqual([
    { code: "unknown-id", path: ["things.json", 1, "kind"], values: { accepted: "big, small", found: "huge" } },
    { code: "out-of-range", path: ["things.json", 1, "name", "en"], values: { accepted: "≤ 5 characters", found: "too long" } },
    { code: "missing", path: ["things.json", 3, "id"], values: { accepted: "string", found: "" } },
    { code: "missing", path: ["things.json", 3, "name"], values: { accepted: "object", found: "" } },
  ]);
});

test.each(["[", "", "{}", "[]"])("a file that is no list of entries (%j) is refused", (text) => {
  const { entries, issues } = list(text);
  expect(entries).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.path).toEqual(["things.json"]);
});

test("a whole file of one shape comes back, or null with the way to what is wrong", () => {
  const issues: Issue[] = [];
  const shape = z.object({ rows: z.array(z.object({ n: z.number() })) });
  expect(parseJson("a.json", '{"rows":[{"n":1}]}', shape, issues)).toEqual({ rows: [{ n: 1 }] });
  expect(parseJson("a.json", '{"rows":[{"n":1},{"n":"2"}]}', shape, issues)).toBeNull();
  expect(issues).toEqual([{ code: "not-a-number", path: ["a.json", "rows", 1, "n"], values: { accepted: "number", found: "2" } }]);
});
