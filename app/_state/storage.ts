import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import type { Decision } from "@/lib/decision/schema";
import { attempt, keptText, keys } from "./kept-text";
import { setAside } from "./others";
import type { Tied } from "./store";

/**
 * What the browser keeps between visits: the decision, and text that does not (yet) make a valid value, by field.
 * `asLinked` holds while it is just what a link brought, so that the next link need not set it aside. `data` is the edition of
 * the figures it was last seen with.
 */
export type Kept = {
  readonly decision: Decision;
  readonly drafts: Readonly<Record<string, string>>;
  readonly asLinked?: boolean;
  readonly data?: string | null | undefined;
  /** Where it is kept on the server, if it is. */
  readonly tied?: Tied | undefined;
};

/**
 * Checks what was kept and brings it to today's version: `readDecision`. It is handed in, since a browser that keeps nothing
 * need not fetch it.
 */
export type Reader = (saved: unknown) => Decision;

/** What this tab last read from or wrote to the place all tabs share: what else stands there came from another tab. */
let seen: string | null = null;

/** A kept text as what it says; `null` where it cannot be read. */
export function keptIn(text: string, read: Reader): Kept | null {
  return (
    attempt(() => {
      const { decision, drafts, asLinked, data, tied } = JSON.parse(text) as Readonly<Record<string, unknown>>;
      return {
        decision: read(decision),
        drafts: isTexts(drafts) ? drafts : {},
        asLinked: asLinked === true,
        data: typeof data === "string" ? data : undefined,
        tied: isTied(tied) ? tied : undefined,
      };
    }) ?? null
  );
}

/** Whether something kept says where a decision is kept on the server, as this program writes it. */
export function isTied(value: unknown): value is Tied {
  const { workspace, decision, base, pending } = (value ?? {}) as Partial<Tied>;
  const isName = (name: unknown) => typeof name === "string" && name !== "";
  return isName(workspace) && isName(decision) && Number.isInteger(base) && (pending === null || isName(pending));
}

function isTexts(value: unknown): value is Kept["drafts"] {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string")
  );
}

/** What was kept; `null` where nothing was. Unreadable text is set aside under another key, never thrown away. */
export function readKept(read: Reader, slot: "current" | "previous" = "current"): { kept: Kept | null; unreadable: boolean } {
  const text = keptText(slot);
  if (text === null) return { kept: null, unreadable: false };
  const kept = keptIn(text, read);
  if (slot === "current") seen = kept ? text : null;
  if (!kept) attempt(() => localStorage.setItem(keys.unreadable, text));
  return { kept, unreadable: kept === null };
}

/**
 * Keeps the state, for this tab and for the next visit. What another tab, or nobody who can be understood, wrote meanwhile is
 * set aside first. False where the browser refuses (private window, storage full): then nothing that stood there is lost.
 */
export function keep(kept: Kept, slot: "current" | "previous" = "current"): boolean {
  const stored = attempt(() => {
    const text = JSON.stringify({ ...kept, tab: thisTab() });
    sessionStorage.setItem(keys[slot], text);
    const standing = localStorage.getItem(keys[slot]);
    if (slot === "current" && standing !== null && standing !== seen && standing !== text && !makeRoom(standing)) return false;
    localStorage.setItem(keys[slot], text);
    if (slot === "current") seen = text;
    return true;
  });
  return stored ?? false;
}

/** A name for this tab that outlives a reload. */
function thisTab(): string {
  const known = sessionStorage.getItem(keys.tab);
  if (known !== null) return known;
  const fresh = Math.random().toString(36).slice(2);
  sessionStorage.setItem(keys.tab, fresh);
  return fresh;
}

/** Whether it looks like a decision this program can open; whoever opens it checks it. */
function atSight(saved: unknown): Decision {
  const { version } = saved as Decision;
  if (!(version >= 1 && version <= DECISION_VERSION)) throw new TypeError("no decision of this program");
  return saved as Decision;
}

/** The places where a text that cannot be read may stand: set aside, or where there was no room for that, where it was found. */
const places = [() => localStorage.getItem(keys.unreadable), () => keptText("current"), () => localStorage.getItem(keys.current)];

/** What could not be read and was not thrown away yet; `null` where there is nothing of the kind. */
export function unreadableText(): string | null {
  const [aside, ...standing] = places.map((place) => attempt(place) ?? null);
  return aside ?? standing.find((text) => text !== null && !keptIn(text, atSight)) ?? null;
}

/** Throws away what `unreadableText` gives, wherever it stands. */
export function throwUnreadableAway(): void {
  const text = unreadableText();
  for (const key of [keys.unreadable, keys.current])
    attempt(() => {
      for (const storage of [localStorage, sessionStorage]) if (storage.getItem(key) === text) storage.removeItem(key);
    });
}

/** Sets a text aside that is about to be written over. False where there is no room for it. */
function makeRoom(standing: string): boolean {
  if (keptIn(standing, atSight)) return setAside(standing);
  return attempt(() => localStorage.setItem(keys.unreadable, standing)) !== undefined || localStorage.getItem(keys.unreadable) === standing;
}
