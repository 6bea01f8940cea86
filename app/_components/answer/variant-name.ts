import type { Variant } from "@/lib/comparison/variants";
import { presetIds } from "@/lib/decision/presets";
import type { Words } from "@/lib/i18n/speech";
import type { LocalText } from "@/lib/i18n/text";
import type { Normalisation } from "@/lib/madm/normalise";
import { methodName } from "@/lib/madm/schema/names";
import { weightings } from "@/lib/madm/weighting/registry";

/** What a variant is called on screen. */
export function variantName(words: Words<"compare">, { dimension, id }: Pick<Variant, "dimension" | "id">): string {
  const { compare: compareText, t } = words;
  if (dimension === "normalisation") return t.normalisations[id as Normalisation];
  if (dimension === "method") return nameOr(words, id, methodName(id));
  if (id === "own") return compareText.ownWeights;
  const preset = presetIds.find((known) => known === id);
  return preset ? compareText.preset(t.presets[preset]) : nameOr(words, id, weightings.find((weighting) => weighting.id === id)?.name);
}

const nameOr = ({ say }: Words, id: string, name: LocalText | null | undefined): string => (name ? say(name) : id);
