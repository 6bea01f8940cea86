import { optionAt } from "@/lib/decision/options";
import type { Method } from "@/lib/madm/method";
import { optionFields } from "@/lib/madm/schema/fields";
import type { OptionWords } from "@/lib/madm/schema/words";

/** One entry of a list by criterion: a figure in its unit, a choice, two bounds, or nothing. */
export type VariantEntry = number | string | readonly number[] | null;

/** The options a method ran with: those for the whole table, and those with one entry for each criterion. */
export type Variant = {
  readonly settings: readonly { readonly words: OptionWords; readonly value: number | string }[];
  readonly lists: readonly { readonly words: OptionWords; readonly entries: readonly VariantEntry[] }[];
};

/**
 * A method's variant, each option under the name its words go by. Lists that do not fit a table of so many criteria are left out, as
 * are options that are not set: the method's description says what then holds.
 */
export function variantOf(method: Pick<Method, "parameters">, options: Readonly<Record<string, unknown>>, criteria: number): Variant {
  const set = optionFields(method, options).map(({ path, words }) => ({ words, value: optionAt(options, path) }));
  return {
    settings: set.flatMap(({ words, value }) => (typeof value === "number" || typeof value === "string" ? [{ words, value }] : [])),
    lists: set.flatMap(({ words, value }) =>
      Array.isArray(value) && value.length === criteria ? [{ words, entries: value as VariantEntry[] }] : [],
    ),
  };
}
