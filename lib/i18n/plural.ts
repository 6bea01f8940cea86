import type { Language, languages } from "./text";

/** A count and how it is written: a language prints the one and declines by the other. */
export type Count = { readonly n: number; readonly text: string };

/**
 * Chooses between the forms of a counted text. Every form that the language has must be given: a missing one does not
 * compile.
 */
export function counted<L extends Language>(language: L) {
  return countedBy<(typeof languages)[L]["forms"][number]>(language);
}

/** The same by a language's tag and the forms it has, as Unicode's plural rules name them. */
export function countedBy<Form extends Intl.LDMLPluralRule>(tag: string) {
  const rules = new Intl.PluralRules(tag);
  return (count: number | Count, forms: Readonly<Record<Form, string>>): string =>
    forms[rules.select(typeof count === "number" ? count : count.n) as Form];
}
