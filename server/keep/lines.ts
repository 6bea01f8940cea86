import { and, asc, eq, lte, type SQL } from "drizzle-orm";
import type { Line } from "@/lib/keep/shapes/lines";
import type { Database } from "./database";
import { stateOf } from "./nouns/weightings";
import * as tables from "./tables";

/** What opens every file of lines. */
export const HEAD: Line = { kind: "caravan-kept", version: 1 };

const iso = (moment: Date) => moment.toISOString();
const isoOrNull = (moment: Date | null) => moment?.toISOString() ?? null;

/**
 * Everything that is kept, a line each, what others hang on first. What was deleted is left out. Equal content gives equal
 * lines.
 *
 * @param only the workspace to which it is limited
 * @param secrets whether what only who runs the server may have comes along: the hashes that browsers are known by, and answers
 *   that the workspace does not show, which are those of an anonymous weighing and of one whose people are still asked
 */
export async function* linesOf(
  db: Database,
  { only, secrets }: { readonly only?: string; readonly secrets: boolean },
): AsyncGenerator<Line> {
  yield HEAD;
  const { workspace } = tables;
  const ids = await db
    .select({ id: workspace.id })
    .from(workspace)
    .where(only === undefined ? undefined : eq(workspace.id, only))
    .orderBy(asc(workspace.id));
  // One at a time, so that memory holds one decision's history and not all.
  for (const { id } of ids) yield* ofWorkspace(db, id, secrets);
}

/**
 * A workspace while people go on working in it: what came after the rows it hangs on were read is left for the next time, so
 * that what is written always holds together.
 */
async function* ofWorkspace(db: Database, id: string, secrets: boolean): AsyncGenerator<Line> {
  const { workspace, door, seat, entry, decision, weighting } = tables;
  const [own] = await db.select().from(workspace).where(eq(workspace.id, id));
  if (!own || own.deleted !== null) return;
  yield { kind: "workspace", id, title: own.title, made: iso(own.made) };
  const doors = await db.select().from(door).where(eq(door.workspace, id)).orderBy(asc(door.id));
  for (const row of doors)
    yield { ...row, kind: "door", hash: row.hash.toString("base64url"), made: iso(row.made), revoked: isoOrNull(row.revoked) };
  const seats = await db.select().from(seat).where(eq(seat.workspace, id)).orderBy(asc(seat.id));
  const people = new Set(seats.map((row) => row.id));
  for (const row of seats)
    yield { ...row, kind: "seat", device: secrets ? (row.device?.toString("base64url") ?? null) : null, made: iso(row.made) };
  const entries = await db
    .select({ seat: entry.seat, door: entry.door, made: entry.made })
    .from(entry)
    .innerJoin(seat, eq(seat.id, entry.seat))
    .where(eq(seat.workspace, id))
    .orderBy(asc(entry.seat), asc(entry.door));
  for (const row of entries)
    if (secrets && people.has(row.seat) && doors.some((each) => each.id === row.door)) yield { ...row, kind: "entry", made: iso(row.made) };
  const decisions = await db.select().from(decision).where(eq(decision.workspace, id)).orderBy(asc(decision.id));
  for (const row of decisions) if (row.deleted === null) yield* ofDecision(db, row, people);
  const weightings = await db.select().from(weighting).where(eq(weighting.workspace, id)).orderBy(asc(weighting.id));
  for (const row of weightings)
    if (decisions.some((each) => each.id === row.decision && each.deleted === null)) yield* ofWeighting(db, row, people, secrets);
}

type People = ReadonlySet<string>;
/** A seat that was read, or none. */
const among = (people: People, seat: string | null) => (seat !== null && people.has(seat) ? seat : null);

async function* ofDecision(db: Database, row: typeof tables.decision.$inferSelect, people: People): AsyncGenerator<Line> {
  const { revision, comment } = tables;
  const { deleted: _, ...decision } = row;
  yield { ...decision, kind: "decision", made: iso(row.made) };
  const numbers = await db
    .select({ n: revision.n })
    .from(revision)
    .where(both(eq(revision.decision, row.id), lte(revision.n, row.head)))
    .orderBy(asc(revision.n));
  for (const { n } of numbers) {
    const [each] = await db
      .select()
      .from(revision)
      .where(both(eq(revision.decision, row.id), eq(revision.n, n)));
    if (!each) continue;
    const document = JSON.parse(each.document) as Record<string, unknown>;
    yield { ...each, kind: "revision", document, seat: among(people, each.seat), made: iso(each.made) };
  }
  for (const each of await db.select().from(comment).where(eq(comment.decision, row.id)).orderBy(asc(comment.id)))
    yield {
      ...each,
      kind: "comment",
      anchor: JSON.parse(each.anchor) as Record<string, unknown>,
      seat: among(people, each.seat),
      made: iso(each.made),
    };
}

async function* ofWeighting(
  db: Database,
  row: typeof tables.weighting.$inferSelect,
  people: People,
  secrets: boolean,
): AsyncGenerator<Line> {
  const { ballot } = tables;
  yield {
    ...row,
    kind: "weighting",
    ids: JSON.parse(row.ids) as string[],
    voices: row.voices === null ? null : (JSON.parse(row.voices) as Record<string, number>),
    opened: iso(row.opened),
    unveiled: isoOrNull(row.unveiled),
    closed: isoOrNull(row.closed),
  };
  if (!secrets && (row.anonymous || stateOf(row) === "open")) return;
  for (const each of await db.select().from(ballot).where(eq(ballot.weighting, row.id)).orderBy(asc(ballot.seat))) {
    if (!people.has(each.seat)) continue;
    yield {
      ...each,
      kind: "ballot",
      answers: JSON.parse(each.answers) as Record<string, unknown>,
      first: iso(each.first),
      made: iso(each.made),
    };
  }
}

const both = (a: SQL, b: SQL) => and(a, b);
