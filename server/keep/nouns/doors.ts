import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { Unanswerable } from "@/lib/api/problem-details";
import { limits } from "@/lib/keep/limits";
import type { Door, newDoor } from "@/lib/keep/shapes/workspaces";
import { refuse } from "@/lib/math/refusal";
import { type Access, allow, nothingHere } from "../access";
import { hashOf, newId, newSecret } from "../ids";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { writing } from "../writing";

/** The links of a workspace, the oldest first, without their secrets. */
export async function doorsOf({ db }: Keeping, workspace: string): Promise<Door[]> {
  const { door, entry } = tables;
  const rows = await db
    .select({
      id: door.id,
      role: door.role,
      label: door.label,
      weighting: door.weighting,
      made: door.made,
      revoked: door.revoked,
      people: count(entry.seat),
    })
    .from(door)
    .leftJoin(entry, eq(entry.door, door.id))
    .where(eq(door.workspace, workspace))
    .groupBy(door.id)
    .orderBy(asc(door.made), asc(door.id));
  return rows.map(({ made, revoked, ...row }) => ({ ...row, made: made.toISOString(), revoked: revoked?.toISOString() ?? null }));
}

/** Makes a link; its secret is told this once. */
export async function makeDoor(
  keeping: Keeping,
  access: Access,
  { role, label, weighting: asked }: z.output<typeof newDoor>,
): Promise<{ id: string; token: string }> {
  allow(access, "manage");
  const { workspace, seat } = access;
  const weighting = asked ?? null;
  if (role === "weigh" && weighting === null) refuse("missing", ["weighting"]);
  if (role !== "weigh" && weighting !== null) refuse("contradiction", ["weighting"], { accepted: "only with the role weigh" });
  const [id, token] = [newId(keeping.chance), newSecret(keeping.chance)];
  return writing(keeping, workspace, async (tx) => {
    if (weighting !== null) {
      const [there] = await tx
        .select({ id: tables.weighting.id })
        .from(tables.weighting)
        .where(and(eq(tables.weighting.id, weighting), eq(tables.weighting.workspace, workspace)));
      if (!there) throw nothingHere();
    }
    if ((await tx.$count(tables.door, eq(tables.door.workspace, workspace))) >= limits.doors)
      throw new Unanswerable("conflict", `A workspace has at most ${limits.doors} links, revoked ones included.`);
    await tx.insert(tables.door).values({ id, hash: hashOf(token), workspace, role, label: label ?? null, weighting, made: keeping.now() });
    return { value: { id, token }, happened: [{ kind: "doors.changed", subject: id, seat }] };
  });
}

/**
 * Closes a link for good. Whoever came in through it alone is out at once.
 *
 * @throws Unanswerable `conflict` where it is the last that an owner could come in by
 */
export async function revokeDoor(keeping: Keeping, access: Access, id: string): Promise<void> {
  allow(access, "manage");
  const { workspace, seat } = access;
  await writing(keeping, workspace, async (tx) => {
    // One at a time: two owners could otherwise each revoke the other's link, and nobody would be left.
    await tx.select({ id: tables.workspace.id }).from(tables.workspace).where(eq(tables.workspace.id, workspace)).for("no key update");
    const doors = await tx
      .select({ id: tables.door.id, role: tables.door.role, revoked: tables.door.revoked })
      .from(tables.door)
      .where(eq(tables.door.workspace, workspace));
    const found = doors.find((door) => door.id === id);
    if (!found) throw nothingHere();
    if (found.revoked !== null) return { value: undefined, happened: [] };
    const others = doors.filter((door) => door.role === "own" && door.revoked === null && door.id !== id);
    if (found.role === "own" && others.length === 0)
      throw new Unanswerable("conflict", "This is the last link an owner could come in by. Make another one first.");
    await tx
      .update(tables.door)
      .set({ revoked: keeping.now() })
      .where(and(eq(tables.door.id, id), isNull(tables.door.revoked)));
    return { value: undefined, happened: [{ kind: "doors.changed", subject: id, seat }] };
  });
}
