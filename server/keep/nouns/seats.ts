import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Access } from "../access";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { writing } from "../writing";

/** What somebody wants to be called by the others from now on, in what they wrote before too; `null` for no name. */
export async function nameSeat(keeping: Keeping, access: Access, name: string | null): Promise<{ seat: string; name: string | null }> {
  const { workspace, seat } = access;
  return writing(keeping, workspace, async (tx) => {
    await tx.update(tables.seat).set({ name }).where(eq(tables.seat.id, seat));
    return { value: { seat, name }, happened: [{ kind: "people.changed", subject: seat, seat }] };
  });
}

/**
 * Leaves: name, key and every way in go, comments lose their text, and so do answers in weighings that are still open. What
 * was saved and what was closed stays, without a name.
 */
export async function leave(keeping: Keeping, access: Access): Promise<void> {
  const { workspace, seat } = access;
  await writing(keeping, workspace, async (tx) => {
    const open = tx
      .select({ id: tables.weighting.id })
      .from(tables.weighting)
      .where(and(eq(tables.weighting.workspace, workspace), isNull(tables.weighting.closed)));
    await tx.delete(tables.ballot).where(and(eq(tables.ballot.seat, seat), inArray(tables.ballot.weighting, open)));
    await tx.update(tables.ballot).set({ name: "–" }).where(eq(tables.ballot.seat, seat));
    await tx.update(tables.comment).set({ body: null }).where(eq(tables.comment.seat, seat));
    await tx.delete(tables.entry).where(eq(tables.entry.seat, seat));
    await tx.update(tables.seat).set({ name: null, device: null }).where(eq(tables.seat.id, seat));
    return { value: undefined, happened: [{ kind: "people.changed", subject: seat, seat }] };
  });
}
