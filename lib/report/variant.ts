import { optionAt } from "@/lib/decision/options";
import type { Method } from "@/lib/madm/method";
import { optionFields } from "@/lib/madm/schema/fields";

/** One entry of a list by criterion: a figure in its unit, a choice, two bounds, or nothing. */
export type VariantEntry = number | string | readonly number[] | null;

/** The options a method ran with: those for the whole table, and those with one entry for each criterion. */
export type Variant = {
  readonly settings: readonly { readonly title: string; readonly value: number | string }[];
  readonly lists: readonly { readonly title: string; readonly description: string; readonly entries: readonly VariantEntry[] }[];
};

/**
 * A method's variant by the titles its own schema gives. Lists that do not fit a table of so many criteria are left out, as
 * are options that are not set: the method's description says what then holds.
 */
export function variantOf(method: Pick<Method, "parameters">, options: Readonly<Record<string, unknown>>, criteria: number): Variant {
  const set = optionFields(method, options).map(({ path, title, description }) => ({ title, description, value: optionAt(options, path) }));
  return {
    settings: set.flatMap(({ title, value }) => (typeof value === "number" || typeof value === "string" ? [{ title, value }] : [])),
    lists: set.flatMap(({ title, description, value }) =>
      Array.isArray(value) && value.length === criteria ? [{ title, description, entries: value as VariantEntry[] }] : [],
    ),
  };
}
