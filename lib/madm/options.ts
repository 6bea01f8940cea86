import { z } from "zod";
import { Refusal } from "@/lib/math/refusal";
import type { Method } from "./method";
import { LARGEST } from "./problem";
import { schemaIssues } from "./schema-issues";

/** A figure given as an option, in the unit of its criterion. */
export const figure = z.number().min(-LARGEST).max(LARGEST);

/** A figure that measures a size, in the unit of its criterion: zero or more. */
export const size = z.number().min(0).max(LARGEST);

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
