import type { OptionWords } from "@/lib/madm/schema/words";

/** What the options of the methods are called, and what each does. */
export const parameters = {
  "vikor.v": { title: "v", description: "Weight of the whole (S) against the worst single criterion (R)." },
  "normalisation.distances": { title: "Normalisation", description: "How figures are made comparable before distances are taken." },
  "codas.tau": { title: "τ", description: "Euclidean distances that differ by less than this count as equal; 0.01 to 0.05 is usual." },
  "electre-iii.q": { title: "q", description: "Indifference: largest difference that does not matter, by criterion; 0 where left out." },
  "electre-iii.p": {
    title: "p",
    description: "Preference: difference from which on one is fully preferred, by criterion; q where left out.",
  },
  "electre-iii.v": {
    title: "v",
    description: "Veto: difference that no other criterion can make good, by criterion; none where left out or null.",
  },
  "aras.optimal": {
    title: "Optimal alternative",
    description: "The figure that would be ideal, by criterion; the best figure of the field where left out.",
  },
  "normalisation.sum-and-product": {
    title: "Normalisation",
    description: "How figures are made comparable before they are added and multiplied.",
  },
  "waspas.lambda": { title: "λ", description: "Share of the weighted sum; the rest is the weighted product." },
  "normalisation.sum": { title: "Normalisation", description: "How figures are made comparable before they are added." },
  "spotis.bounds": {
    title: "Bounds",
    description: "Smallest and largest possible figure of each criterion; those of the field where left out.",
  },
  "spotis.referencePoint": {
    title: "Expected solution point",
    description: "The figure wanted of each criterion; the better bound where left out.",
  },
  "normalisation.product": { title: "Normalisation", description: "How figures are made comparable before they are multiplied." },
  "preference.function": { title: "Preference function", description: "How a difference between two figures turns into a preference." },
  "preference.p": { title: "p", description: "Difference beyond which one is fully preferred, by criterion." },
  "preference.q": { title: "q", description: "Largest difference that does not matter, by criterion." },
  "preference.s": { title: "s", description: "Difference at which the Gaussian curve is steepest, by criterion." },
} satisfies Readonly<Record<OptionWords, { readonly title: string; readonly description: string }>>;
