/** The options of the methods, by the names their words go under in every language. */
export type OptionWords =
  | "vikor.v"
  | "normalisation.distances"
  | "codas.tau"
  | "electre-iii.q"
  | "electre-iii.p"
  | "electre-iii.v"
  | "aras.optimal"
  | "normalisation.sum-and-product"
  | "waspas.lambda"
  | "normalisation.sum"
  | "spotis.bounds"
  | "spotis.referencePoint"
  | "normalisation.product"
  | "preference.function"
  | "preference.p"
  | "preference.q"
  | "preference.s";
