import { describe, expect, test } from "vitest";
import { parametersOf } from "@/app/[language]/methods/parameters";
import { FIGURE, SIZE } from "@/lib/madm/options";
import { methods } from "@/lib/madm/registry";
import type { Parameter } from "@/lib/madm/schema/parameters";
import { weightings } from "@/lib/madm/weighting/registry";
import { english } from "../samples/words";

const one = (parameter: Parameter, name = "a") => parametersOf(english, { [name]: parameter })[0];

describe("parameters in words", () => {
  test("give a number's bounds and default", () => {
    expect(one({ kind: "number", range: [0, 1], standard: 0.02 })).toMatchObject({ name: "a", accepted: "0–1", fallback: "0.02" });
    expect(one({ kind: "by-criterion", range: SIZE })).toMatchObject({ accepted: "for each criterion: 0 or more", fallback: "left out" });
  });

  test("do not print a bound that only keeps numbers computable", () => {
    expect(one({ kind: "by-criterion", range: FIGURE })?.accepted).toBe("for each criterion: any number");
    expect(one({ kind: "bounds-by-criterion", range: FIGURE })?.accepted).toBe("for each criterion: any number and any number");
    expect(one({ kind: "by-criterion", range: FIGURE, gaps: true })?.accepted).toBe("for each criterion: any number; nothing");
  });

  test("name choices as the interface does, and yes and no", () => {
    const choice = { kind: "choice", choices: ["vector", "min-max"], standard: "min-max" } as const;
    expect(one(choice, "normalisation")).toMatchObject({ accepted: "Vector, Min-max", fallback: "Min-max" });
    expect(one({ ...choice, each: true }, "normalisation")?.accepted).toBe("Vector, Min-max; for each criterion: Vector, Min-max");
    expect(one({ kind: "switch", standard: true })).toMatchObject({ accepted: "yes or no", fallback: "yes" });
  });

  test("call every choice there is by a name of its own parameter: what is linear there is no ratio to the best here", () => {
    const linear = { kind: "choice", choices: ["linear"], standard: "linear" } as const;
    const names = ["normalisation", "function", "model"].map((name) => one(linear, name)?.fallback);
    expect(names).toEqual(["Ratio to the best", "Linear", "Linear"]);
    for (const { parameters } of [...methods, ...weightings]) {
      const choices = JSON.stringify(parameters).match(/"choices":\[[^\]]*\]/g) ?? [];
      const ids = choices.flatMap((list) => JSON.parse(list.slice('"choices":'.length)) as string[]);
      const said = parametersOf(english, parameters).map(({ accepted }) => accepted);
      for (const id of ids) expect(said.join(), id).not.toMatch(new RegExp(`(^|, )${id}(,|;|$)`));
    }
  });

  test("open a group and take its defaults along", () => {
    const parameters = { kind: { kind: "choice", choices: ["usual"] }, p: { kind: "by-criterion", range: SIZE } } as const;
    const group = { kind: "group", parameters, standard: { kind: "usual" } } as const;
    expect(parametersOf(english, { group }).map(({ name, fallback }) => [name, fallback])).toEqual([
      ["group.kind", "usual"],
      ["group.p", "left out"],
    ]);
  });

  test.each([...methods, ...weightings].map((entry) => [entry.id, entry]))("of %s are whole, each with its range", (_, { parameters }) => {
    for (const { name, accepted, fallback } of parametersOf(english, parameters)) {
      expect(name).toMatch(/^[a-zA-Z.]+$/);
      expect(accepted).not.toBe("");
      expect(`${accepted} ${fallback}`).not.toMatch(/undefined|null|NaN|\[object|e\+/);
    }
  });
});
