import { randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { Unanswerable } from "@/lib/api/problem-details";

/** Who holds a folder. */
type Holder = {
  readonly pid: number;
  /** When the process began, in the machine's own ticks: a later process may have the same number. */
  readonly began: string;
  /** The run of the machine, and the room of process numbers (a container has its own): elsewhere `pid` means nothing. */
  readonly place: string;
  /** Chance, so that one holder can be told from the next. */
  readonly mark: string;
};

/** A folder that this process alone may write to. */
export type Held = {
  /** Whether it still does. A process that was stopped for long may have been taken for gone. */
  isHeld(): boolean;
  release(): void;
};

/** How often a holder in another container or on another machine shows that it is alive, and when it is taken for gone. */
const BEAT_MS = 2000;
const GONE_MS = 12_000;

/** Said where another process holds the folder. */
export const TAKEN =
  "Another Caravan keeps its decisions in this folder. Only one process may: stop the other one, or let both use a PostgreSQL database (DATABASE_URL).";

/**
 * Takes a folder for this process: PGlite does not, and two processes on one folder destroy each other's rows. What a
 * killed process left is taken over at once; one that cannot be seen from here (another container, another machine on a
 * shared disk) is waited for until it has been silent for 12 seconds.
 *
 * @throws Unanswerable `busy` where another process holds it
 */
export async function hold(folder: string): Promise<Held> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "lock");
  const self: Holder = { pid: process.pid, began: beganAt(process.pid), place: placeOf(), mark: randomBytes(12).toString("hex") };
  for (let tries = 0; tries < 20; tries++) {
    if (took(path, self)) return beating(path, self);
    const other = holderOf(path);
    if (other === null) continue;
    const lives = other.place === self.place ? isAlive(other) : !(await silent(path));
    if (lives) throw new Unanswerable("busy", TAKEN);
    putAside(path, other);
  }
  throw new Unanswerable("busy", TAKEN);
}

/** Writes the lock in one step, whole or not at all; false where there is one. */
function took(path: string, self: Holder): boolean {
  const own = `${path}.${self.mark}`;
  writeFileSync(own, JSON.stringify(self));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    // Nobody writes half a lock; whatever it is, it names nobody who could be asked.
    return { pid: 0, began: "", place: "", mark: "" };
  }
}

/** Whether a process of this machine and room still runs: its number does, and began when it did. */
function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return beganAt(pid) === began;
}

/** Waits until nobody has touched the lock for long; false as soon as somebody does. */
async function silent(path: string): Promise<boolean> {
  const touched = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = touched();
  const until = before + GONE_MS;
  while (Date.now() < until) {
    await after(Math.min(500, Math.max(1, until - Date.now())));
    if (touched() !== before) return false;
  }
  return true;
}

/** Takes a dead holder's lock away, and no other: whoever came meanwhile gets theirs back. */
function putAside(path: string, dead: Holder): void {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside)?.mark !== dead.mark) {
    try {
      linkSync(aside, path);
    } catch {
      // A third one took it: the one in between finds out by its next beat.
    }
  }
  rmSync(aside, { force: true });
}

function beating(path: string, self: Holder): Held {
  const isHeld = () => holderOf(path)?.mark === self.mark;
  const timer = setInterval(() => {
    if (isHeld()) utimesSync(path, new Date(), new Date());
  }, BEAT_MS);
  timer.unref();
  return {
    isHeld,
    release() {
      clearInterval(timer);
      if (isHeld()) rmSync(path, { force: true });
    },
  };
}

/** Linux says when a process began; elsewhere its number has to do. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything, so it is counted from its end: the 22nd field.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function placeOf(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "this machine";
  }
}

/** Whether decisions were ever kept in this folder. */
export function isKept(folder: string): boolean {
  return existsSync(join(folder, "database"));
}

/**
 * Refuses a folder that another major version of PostgreSQL wrote, before anything touches it.
 *
 * @param major of the PostgreSQL inside PGlite
 * @throws Unanswerable `busy` with the two commands that carry its content over
 */
export function checkVersion(folder: string, major: number): void {
  const path = join(folder, "database", "PG_VERSION");
  if (!existsSync(path)) return;
  const found = readFileSync(path, "utf8").trim();
  if (found === String(major)) return;
  throw new Unanswerable(
    "busy",
    `The decisions in ${folder} were written by PostgreSQL ${found}, and this Caravan brings PostgreSQL ${major}. With the Caravan that wrote them: npm run keep -- export kept.jsonl. With this one and an empty folder (CARAVAN_DATA): npm run keep -- import kept.jsonl.`,
  );
}
