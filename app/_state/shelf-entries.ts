import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";

/** A decision as it lies on the shelf, unread: another version of the program may have put it there. */
export type Raw = {
  readonly id: string /** When it was put there, in milliseconds since 1970. */;
  readonly changed: number;
  readonly decision: unknown;
};

/** The same, read; `decision` is `null` where it cannot be. */
export type Entry = Raw & { readonly title: string; readonly decision: unknown; readonly read: Decision | null };

/** Reads what lies on the shelf. Never throws: what cannot be read is still there to be saved or deleted. */
export function entryOf(raw: Raw): Entry {
  const title = (raw.decision as { readonly title?: unknown } | null)?.title;
  const named = { ...raw, title: typeof title === "string" ? title.trim() : "" };
  try {
    return { ...named, read: readDecision(raw.decision) };
  } catch {
    return { ...named, read: null };
  }
}

/** Longest name a decision has. */
const LONGEST = 120;

/** The name of a copy: the first that is free of "X (2)", "X (3)" and so on. */
export function copyName(title: string, taken: readonly string[]): string {
  const [, base, before] = /^(.*?)(?: \((\d+)\))?$/.exec(title) ?? [];
  for (let number = Number(before ?? 1) + 1; ; number++) {
    const ending = ` (${number})`;
    const name = `${(base ?? "").slice(0, LONGEST - ending.length)}${ending}`.trim();
    if (!taken.includes(name)) return name;
  }
}

/** Whether a decision lies on the shelf just as it is. */
export function isKept(decision: Decision, entries: readonly Entry[]): boolean {
  const text = JSON.stringify(decision);
  return entries.some(({ read }) => read !== null && JSON.stringify(read) === text);
}
