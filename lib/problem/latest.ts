/**
 * Remembers what `work` last made for each owner, for as long as it is asked with the very same ingredients (compared by
 * identity). For results that a moving weight leaves alone: decisions and data sets are replaced and never changed in
 * place, so an identical ingredient gives an equal result. One result an owner, and none once the owner is gone.
 */
export function latest<Owner extends object, Ingredients extends readonly unknown[], Result>(
  work: (owner: Owner, ...ingredients: Ingredients) => Result,
): (owner: Owner, ...ingredients: Ingredients) => Result {
  const kept = new WeakMap<Owner, { readonly ingredients: Ingredients; readonly result: Result }>();
  return (owner, ...ingredients) => {
    const before = kept.get(owner);
    if (before?.ingredients.every((ingredient, i) => ingredient === ingredients[i])) return before.result;
    const result = work(owner, ...ingredients);
    kept.set(owner, { ingredients, result });
    return result;
  };
}
