import { attempt, keptText, keys } from "./kept-text";

/** Decisions of other tabs that are kept at most. */
const MOST = 4;

/** What other tabs had kept when a tab took the place, the latest last. */
export function others(): readonly string[] {
  const list: unknown = attempt(() => JSON.parse(keptText("others") ?? "[]"));
  return Array.isArray(list) ? list.filter((text): text is string => typeof text === "string") : [];
}

/** Keeps what another tab had kept. False where there is no room. */
export function setAside(text: string): boolean {
  return keepOthers([...others().filter((each) => tabOf(each) !== tabOf(text)), text].slice(-MOST));
}

/** Throws one of them away. */
export function throwAway(text: string): void {
  keepOthers(others().filter((each) => each !== text));
}

function keepOthers(list: readonly string[]): boolean {
  return (
    attempt(() => {
      if (list.length === 0) localStorage.removeItem(keys.others);
      else localStorage.setItem(keys.others, JSON.stringify(list));
      return true;
    }) ?? false
  );
}

/** States of one tab follow one another: only the last is wanted. */
function tabOf(text: string): string {
  const kept = attempt(() => JSON.parse(text) as { readonly tab?: unknown });
  return typeof kept?.tab === "string" ? kept.tab : text;
}
