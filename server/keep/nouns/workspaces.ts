import { and, asc, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { strongest } from "@/lib/keep/roles";
import type { newWorkspace, opened, opening, ownWorkspaces, renamed, renaming, Shelved, Workspace } from "@/lib/keep/shapes/workspaces";
import { type Access, type Asker, allow, deviceOf, doorBy, enter, nothingHere } from "../access";
import { hashOf, isSecret, newId, newSecret } from "../ids";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { tell, writing } from "../writing";
import { doorsOf } from "./doors";
import { shelfOfWeightings } from "./weightings";

/** A workspace and its owner's secret, which is told this once. */
export async function makeWorkspace(keeping: Keeping, { title }: z.output<typeof newWorkspace>): Promise<{ id: string; token: string }> {
  const { chance, now } = keeping;
  const [id, token, made] = [newId(chance), newSecret(chance), now()];
  await keeping.db.transaction(async (tx) => {
    await tx.insert(tables.workspace).values({ id, title, made });
    await tx.insert(tables.door).values({ id: newId(chance), hash: hashOf(token), workspace: id, role: "own", made });
  });
  return { id, token };
}

/**
 * Lets somebody in by a link.
 *
 * @param device the hash of the key their browser holds or will hold
 * @throws Unanswerable `not-found` where the secret opens nothing
 */
export async function openDoor(
  keeping: Keeping,
  { token, name }: z.output<typeof opening>,
  device: Buffer,
): Promise<z.output<typeof opened>> {
  const door = isSecret(token) ? await doorBy(keeping.db, hashOf(token)) : null;
  if (!door) throw nothingHere();
  await enter(keeping, door, device, name ?? null);
  const held = (await heldBy(keeping, { by: "device", hash: device })).find(({ id }) => id === door.workspace);
  if (!held) throw nothingHere();
  const weighting = held.role === "weigh" ? door.weighting : null;
  return { workspace: { id: door.workspace, title: door.title }, role: held.role, weighting, seat: held.seat };
}

/** The workspaces that somebody came into and may still see something of. */
export async function workspacesOf(keeping: Keeping, asker: Asker | null): Promise<z.output<typeof ownWorkspaces>> {
  const held = asker ? await heldBy(keeping, asker) : [];
  return { workspaces: held.map(({ seat: _, ...each }) => each) };
}

async function heldBy({ db }: Keeping, asker: Asker) {
  const rows = await db
    .select({
      id: tables.workspace.id,
      title: tables.workspace.title,
      seat: tables.seat.id,
      name: tables.seat.name,
      role: tables.door.role,
      weighting: tables.door.weighting,
    })
    .from(tables.seat)
    .innerJoin(tables.workspace, and(eq(tables.workspace.id, tables.seat.workspace), isNull(tables.workspace.deleted)))
    .innerJoin(tables.entry, eq(tables.entry.seat, tables.seat.id))
    .innerJoin(tables.door, and(eq(tables.door.id, tables.entry.door), isNull(tables.door.revoked)))
    .where(eq(tables.seat.device, deviceOf(asker)))
    .orderBy(asc(tables.workspace.made), asc(tables.workspace.id));
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    const [first] = own;
    const role = strongest(own.map((row) => row.role));
    if (!first || !role) return [];
    const { title, seat, name } = first;
    return [{ id, title, role, weightings: own.flatMap(({ weighting }) => weighting ?? []), seat: { id: seat, name } }];
  });
}

/** A workspace as it stands. */
export async function readWorkspace(keeping: Keeping, access: Access): Promise<Workspace> {
  allow(access, "see");
  const { workspace: id, title, role, seat, name } = access;
  const [decisions, weightings, people, doors] = [
    await shelf(keeping, id, seat),
    await shelfOfWeightings(keeping, id),
    await peopleIn(keeping, id),
    role === "own" ? await doorsOf(keeping, id) : null,
  ];
  return { id, title, role, seat: { id: seat, name }, decisions, weightings, people, doors };
}

async function shelf({ db }: Keeping, workspace: string, asks: string): Promise<Shelved[]> {
  const { decision, revision, seat, comment } = tables;
  const rows = await db
    .select({ id: decision.id, title: decision.title, revision: decision.head, made: revision.made, by: seat.name, seat: revision.seat })
    .from(decision)
    .innerJoin(revision, and(eq(revision.decision, decision.id), eq(revision.n, decision.head)))
    .leftJoin(seat, eq(seat.id, revision.seat))
    .where(and(eq(decision.workspace, workspace), isNull(decision.deleted)))
    .orderBy(desc(revision.made), asc(decision.id));
  const ids = rows.map((row) => row.id);
  const counts = await db
    .select({ decision: comment.decision, comments: count() })
    .from(comment)
    .where(and(inArray(comment.decision, ids), sql`${comment.body} is not null`))
    .groupBy(comment.decision);
  const found = new Map(counts.map((each) => [each.decision, each.comments]));
  return rows.map(({ seat: wrote, ...row }) => ({
    ...row,
    mine: wrote === asks,
    made: row.made.toISOString(),
    comments: found.get(row.id) ?? 0,
  }));
}

async function peopleIn({ db }: Keeping, workspace: string): Promise<Workspace["people"]> {
  const { seat, entry, door } = tables;
  const rows = await db
    .select({ seat: seat.id, name: seat.name, lastDay: seat.lastDay, role: door.role })
    .from(seat)
    .innerJoin(entry, eq(entry.seat, seat.id))
    .innerJoin(door, and(eq(door.id, entry.door), isNull(door.revoked)))
    .where(eq(seat.workspace, workspace))
    .orderBy(asc(seat.made), asc(seat.id));
  const seats = new Map(rows.map((row) => [row.seat, row]));
  return [...seats.values()].flatMap(({ seat: id, name, lastDay }) => {
    const role = strongest(rows.filter((row) => row.seat === id).map((row) => row.role));
    return role ? [{ seat: id, name, role, lastDay }] : [];
  });
}

/** Gives a workspace another title. */
export async function renameWorkspace(
  keeping: Keeping,
  access: Access,
  { title }: z.output<typeof renaming>,
): Promise<z.output<typeof renamed>> {
  allow(access, "manage");
  const { workspace: id, seat } = access;
  return writing(keeping, id, async (tx) => {
    await tx.update(tables.workspace).set({ title }).where(eq(tables.workspace.id, id));
    return { value: { id, title }, happened: [{ kind: "workspace.renamed", subject: id, seat }] };
  });
}

/** Hides a workspace from everybody at once. Its rows are erased by `tidy`, a week later. */
export async function deleteWorkspace(keeping: Keeping, access: Access): Promise<void> {
  allow(access, "manage");
  const { workspace: id, seat } = access;
  await keeping.db.transaction(async (tx) => {
    await tx.update(tables.workspace).set({ deleted: keeping.now() }).where(eq(tables.workspace.id, id));
    await tell(tx as unknown as Keeping["db"], id, [{ kind: "workspace.deleted", subject: id, seat }]);
  });
  keeping.seats.forget();
  keeping.hub.nudge(id);
}
