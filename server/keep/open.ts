import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { OutcomeAsked, OutcomeFound } from "@/lib/api/kept/outcome";
import type { Dataset } from "@/lib/dataset/schema";
import { onStop } from "../stopping";
import { openStore, type Place, type Store } from "./database";
import { beforeMigrating, daily } from "./exports";
import { isKept } from "./folder";
import { hubOf } from "./hub";
import type { Keeping } from "./keeping";
import { migrate } from "./migrate";
import { writesTo } from "./nouns/write";
import { remembering, unremembering } from "./remembered";
import { tidy } from "./tidy";

/** What keeping needs of whoever serves it. */
export type Served = {
  readonly dataset: () => Dataset;
  readonly outcome: (asked: OutcomeAsked) => Promise<OutcomeFound>;
};

type Env = Readonly<Record<string, string | undefined>>;

/** The folder for everything kept (`CARAVAN_DATA`), `kept` in the project's own by default. */
export function folderOf(env: Env): string {
  return env.CARAVAN_DATA?.trim() || join(process.cwd(), "kept");
}

/** Where decisions are kept: the PostgreSQL of `DATABASE_URL`, or else PGlite in the folder. */
export function placeOf(env: Env): Exclude<Place, null> {
  const url = env.DATABASE_URL?.trim();
  return url ? { url } : { folder: folderOf(env) };
}

/** How often what is due is done: erasing what was deleted, thinning, the daily export. */
const HOUR_MS = 3_600_000;

/** Opens a place, brings it to today's form, and from then on does once an hour what is due. */
export async function openKeeping(place: Place, folder: string | null, served: Served): Promise<Keeping & { close(): Promise<void> }> {
  const store = await openStore(place);
  try {
    await migrate(store, () => (folder === null ? Promise.resolve() : beforeMigrating(store, folder, new Date())));
  } catch (error) {
    await store.close();
    throw error;
  }
  const hub = hubOf(store);
  const due = () => whatIsDue(store, place !== null && "folder" in place ? place.folder : null);
  const timer = setInterval(due, HOUR_MS);
  timer.unref();
  // Not at once: whoever opened it waits for an answer.
  const first = setTimeout(due, 10_000).unref();
  return {
    store,
    db: store.db,
    hub,
    seats: store.shared ? unremembering() : remembering(),
    writes: writesTo(store),
    now: () => new Date(),
    chance: randomBytes,
    ...served,
    async close() {
      clearInterval(timer);
      clearTimeout(first);
      hub.close();
      await store.close();
    },
  };
}

/** What fails is tried again an hour later, and told to the log. */
async function whatIsDue(store: Store, folder: string | null): Promise<void> {
  try {
    await tidy(store, new Date());
    if (folder !== null) await daily(store, folder, new Date());
  } catch (error) {
    console.error(error);
  }
}

type Opened = Keeping & { close(): Promise<void> };
/** On the process: the parts that a build makes of this file share what is open. */
const shared = globalThis as typeof globalThis & { caravanKeeping?: Promise<Opened> | undefined };

/**
 * What is open in this process, opened when it is first asked for.
 *
 * @param make whether a place may be made where there is none; else `null` comes back then, and nothing is made
 * @throws Unanswerable `busy` where the folder is another process's
 */
export async function keepingOf(env: Env, served: Served, make: boolean): Promise<Keeping | null> {
  const current = shared.caravanKeeping;
  const open = await current?.catch(() => undefined);
  if (open?.store.isOpen()) return open;
  const place = placeOf(env);
  if (!make && "folder" in place && !isKept(place.folder)) return null;
  // Whoever comes while it is being opened waits for the same.
  if (shared.caravanKeeping === current || !shared.caravanKeeping) shared.caravanKeeping = opened(place, folderOf(env), served, open);
  return shared.caravanKeeping;
}

/** Has what is open opened anew by whoever asks next: a database that broke down inside this process helps nobody any more. */
export async function giveUp(): Promise<void> {
  const open = await shared.caravanKeeping?.catch(() => undefined);
  await open?.store.close().catch(() => undefined);
}

function opened(place: Exclude<Place, null>, folder: string, served: Served, former: Opened | undefined): Promise<Opened> {
  const opening = (async () => {
    await former?.close().catch(() => undefined);
    return openKeeping(place, folder, served);
  })();
  opening.then(
    (keeping) => onStop("files", () => keeping.close()),
    () => {
      // The next request tries again.
      if (shared.caravanKeeping === opening) shared.caravanKeeping = undefined;
    },
  );
  return opening;
}
