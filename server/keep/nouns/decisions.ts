import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { z } from "zod";
import { Unanswerable } from "@/lib/api/problem-details";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { limits } from "@/lib/keep/limits";
import type { Current, Entry, KeptDecision, newDecision, newRevision, restoring } from "@/lib/keep/shapes/decisions";
import { Refusal, refuse } from "@/lib/math/refusal";
import { type Access, allow, nothingHere } from "../access";
import type { Database } from "../database";
import { newId } from "../ids";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { writing } from "../writing";
import { type Revision, write } from "./write";

/** So many entries of a history come at once. */
const PAGE = 100;

/** A document in today's version, as it is kept. @throws Refusal where it is no decision, or larger than is kept */
export function keptText(document: unknown): string {
  let decision: Decision;
  try {
    decision = readDecision(document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.issues.map((issue) => ({ ...issue, path: ["document", ...issue.path] })));
  }
  const text = JSON.stringify(decision);
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.documentBytes)
    refuse("too-large", ["document"], { accepted: `≤ ${limits.documentBytes} bytes`, found: String(bytes) });
  return text;
}

/** Makes a decision; its first revision is 1. */
export async function makeDecision(
  keeping: Keeping,
  access: Access,
  { title, document, request }: z.output<typeof newDecision>,
): Promise<{ id: string; revision: number }> {
  allow(access, "save");
  const text = keptText(document);
  const { workspace, seat } = access;
  const [id, made] = [newId(keeping.chance), keeping.now()];
  return writing(keeping, workspace, async (tx) => {
    // Held until the end, so that of two at once neither goes beyond the bound, and a repeat waits for the first.
    await tx.select({ id: tables.workspace.id }).from(tables.workspace).where(eq(tables.workspace.id, workspace)).for("no key update");
    const [before] = await tx
      .select({ id: tables.decision.id })
      .from(tables.decision)
      .where(and(eq(tables.decision.workspace, workspace), eq(tables.decision.request, request)));
    if (before) return { value: { id: before.id, revision: 1 }, happened: [] };
    if ((await tx.$count(tables.decision, eq(tables.decision.workspace, workspace))) >= limits.decisions)
      throw new Unanswerable("conflict", `A workspace keeps at most ${limits.decisions} decisions.`);
    await tx.insert(tables.decision).values({ id, workspace, title, head: 1, request, made });
    await tx
      .insert(tables.revision)
      .values({ decision: id, n: 1, document: text, dataset: keeping.dataset().version, seat, request, made });
    return { value: { id, revision: 1 }, happened: [{ kind: "decision.made", subject: id, revision: 1, seat }] };
  });
}

/** Saves a revision. @throws Unanswerable `superseded` with what stands there, where `base` is not the newest */
export async function saveRevision(
  keeping: Keeping,
  access: Access,
  id: string,
  { base, document, request, note }: z.output<typeof newRevision>,
): Promise<{ revision: number }> {
  allow(access, "save");
  return saved(keeping, access, id, base, { document: keptText(document), request, note: note ?? null });
}

/** Writes an older revision anew, as the newest. @throws Unanswerable `superseded` where `base` is not the newest */
export async function restoreRevision(
  keeping: Keeping,
  access: Access,
  id: string,
  { base, revision, request }: z.output<typeof restoring>,
): Promise<{ revision: number }> {
  allow(access, "save");
  await found(keeping.db, access.workspace, id);
  const { document } = await revisionOf(keeping.db, id, revision);
  return saved(keeping, access, id, base, { document, request, restored: revision });
}

/** Writes what comes after a base, or says why that could not be. */
async function saved(
  keeping: Keeping,
  access: Access,
  id: string,
  base: number,
  revision: Omit<Revision, "seat">,
): Promise<{ revision: number }> {
  const { workspace, seat } = access;
  const n = await write(keeping, workspace, id, base, { ...revision, seat });
  if (n !== null) return { revision: n };
  const [before] = await keeping.db
    .select({ n: tables.revision.n })
    .from(tables.revision)
    .where(and(eq(tables.revision.decision, id), eq(tables.revision.request, revision.request)));
  const { head } = await found(keeping.db, workspace, id);
  if (before) return { revision: before.n };
  const current = await currentOf(keeping.db, access, id, head);
  throw new Unanswerable("superseded", `The newest revision is ${head}, and this one was made from ${base}.`, { current });
}

/** What stands there now, for whoever saved something else. */
async function currentOf(db: Database, access: Access, id: string, n: number): Promise<Current> {
  const [entry] = await historyOf(db, access, id, n + 1, 1);
  if (!entry) throw nothingHere();
  return { ...entry, document: today((await revisionOf(db, id, n)).document) };
}

/** A decision at a revision, or as it stands, with the newest part of its history. */
export async function readKept(keeping: Keeping, access: Access, id: string, n: number | null): Promise<KeptDecision> {
  allow(access, "see");
  const { title, head } = await found(keeping.db, access.workspace, id);
  const revision = n ?? head;
  const { document } = await revisionOf(keeping.db, id, revision);
  return { id, title, revision, document: today(document), head, history: await historyOf(keeping.db, access, id, head + 1, PAGE) };
}

/** What was written before a revision, the newest first. */
export async function readHistory(keeping: Keeping, access: Access, id: string, before: number | null): Promise<{ history: Entry[] }> {
  allow(access, "see");
  const { head } = await found(keeping.db, access.workspace, id);
  return { history: await historyOf(keeping.db, access, id, Math.min(before ?? head + 1, head + 1), PAGE) };
}

/** Gives a decision another title on the shelf. */
export async function renameDecision(keeping: Keeping, access: Access, id: string, title: string): Promise<{ id: string; title: string }> {
  allow(access, "save");
  const { workspace, seat } = access;
  return writing(keeping, workspace, async (tx) => {
    await found(tx, workspace, id);
    await tx.update(tables.decision).set({ title }).where(eq(tables.decision.id, id));
    return { value: { id, title }, happened: [{ kind: "decision.renamed", subject: id, seat }] };
  });
}

/** Hides a decision at once. Its rows are erased by `tidy`, a week later. */
export async function deleteDecision(keeping: Keeping, access: Access, id: string): Promise<void> {
  allow(access, "manage");
  const { workspace, seat } = access;
  await writing(keeping, workspace, async (tx) => {
    await found(tx, workspace, id);
    await tx.update(tables.decision).set({ deleted: keeping.now() }).where(eq(tables.decision.id, id));
    return { value: undefined, happened: [{ kind: "decision.deleted", subject: id, seat }] };
  });
}

/** The decision of this workspace. @throws Unanswerable `not-found` where there is none, whosever it may be */
export async function found(db: Database, workspace: string, id: string): Promise<{ title: string; head: number }> {
  const [decision] = await db
    .select({ title: tables.decision.title, head: tables.decision.head })
    .from(tables.decision)
    .where(and(eq(tables.decision.id, id), eq(tables.decision.workspace, workspace), isNull(tables.decision.deleted)));
  if (!decision) throw nothingHere();
  return decision;
}

/** A number that PostgreSQL's integer holds; nothing was ever kept under another. */
const MOST_N = 1_000_000_000;

/** What was kept under a number. @throws Unanswerable `not-found` where nothing was, or only another of that day still is */
export async function revisionOf(db: Database, id: string, n: number): Promise<{ document: string }> {
  const revision = await keptOf(db, id, n);
  if (!revision) throw nothingHere();
  return revision;
}

/** The same, and `null` where nothing is. */
export async function keptOf(db: Database, id: string, n: number): Promise<{ document: string } | null> {
  if (n > MOST_N) return null;
  const [revision] = await db
    .select({ document: tables.revision.document })
    .from(tables.revision)
    .where(and(eq(tables.revision.decision, id), eq(tables.revision.n, n)));
  return revision ?? null;
}

/** What is kept, in today's version. */
export function today(document: string): Decision {
  return readDecision(JSON.parse(document));
}

async function historyOf(db: Database, access: Access, id: string, before: number, most: number): Promise<Entry[]> {
  const { revision, seat } = tables;
  const rows = await db
    .select({
      revision: revision.n,
      made: revision.made,
      by: seat.name,
      seat: revision.seat,
      note: revision.note,
      from: revision.restored,
      weighting: revision.weighting,
    })
    .from(revision)
    .leftJoin(seat, eq(seat.id, revision.seat))
    .where(and(eq(revision.decision, id), lt(revision.n, before)))
    .orderBy(desc(revision.n))
    .limit(most);
  return rows.map((row) => ({ ...row, mine: row.seat === access.seat, made: row.made.toISOString() }));
}
