/**
 * The shape of words, whatever they say: what a translation owes. A text stands for a text, a function for one that takes
 * the same values, a list for a list of any length.
 */
export type Like<M> = M extends (...values: infer V) => string
  ? (...values: V) => string
  : M extends string
    ? string
    : M extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof M]: Like<M[K]> };
