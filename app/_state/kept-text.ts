/**
 * Where the browser keeps the decision, the one set aside when a link replaced it, what could not be read, what other tabs
 * had kept when this one took the place, the name of this tab,
 * that the line for a first visit was read, that the key of the search was switched off, which language was offered and not
 * wanted, and that something waits to be sent to the server.
 */
export const keys = {
  current: "caravan.decision",
  previous: "caravan.previous",
  unreadable: "caravan.unreadable",
  others: "caravan.others",
  tab: "caravan.tab",
  welcomed: "caravan.welcomed",
  noSlash: "caravan.no-slash",
  languageDeclined: "caravan.language-declined",
  outbox: "caravan.outbox",
} as const;

/**
 * What the browser keeps there, unread: what this tab kept, so that two tabs may hold two decisions, else what any tab kept
 * last. `null` where there is nothing or where it refuses.
 */
export function keptText(slot: keyof typeof keys): string | null {
  return attempt(() => sessionStorage.getItem(keys[slot]) ?? localStorage.getItem(keys[slot])) ?? null;
}

/**
 * The decision as it was kept, unchecked: a page that failed must be able to save it with as little code as can be.
 * Whoever opens the file checks it. `null` where there is none.
 */
export function keptDecision(): { readonly title: string; readonly json: string } | null {
  const kept: unknown = attempt(() => JSON.parse(keptText("current") ?? "null"));
  const decision = memberOf(kept, "decision");
  if (decision === undefined) return null;
  const title = memberOf(decision, "title");
  return { title: typeof title === "string" ? title.trim() : "", json: JSON.stringify(decision, null, 2) };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The result, or `undefined` where the browser refuses (private window, storage full). */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
