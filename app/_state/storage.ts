import * as z from "zod/mini";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { attempt, keptText, keys } from "./kept-text";

/**
 * What the browser keeps between visits: the decision, and text that does not (yet) make a valid value, by field.
 * `asLinked` holds while it is just what a link brought, so that the next link need not set it aside.
 */
export type Kept = { readonly decision: Decision; readonly drafts: Readonly<Record<string, string>>; readonly asLinked?: boolean };

const envelope = z.object({
  decision: z.unknown(),
  drafts: z.catch(z.record(z.string(), z.string()), {}),
  asLinked: z.catch(z.boolean(), false),
});

/** What was kept; `null` where nothing was. Unreadable text is set aside under another key, never thrown away. */
export function readKept(slot: "current" | "previous" = "current"): { kept: Kept | null; unreadable: boolean } {
  const text = keptText(slot);
  if (text === null) return { kept: null, unreadable: false };
  try {
    const parsed = envelope.parse(JSON.parse(text));
    return { kept: { ...parsed, decision: readDecision(parsed.decision) }, unreadable: false };
  } catch {
    attempt(() => localStorage.setItem(keys.unreadable, text));
    return { kept: null, unreadable: true };
  }
}

/** Keeps the state, for this tab and for the next visit. False where the browser refuses (private window, storage full). */
export function keep(kept: Kept, slot: "current" | "previous" = "current"): boolean {
  const stored = attempt(() => {
    const text = JSON.stringify(kept);
    sessionStorage.setItem(keys[slot], text);
    localStorage.setItem(keys[slot], text);
    return true;
  });
  return stored ?? false;
}
