import * as z from "zod/mini";
import { type Preference, thresholdsFor } from "@/lib/madm/outranking/preference";
import type { Method } from "../method";
import { LARGEST } from "../problem";
import type { OptionWords } from "./words";

/** A range a number has to lie in; `null` where a side is open. */
export type Bounds = readonly [number | null, number | null];

/** One option of a method as a form shows it. */
export type OptionField = {
  /** Where it stands among the options. */
  readonly path: readonly string[];
  /** The name its title and description go under in every language. */
  readonly words: OptionWords;
} & (
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly range: Bounds }
  /** One figure for each criterion, in its unit. */
  | { readonly kind: "by-criterion"; readonly range: Bounds }
  /** A smallest and a largest figure for each criterion. */
  | { readonly kind: "bounds-by-criterion" }
);

/** The part of a JSON schema that a form needs. */
type Schema = {
  readonly words?: OptionWords;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};

/**
 * The options of a method as fields of a form, read from its schema, in the schema's order. Thresholds of PROMETHEE that
 * the chosen preference function does not look at are left out.
 */
export function optionFields({ parameters }: Pick<Method, "parameters">, options: Readonly<Record<string, unknown>>): OptionField[] {
  const schema = z.toJSONSchema(parameters, { io: "input", unrepresentable: "any" }) as Schema;
  const used: readonly string[] = ["function", ...thresholdsFor((options.preference as Partial<Preference> | null | undefined)?.function)];
  return fieldsIn(schema, []).filter(({ path: [group, name = ""] }) => group !== "preference" || used.includes(name));
}

function fieldsIn(schema: Schema, path: readonly string[]): OptionField[] {
  if (schema.properties) return Object.entries(schema.properties).flatMap(([key, inner]) => fieldsIn(inner, [...path, key]));
  if (!schema.words) return [];
  const told = { path, words: schema.words };
  const choices = schema.enum ?? schema.anyOf?.find((inner) => inner.enum)?.enum;
  if (choices) return [{ ...told, kind: "choice", choices }];
  if (schema.type === "number") return [{ ...told, kind: "number", range: rangeOf(schema) }];
  if (!schema.items) return [];
  if (schema.items.prefixItems) return [{ ...told, kind: "bounds-by-criterion" }];
  const item = schema.items.anyOf?.find(({ type }) => type === "number") ?? schema.items;
  return item.type === "number" ? [{ ...told, kind: "by-criterion", range: rangeOf(item) }] : [];
}

/** The end of the number range is no bound that anyone need be told. */
function rangeOf({ minimum, maximum }: Schema): Bounds {
  return [minimum === undefined || minimum <= -LARGEST ? null : minimum, maximum === undefined || maximum >= LARGEST ? null : maximum];
}
