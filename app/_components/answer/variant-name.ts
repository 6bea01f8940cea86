import type { Variant } from "@/lib/comparison/variants";
import { presetIds } from "@/lib/decision/presets";
import { compare as compareText } from "@/lib/i18n/en/compare";
import type { Normalisation } from "@/lib/madm/normalise";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";
import { say, t } from "../words";

/** What a variant is called on screen. */
export function variantName({ dimension, id }: Pick<Variant, "dimension" | "id">): string {
  if (dimension === "normalisation") return t.normalisations[id as Normalisation];
  if (dimension === "method") return nameIn(methods, id);
  if (id === "own") return compareText.ownWeights;
  const preset = presetIds.find((known) => known === id);
  return preset ? compareText.preset(t.presets[preset]) : nameIn(weightings, id);
}

function nameIn(list: readonly { readonly id: string; readonly name: Parameters<typeof say>[0] }[], id: string): string {
  const entry = list.find((candidate) => candidate.id === id);
  return entry ? say(entry.name) : id;
}
