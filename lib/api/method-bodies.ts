import { z } from "zod";
import { inEnglish } from "@/lib/i18n/en";
import { aboutMethod } from "@/lib/madm/about";
import { methods } from "@/lib/madm/registry";
import { optionsSchema } from "./schema/options";

/**
 * The body of an operation that takes a ranking method and its options: one schema for each method, by its id, and one for
 * a method nobody knows, under which whatever else is wrong with the body is named all the same.
 *
 * @param fields what the body holds besides `method` and `options`
 * @param more options that the operation adds to the method's own
 */
export function methodBodies<Fields extends z.ZodRawShape>(fields: Fields, more: z.ZodRawShape = {}) {
  const request = new Map(
    methods.map(({ id, name, parameters }) => [
      id,
      z
        .strictObject({ method: z.literal(id), ...fields, options: optionsSchema(parameters, more).prefault({}) })
        .meta({ title: name.en, description: inEnglish(aboutMethod(id).summary) }),
    ]),
  );
  const unknown = z.strictObject({ method: z.enum(methods.map(({ id }) => id)), ...fields, options: z.unknown().optional() });
  return { request, schemaFor: (method: unknown) => (typeof method === "string" && request.get(method)) || unknown };
}
