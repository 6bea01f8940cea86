import type { Decision } from "@/lib/decision/schema";
import { addressIn, pageOf } from "@/lib/i18n/address";
import type { Since } from "@/lib/report/moved/since";
import { linkTo } from "../_state/link";
import { useStore } from "../_state/store";

/**
 * What newer figures moved since a decision was made, as the server tells it: the browser holds one edition only. `null` where it
 * was made with these figures and nobody asked to be told of anything. Rejects with a reason where the server cannot tell.
 *
 * @param version the edition of the data in use
 */
export async function sinceTold(decision: Decision, version: string, signal?: AbortSignal): Promise<Since | null> {
  const made = useStore.getState().since ?? (decision.tripwires ? version : null);
  const address =
    made &&
    linkTo(decision, made, new URL(addressIn(pageOf(window.location.pathname).language, "/moved/since"), window.location.href).href);
  if (!address) return null;
  const response = await fetch(address, { signal: signal ?? null });
  const content = (await response.json()) as Since & { readonly detail?: string };
  if (!response.ok) throw new Error(content.detail ?? response.statusText);
  return content;
}
