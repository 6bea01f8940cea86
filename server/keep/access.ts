import { and, eq, isNull } from "drizzle-orm";
import { Unanswerable } from "@/lib/api/problem-details";
import { limits } from "@/lib/keep/limits";
import { type Act, may, type Role, strongest } from "@/lib/keep/roles";
import type { Database } from "./database";
import { hashOf, newId } from "./ids";
import type { Keeping } from "./keeping";
import * as tables from "./tables";

/** Who asks: a browser, by the hash of the key it holds, or a program, by the hash of its token. */
export type Asker = { readonly by: "device" | "token"; readonly hash: Buffer };

/** What somebody may do in a workspace they came into. */
export type Access = {
  readonly workspace: string;
  readonly title: string;
  readonly seat: string;
  readonly name: string | null;
  readonly role: Role;
  /** The weighings they were asked to by a link. */
  readonly weightings: readonly string[];
};

/** One sentence for all that is not there, not theirs or not there any more: it tells nobody which. */
export const NOTHING = "There is nothing here for this link.";

/** Nothing is said but that. */
export const nothingHere = (): Unanswerable => new Unanswerable("not-found", NOTHING);

/** What the asker may do in a workspace. @throws Unanswerable `not-found` where that is nothing */
export async function accessOf(keeping: Keeping, asker: Asker | null, workspace: string): Promise<Access> {
  if (asker === null) throw nothingHere();
  const today = keeping.now().toISOString().slice(0, 10);
  const found = await keeping.seats.get(`${workspace} ${asker.by} ${asker.hash.toString("base64")} ${today}`, async () => {
    const seat = await seated(keeping.db, deviceOf(asker), workspace);
    return seat && current(keeping, seat);
  });
  if (found) return found;
  if (asker.by === "device") throw nothingHere();
  const door = await doorBy(keeping.db, asker.hash);
  if (door?.workspace !== workspace) throw nothingHere();
  await enter(keeping, door, deviceOf(asker), null);
  return (await seated(keeping.db, deviceOf(asker), workspace)) ?? thrown();
}

function thrown(): never {
  throw nothingHere();
}

/** A program is known by its token, so each token has one seat of its own. */
export function deviceOf({ by, hash }: Asker): Buffer {
  return by === "device" ? hash : hashOf(`token ${hash.toString("hex")}`);
}

type Seated = Access & { readonly lastDay: string };

async function seated(db: Database, device: Buffer, workspace: string): Promise<Seated | null> {
  const rows = await db
    .select({
      title: tables.workspace.title,
      seat: tables.seat.id,
      name: tables.seat.name,
      lastDay: tables.seat.lastDay,
      role: tables.door.role,
      weighting: tables.door.weighting,
    })
    .from(tables.seat)
    .innerJoin(tables.workspace, and(eq(tables.workspace.id, tables.seat.workspace), isNull(tables.workspace.deleted)))
    .innerJoin(tables.entry, eq(tables.entry.seat, tables.seat.id))
    .innerJoin(tables.door, and(eq(tables.door.id, tables.entry.door), isNull(tables.door.revoked)))
    .where(and(eq(tables.seat.workspace, workspace), eq(tables.seat.device, device)));
  const [first] = rows;
  const role = strongest(rows.map((row) => row.role));
  if (!first || !role) return null;
  const { title, seat, name, lastDay } = first;
  return { workspace, title, seat, name, lastDay, role, weightings: rows.flatMap(({ weighting }) => weighting ?? []) };
}

/** Notes once a day that somebody was there. */
async function current(keeping: Keeping, found: Seated): Promise<Access> {
  const today = keeping.now().toISOString().slice(0, 10);
  if (found.lastDay !== today) await keeping.db.update(tables.seat).set({ lastDay: today }).where(eq(tables.seat.id, found.seat));
  return found;
}

/** A link that opens something. */
export type Door = {
  readonly id: string;
  readonly workspace: string;
  readonly title: string;
  readonly role: Role;
  readonly weighting: string | null;
};

/** The link with this hash; `null` where there is none, or it was revoked, or its workspace deleted. */
export async function doorBy(db: Database, hash: Buffer): Promise<Door | null> {
  const [door] = await db
    .select({
      id: tables.door.id,
      workspace: tables.door.workspace,
      title: tables.workspace.title,
      role: tables.door.role,
      weighting: tables.door.weighting,
    })
    .from(tables.door)
    .innerJoin(tables.workspace, and(eq(tables.workspace.id, tables.door.workspace), isNull(tables.workspace.deleted)))
    .where(and(eq(tables.door.hash, hash), isNull(tables.door.revoked)));
  return door ?? null;
}

/**
 * Lets somebody in through a link, and tells the others where they are new.
 *
 * @param name what to be called; `null` keeps what they are called
 * @returns their seat
 * @throws Unanswerable `conflict` where the workspace is full
 */
export async function enter(
  keeping: Keeping,
  { id: door, workspace }: Pick<Door, "id" | "workspace">,
  device: Buffer,
  name: string | null,
): Promise<string> {
  const { db, now, chance } = keeping;
  const made = now();
  const [before] = await db
    .select({ id: tables.seat.id })
    .from(tables.seat)
    .where(and(eq(tables.seat.workspace, workspace), eq(tables.seat.device, device)));
  if (!before) {
    const seats = await db.$count(tables.seat, eq(tables.seat.workspace, workspace));
    if (seats >= limits.seats) throw new Unanswerable("conflict", `A workspace has room for ${limits.seats} people.`);
  }
  await db
    .insert(tables.seat)
    .values({ id: newId(chance), workspace, device, name: null, made, lastDay: made.toISOString().slice(0, 10) })
    .onConflictDoNothing();
  const [seat] = await db
    .select({ id: tables.seat.id, name: tables.seat.name })
    .from(tables.seat)
    .where(and(eq(tables.seat.workspace, workspace), eq(tables.seat.device, device)));
  if (!seat) throw nothingHere();
  await db.insert(tables.entry).values({ seat: seat.id, door, made }).onConflictDoNothing();
  const renamed = name !== null && name !== seat.name;
  if (renamed) await db.update(tables.seat).set({ name }).where(eq(tables.seat.id, seat.id));
  keeping.seats.forget();
  if (!before || renamed) {
    await db.insert(tables.event).values({ workspace, kind: "people.changed", subject: seat.id, seat: seat.id });
    keeping.hub.nudge(workspace);
  }
  return seat.id;
}

/** What a role may not do, said so that somebody knows what to ask an owner for. */
const WHAT: Readonly<Record<Act, string>> = {
  see: "see decisions",
  comment: "comment",
  save: "save",
  answer: "answer in weighings",
  manage: "manage links, weighings and deletions",
};

/**
 * Goes on only where somebody may do something.
 *
 * @param weighting the weighing it is about: a link may allow to answer in one and nothing else
 * @throws Unanswerable `not-found` to whoever may see nothing here, `not-allowed` to others
 */
export function allow({ role, weightings }: Access, act: Act, weighting: string | null = null): void {
  if (act === "answer" && weighting !== null && weightings.includes(weighting)) return;
  if (role !== "weigh" && may(role, act)) return;
  if (role === "weigh") throw nothingHere();
  throw new Unanswerable("not-allowed", `This link, of the role ${role}, does not allow to ${WHAT[act]}.`);
}
