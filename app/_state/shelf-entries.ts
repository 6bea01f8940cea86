import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import type { Tied } from "./store";

/** A decision as it lies on the shelf, unread: another version of the program may have put it there. */
export type Raw = {
  readonly id: string;
  /** When it was put there, in milliseconds since 1970. */
  readonly changed: number;
  readonly decision: unknown;
  /** The edition of the figures it was made with; unknown of what older versions of the program put there. */
  readonly data?: string | undefined;
  /** Where it is kept on the server, if it is. */
  readonly tied?: Tied | null | undefined;
};

/** A decision as it is saved to a file, with the edition of the figures it was made with; what is no decision as it stands. */
export function savedText(decision: unknown, data: string | undefined): string {
  const isObject = typeof decision === "object" && decision !== null && !Array.isArray(decision);
  return JSON.stringify(isObject && data !== undefined ? { ...decision, data } : decision, null, 2);
}

/** The edition that something saved was made with, where it names one and it is not the one in use. */
export function otherEdition(saved: unknown, inUse: string): string | null {
  const data = (saved as { readonly data?: unknown } | null)?.data;
  return typeof data === "string" && /^[0-9a-f]{16}$/.test(data) && data !== inUse ? data : null;
}

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
