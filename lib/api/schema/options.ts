import { z } from "zod";
import type { Parameter, Parameters, Range } from "@/lib/madm/schema/parameters";

/** The options that a method declares, and a few more, as a schema that takes no others. */
export function optionsSchema(parameters: Parameters, more: z.ZodRawShape = {}) {
  const shape = Object.entries(parameters).map(([name, parameter]) => [name, schemaOf(parameter)] as const);
  return z.strictObject({ ...Object.fromEntries(shape), ...more });
}

function schemaOf(parameter: Parameter): z.ZodType {
  if (parameter.kind === "group") return optionsSchema(parameter.parameters).default(parameter.standard);
  const schema = bare(parameter);
  // The name of its words, by which the documentation finds them.
  return parameter.words === undefined ? schema : schema.meta({ words: parameter.words });
}

function bare(parameter: Exclude<Parameter, { kind: "group" }>): z.ZodType {
  switch (parameter.kind) {
    case "choice": {
      const name = z.enum(parameter.choices as readonly [string, ...string[]]);
      const choice = parameter.each ? z.union([name, z.array(name)]) : name;
      return parameter.standard === undefined ? choice : choice.default(parameter.standard);
    }
    case "switch":
      return z.boolean().default(parameter.standard);
    case "number":
      return number(parameter.range).default(parameter.standard);
    case "by-criterion":
      return z.array(parameter.gaps ? number(parameter.range).nullable() : number(parameter.range)).optional();
    case "bounds-by-criterion":
      return z.array(z.tuple([number(parameter.range), number(parameter.range)])).optional();
  }
}

function number([low, high]: Range) {
  return z.number().min(low).max(high);
}
