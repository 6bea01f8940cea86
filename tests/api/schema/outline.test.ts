import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { optionsSchema } from "@/lib/api/schema/options";
import { type Outline, outlineOf } from "@/lib/api/schema/outline";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";

describe("the outline of a schema", () => {
  test.each<[string, z.ZodMiniType, Outline]>([
    ["a number with both bounds", z.number().check(z.gte(0), z.lte(1)), { type: "number", minimum: 0, maximum: 1 }],
    ["an open bound", z.number().check(z.gt(0)), { type: "number", exclusiveMinimum: 0 }],
    ["the tighter of two bounds", z.number().check(z.gte(0), z.gt(0), z.gte(-5)), { type: "number", exclusiveMinimum: 0 }],
    ["a whole number", z.int().check(z.gte(1), z.lte(9)), { type: "integer", minimum: 1, maximum: 9 }],
    ["a choice", z.enum(["a", "b"]), { enum: ["a", "b"] }],
    ["a default looks like what it stands for", z._default(z.enum(["a"]), "a"), { enum: ["a"] }],
    ["what may be left out", z.optional(z.boolean()), { type: "boolean" }],
    ["what may be null", z.nullable(z.string()), { anyOf: [{ type: "string" }, { type: "null" }] }],
    ["a tuple", z.tuple([z.string(), z.literal(3)]), { type: "array", prefixItems: [{ type: "string" }, { const: 3 }] }],
    ["free keys", z.record(z.string(), z.number()), { type: "object", additionalProperties: { type: "number" } }],
  ])("says of %s what would be accepted", (_, schema, outline) => {
    expect(outlineOf(schema)).toEqual(outline);
  });

  test("agrees with zod's own JSON schema on every option of every method and weighting", () => {
    for (const { id, parameters } of [...methods, ...weightings]) {
      const schema = optionsSchema(parameters);
      const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Outline;
      expect(bare(outlineOf(schema)), id).toEqual(bare(described));
    }
  });
});

/** Only what both know: titles, defaults and lengths of lists are not part of an outline, nor is the type of a choice. */
function bare(outline: Outline): Outline {
  const { properties, items, prefixItems, anyOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum, type } = outline;
  return JSON.parse(
    JSON.stringify({
      enum: outline.enum,
      const: outline.const,
      type: outline.enum || outline.const !== undefined ? undefined : type,
      minimum,
      maximum,
      exclusiveMinimum,
      exclusiveMaximum,
      properties: properties && Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, bare(inner)])),
      items: typeof items === "object" ? bare(items) : undefined,
      prefixItems: prefixItems?.map(bare),
      anyOf: anyOf?.map(bare),
    }),
  );
}
