import { describe, expect, test } from "vitest";
import { parameters } from "@/lib/i18n/en/parameters";
import { readOptions } from "@/lib/madm/options";
import { methods } from "@/lib/madm/registry";
import { variantOf } from "@/lib/report/variant";

const by = (id: string) => methods.find((method) => method.id === id) ?? expect.fail(`no method ${id}`);

describe("a variant in words", () => {
  test("says what holds for the whole table, each under the name its words go by", () => {
    expect(variantOf(by("codas"), { normalisation: "linear", tau: 0.02 }, 2)).toEqual({
      settings: [
        { words: "normalisation.distances", value: "linear" },
        { words: "codas.tau", value: 0.02 },
      ],
      lists: [],
    });
  });

  test("lists what is set for each criterion, in the order of the table", () => {
    const preference = { function: "linear", q: [1, 0], p: [3, 20] };
    const { settings, lists } = variantOf(by("promethee-ii"), { preference }, 2);
    expect(settings).toEqual([{ words: "preference.function", value: "linear" }]);
    expect(lists.map(({ words, entries }) => [words, entries])).toEqual([
      ["preference.p", [3, 20]],
      ["preference.q", [1, 0]],
    ]);
  });

  test("names one function for each criterion where a file does", () => {
    const { settings, lists } = variantOf(by("promethee-ii"), { preference: { function: ["usual", "usual"] } }, 2);
    expect(settings).toEqual([]);
    expect(lists[0]?.entries).toEqual(["usual", "usual"]);
  });

  test("keeps bounds as pairs and entries that are open", () => {
    const bounds = [
      [0, 5],
      [1, 7],
    ];
    expect(variantOf(by("spotis"), { bounds }, 2).lists[0]?.entries).toEqual(bounds);
    expect(variantOf(by("electre-iii"), { v: [null, 4] }, 2).lists[0]?.entries).toEqual([null, 4]);
  });

  test("leaves out a list that fits another table, and what no method knows", () => {
    expect(variantOf(by("aras"), { optimal: [1, 2, 3] }, 2)).toEqual({ settings: [], lists: [] });
    expect(variantOf(by("aras"), { stray: 1 }, 2)).toEqual({ settings: [], lists: [] });
  });

  test.each(methods.map((method) => method.id))("gives every option of %s a title of its own", (id) => {
    const method = by(id);
    const { settings } = variantOf(method, readOptions(method.parameters, {}).values, 0);
    for (const { words } of settings) expect(parameters[words].title).not.toBe("");
    expect(new Set(settings.map(({ words }) => parameters[words].title)).size).toBe(settings.length);
  });
});
