/** A count and how it is written: a language prints the one and declines by the other. */
export type Count = { readonly n: number; readonly text: string };

/** The forms in which each language counts, as Unicode's plural rules name them. */
type Categories = { readonly en: "one" | "other"; readonly zh: "other"; readonly ru: "one" | "few" | "many" | "other" };

/**
 * Chooses between the forms of a counted text. Every form that the language has must be given: a missing one does not
 * compile.
 *
 * @param language a tag that Unicode has plural rules for
 */
export function counted<L extends keyof Categories>(language: L) {
  const rules = new Intl.PluralRules(language);
  return (count: number | Count, forms: Readonly<Record<Categories[L], string>>): string =>
    forms[rules.select(typeof count === "number" ? count : count.n) as Categories[L]];
}
