import { describe, expect, test } from "vitest";
import { parameters } from "@/lib/i18n/en/parameters";
import { methodById } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { type OptionField, optionFields } from "@/lib/madm/schema/fields";

const fields = (id: string, options = {}) => optionFields(methodById(id), options);
const named = (list: readonly OptionField[]) => list.map(({ path, kind }) => `${path.join(".")}: ${kind}`);

describe("the options of a method as fields", () => {
  test("are none where it has none", () => {
    expect(fields("moora")).toEqual([]);
  });

  test("take the name of their words and their range from the schema: VIKOR's v from 0 to 1", () => {
    expect(fields("vikor")).toEqual([{ path: ["v"], kind: "number", range: [0, 1], words: "vikor.v" }]);
  });

  test("are a choice for an enumeration, a number, and lists with one figure or two for each criterion", () => {
    expect(named(fields("waspas"))).toEqual(["normalisation: choice", "lambda: number"]);
    expect(named(fields("spotis"))).toEqual(["bounds: bounds-by-criterion", "referencePoint: by-criterion"]);
    expect(named(fields("aras"))).toEqual(["optimal: by-criterion"]);
    expect(named(fields("electre-iii"))).toEqual(["q: by-criterion", "p: by-criterion", "v: by-criterion"]);
  });

  test("tell no bound that only says how large a number can be: thresholds are zero or more, wanted figures anything", () => {
    const ranges = (id: string) => fields(id).map((field) => (field.kind === "by-criterion" ? field.range : null));
    expect(ranges("electre-iii")).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect(ranges("aras")).toEqual([[null, null]]);
  });

  test("hold of PROMETHEE's thresholds only those that the function looks at", () => {
    const under = (name: unknown) => named(fields("promethee-ii", { preference: { function: name } })).slice(1);
    expect(named(fields("promethee-ii"))).toEqual(["preference.function: choice"]);
    expect(under("usual")).toEqual([]);
    expect(under("u-shape")).toEqual(["preference.q: by-criterion"]);
    expect(under("v-shape")).toEqual(["preference.p: by-criterion"]);
    expect(under("linear")).toEqual(["preference.p: by-criterion", "preference.q: by-criterion"]);
    expect(under("gaussian")).toEqual(["preference.s: by-criterion"]);
    expect(under(["gaussian", "v-shape"])).toEqual(["preference.p: by-criterion", "preference.s: by-criterion"]);
    for (const unheardOf of ["constructor", 3, null, undefined, {}]) expect(under(unheardOf)).toEqual([]);
  });

  test("cover every option of every method, so that no form leaves one out without a word", () => {
    const everything = { preference: { function: ["linear", "gaussian"] } };
    for (const method of methods) {
      const keys = Object.keys(method.parameters);
      expect([...new Set(optionFields(method, everything).map(({ path }) => path[0]))]).toEqual(keys);
    }
  });

  test("have words for a reader whatever the option is", () => {
    for (const method of methods)
      for (const field of optionFields(method, { preference: { function: ["linear", "gaussian"] } }))
        expect(parameters[field.words].description).toMatch(/\w{3,} \w+/);
  });
});
