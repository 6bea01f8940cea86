import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemaIssues } from "@/lib/api/schema/issues";
import { optionsSchema } from "@/lib/api/schema/options";
import { normalisations } from "@/lib/madm/normalise";
import { readOptions } from "@/lib/madm/options";
import { preferenceFunctions } from "@/lib/madm/outranking/functions";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";

const names = [...normalisations, ...preferenceFunctions, "pearson", "linear", "odd", ""];
const single = fc.oneof(fc.constantFrom<unknown>(...names), fc.double(), fc.constantFrom<unknown>(0, 0.5, 1, null, true, undefined, {}));
const value = fc.oneof(
  single,
  fc.array(single, { maxLength: 3 }),
  fc.array(fc.array(single, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
);

describe("the schema of a method's options", () => {
  it.each([...methods, ...weightings].map(({ id, parameters }) => [id, parameters] as const))(
    "takes for %s what its declaration takes, fills in the same, and complains at the same places",
    (_, parameters) => {
      const schema = optionsSchema(parameters);
      const keys = [...Object.keys(parameters), "stray"];
      const inner = fc.dictionary(fc.constantFrom("function", "p", "q", "s", "stray"), value, { noNullPrototype: true });
      const options = fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, inner), { noNullPrototype: true });
      fc.assert(
        fc.property(options, (given) => {
          const parsed = schema.safeParse(given);
          const { values, issues } = readOptions(parameters, given);
          if (parsed.success) {
            expect(issues).toEqual([]);
            expect(values).toEqual(parsed.data);
          } else {
            const places = (list: readonly { path: readonly unknown[] }[]) => [...new Set(list.map(({ path }) => path.join(".")))].sort();
            expect(places(issues)).toEqual(places(schemaIssues(parsed.error, schema, given, ["options"])));
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it("adds options of the operation's own and takes no others", () => {
    const schema = optionsSchema({ v: { kind: "number", range: [0, 1], standard: 0.5 } }, { b: z.boolean().default(true) });
    expect(schema.parse({})).toEqual({ v: 0.5, b: true });
    expect(schema.safeParse({ c: 1 }).success).toBe(false);
  });
});
