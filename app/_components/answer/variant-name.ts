import type { Variant } from "@/lib/comparison/variants";
import { presetIds } from "@/lib/decision/presets";
import { compare as compareText } from "@/lib/i18n/en/compare";
import type { LocalText } from "@/lib/i18n/text";
import type { Normalisation } from "@/lib/madm/normalise";
import { methodName } from "@/lib/madm/schema/names";
import { weightings } from "@/lib/madm/weighting/registry";
import { say, t } from "../words";

/** What a variant is called on screen. */
export function variantName({ dimension, id }: Pick<Variant, "dimension" | "id">): string {
  if (dimension === "normalisation") return t.normalisations[id as Normalisation];
  if (dimension === "method") return nameOr(id, methodName(id));
  if (id === "own") return compareText.ownWeights;
  const preset = presetIds.find((known) => known === id);
  return preset ? compareText.preset(t.presets[preset]) : nameOr(id, weightings.find((weighting) => weighting.id === id)?.name);
}

const nameOr = (id: string, name: LocalText | null | undefined): string => (name ? say(name) : id);
