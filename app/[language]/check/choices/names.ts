import type { Words } from "@/lib/i18n/speech";
import type { Normalisation } from "@/lib/madm/normalise";
import type { Universe } from "@/lib/robustness/choices/multiverse";
import type { Choice } from "@/lib/robustness/choices/specifications";
import { variantName } from "../../../_components/answer/variant-name";

/** A level of a choice as one word: `null`, a normalisation that is the method's own, has one too. */
export function keyOf(choice: Choice, level: string | null): string {
  return `${choice}:${level ?? ""}`;
}

/** What a method, a normalisation or a set of weights is called. */
export function levelName(words: Words<"choices" | "compare">, choice: Choice, level: string | null): string {
  const { choices: text } = words;
  return level === null ? text.ownScale : variantName(words, { dimension: choice, id: level as Normalisation });
}

/** The levels of a choice that stand in any universe, in their order. */
export function levelsOf<C extends Choice>(universes: readonly Universe[], choice: C): Universe[C][] {
  return [...new Set(universes.map((one) => one[choice]))];
}
