"use client";

import { useSyncExternalStore } from "react";
import type { Dataset } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { weighable } from "./level";

export const ways = ["swing", "pairwise", "best-worst", "figures"] as const;
export type Way = (typeof ways)[number];

/** Where on the screen the visitor is. */
type Place = { readonly way: Way; readonly level: Level };

/** The place the address names, so that a reload and the way back lead to where one was. The first where it names none. */
export function usePlace(dataset: Dataset): Place {
  const [way, level] = useSyncExternalStore(subscribe, () => window.location.hash, noAddress)
    .slice(1)
    .split("/");
  return { way: ways.find((id) => id === way) ?? "swing", level: weighable(dataset).find((id) => id === level) ?? "pillars" };
}

/** Goes to another place, in the same entry of the history. */
export function goTo({ way, level }: Place): void {
  window.history.replaceState(null, "", `#${way}/${level}`);
  // The browser tells of this only where the visitor changes the address.
  window.dispatchEvent(new Event("hashchange"));
}

const noAddress = () => "";

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
