import * as z from "zod/mini";
import { schemaIssues } from "@/lib/madm/schema/issues";
import { Refusal } from "@/lib/math/refusal";
import type { Method } from "./method";
import { LARGEST } from "./problem";

/** A figure given as an option, in the unit of its criterion. */
export const figure = z.number().check(z.gte(-LARGEST), z.lte(LARGEST));

/** A figure that measures a size, in the unit of its criterion: zero or more. */
export const size = z.number().check(z.gte(0), z.lte(LARGEST));

/**
 * A method's parameters with defaults filled in.
 *
 * @throws Refusal with one issue for every option that is unknown, of the wrong kind or out of range, each at its path
 * (`["options", "lambda"]`) with what would be accepted ("0–1")
 */
export function parseOptions<P>(method: Pick<Method<P>, "parameters">, options: Readonly<Record<string, unknown>>): P {
  const parsed = method.parameters.safeParse(options);
  if (parsed.success) return parsed.data;
  throw new Refusal(schemaIssues(parsed.error, method.parameters, options, ["options"]));
}
