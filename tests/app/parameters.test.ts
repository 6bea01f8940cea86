import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parametersOf } from "@/app/methods/parameters";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";

const one = (schema: z.ZodMiniType) => parametersOf(z.strictObject({ a: schema }))[0];

describe("parameters in words", () => {
  test("give a number's bounds and default", () => {
    expect(one(z._default(z.number().check(z.gte(0), z.lte(1)), 0.02))).toMatchObject({ name: "a", accepted: "0–1", fallback: "0.02" });
    expect(one(z.optional(z.number().check(z.gte(0))))).toMatchObject({ accepted: "0 or more", fallback: "left out" });
  });

  test("do not print a bound that only keeps numbers computable", () => {
    expect(one(z.number().check(z.gte(-1e150), z.lte(1e150)))?.accepted).toBe("any number");
  });

  test("name choices as the interface does, and yes and no", () => {
    expect(one(z._default(z.enum(["vector", "min-max"]), "min-max"))).toMatchObject({ accepted: "Vector, Min-max", fallback: "Min-max" });
    expect(one(z._default(z.boolean(), true))).toMatchObject({ accepted: "yes or no", fallback: "yes" });
  });

  test("say what a list holds for each criterion", () => {
    expect(one(z.array(z.number()))?.accepted).toBe("for each criterion: any number");
    expect(one(z.array(z.tuple([z.number(), z.number()])))?.accepted).toBe("for each criterion: any number and any number");
    expect(one(z.array(z.nullable(z.number())))?.accepted).toBe("for each criterion: any number; nothing");
  });

  test("open a group and take its defaults along", () => {
    const group = z._default(z.strictObject({ kind: z.enum(["usual"]), p: z.optional(z.number()) }), { kind: "usual" });
    expect(parametersOf(z.strictObject({ group })).map(({ name, fallback }) => [name, fallback])).toEqual([
      ["group.kind", "usual"],
      ["group.p", "left out"],
    ]);
  });

  test.each([...methods, ...weightings].map((entry) => [entry.id, entry]))("of %s are whole, each with its range", (_, { parameters }) => {
    for (const { name, accepted, fallback } of parametersOf(parameters)) {
      expect(name).toMatch(/^[a-zA-Z.]+$/);
      expect(accepted).not.toBe("");
      expect(`${accepted} ${fallback}`).not.toMatch(/undefined|null|NaN|\[object|e\+/);
    }
  });
});
