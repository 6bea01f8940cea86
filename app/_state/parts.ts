import { create } from "zustand";
import { type Part, partKeys } from "@/lib/dataset/parts/parts";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { pageOf } from "@/lib/i18n/address";
import { FIRST_LANGUAGE } from "@/lib/i18n/text";

/** Parts of the data set that have been fetched, by key. Kept as long as the page lives, so that undo needs no network. */
export const useParts = create<ReadonlyMap<string, Part>>()(() => new Map());

const onTheWay = new Map<string, Promise<void>>();

/**
 * Fetches what a decision needs and is not there yet. `null` where all is. What cannot be fetched stays away: the figures
 * are then missing, as the screens say, and the next change asks again. Never rejects.
 */
export function bring(decision: Pick<Decision, "exporter" | "product" | "city" | "costs">, version: string): Promise<void> | null {
  return bringParts(partKeys(decision, EXAMPLE_EXPORTER), version);
}

/** Fetches those of the parts that are not there yet, in the way of `bring`. */
export function bringParts(keys: readonly string[], version: string): Promise<void> | null {
  const missing = keys.filter((key) => !useParts.getState().has(key));
  return missing.length === 0 ? null : Promise.all(missing.map((key) => fetched(key, version))).then(() => {});
}

/** Takes in parts that came with the page. */
export function hold(parts: readonly Part[]): void {
  if (parts.length > 0) useParts.setState((held) => new Map([...held, ...parts.map((part) => [part.key, part] as const)]), true);
}

/** What asks for a part in the language of the page. */
function suffix(): string {
  const { language } = pageOf(window.location.pathname);
  return language === FIRST_LANGUAGE ? "" : `?in=${language}`;
}

function fetched(key: string, version: string): Promise<void> {
  const known = onTheWay.get(key);
  if (known) return known;
  const asked = fetch(`/api/parts/${version}/${key}${suffix()}`)
    .then(async (response) => hold(response.ok ? [(await response.json()) as Part] : []))
    .catch(() => {})
    .finally(() => onTheWay.delete(key));
  onTheWay.set(key, asked);
  return asked;
}
