import { and, asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { Unanswerable } from "@/lib/api/problem-details";
import { limits } from "@/lib/keep/limits";
import type { Anchor, Comment, newComment } from "@/lib/keep/shapes/decisions";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { type Access, allow, nothingHere } from "../access";
import type { Database } from "../database";
import { newId } from "../ids";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { writing } from "../writing";
import { found, keptOf, revisionOf, today } from "./decisions";

/** What was said of a decision, the oldest first. */
export async function readComments(keeping: Keeping, access: Access, decision: string): Promise<{ comments: Comment[] }> {
  allow(access, "see");
  await found(keeping.db, access.workspace, decision);
  const { comment, seat } = tables;
  const rows = await keeping.db
    .select({
      id: comment.id,
      revision: comment.n,
      anchor: comment.anchor,
      body: comment.body,
      by: seat.name,
      seat: comment.seat,
      made: comment.made,
    })
    .from(comment)
    .leftJoin(seat, eq(seat.id, comment.seat))
    .where(eq(comment.decision, decision))
    .orderBy(asc(comment.made), asc(comment.id));
  return {
    comments: rows.map(({ anchor, made, ...row }) => ({
      ...row,
      anchor: JSON.parse(anchor) as Anchor,
      mine: row.seat === access.seat,
      made: made.toISOString(),
    })),
  };
}

/** Says something of a decision. */
export async function makeComment(
  keeping: Keeping,
  access: Access,
  decision: string,
  { revision, anchor, body, request }: z.output<typeof newComment>,
): Promise<{ id: string }> {
  allow(access, "comment");
  const { workspace, seat } = access;
  const [id, made] = [newId(keeping.chance), keeping.now()];
  return writing(keeping, workspace, async (tx) => {
    // Held until the end, so that a repeat waits for the first.
    await tx.select({ id: tables.decision.id }).from(tables.decision).where(eq(tables.decision.id, decision)).for("no key update");
    const { head } = await found(tx, workspace, decision);
    const ofDecision = eq(tables.comment.decision, decision);
    const [before] = await tx
      .select({ id: tables.comment.id })
      .from(tables.comment)
      .where(and(ofDecision, eq(tables.comment.request, request)));
    if (before) return { value: before, happened: [] };
    if (revision > head) refuse("out-of-range", ["revision"], { accepted: `≤ ${head}`, found: String(revision) });
    await expectThere(keeping, tx, { decision, revision, head }, anchor);
    if ((await tx.$count(tables.comment, ofDecision)) >= limits.comments)
      throw new Unanswerable("conflict", `A decision takes at most ${limits.comments} comments.`);
    await tx.insert(tables.comment).values({ id, decision, n: revision, anchor: JSON.stringify(anchor), body, seat, request, made });
    return { value: { id }, happened: [{ kind: "comment.made", subject: decision, seat }] };
  });
}

/** What is read beside a comment. Of days long past not every revision is kept: then the newest stands for it. */
type Read = { readonly decision: string; readonly revision: number; readonly head: number };

/** @throws Refusal naming the accepted ids where a comment hangs on a market or criterion that the decision does not know */
async function expectThere(keeping: Keeping, db: Database, { decision, revision, head }: Read, anchor: Anchor): Promise<void> {
  if (anchor.kind === "decision") return;
  const { document } = (await keptOf(db, decision, revision)) ?? (await revisionOf(db, decision, head));
  const { markets, indicators } = datasetFor(keeping.dataset(), today(document));
  const known = { market: markets.map(({ iso3 }) => iso3), criterion: indicators.map(({ id }) => id) };
  const issues = (["market", "criterion"] as const).flatMap((field): Issue[] => {
    const found = (anchor as Partial<Record<typeof field, string>>)[field];
    if (found === undefined || known[field].includes(found)) return [];
    return [{ code: "unknown-id", path: ["anchor", field], values: { accepted: known[field].join(", "), found } }];
  });
  if (issues.length > 0) throw new Refusal(issues);
}

/** Takes a comment's text away; its place stays. One's own, or anybody's for whoever manages. */
export async function removeComment(keeping: Keeping, access: Access, decision: string, id: string): Promise<void> {
  allow(access, "comment");
  const { workspace, seat } = access;
  await writing(keeping, workspace, async (tx) => {
    await found(tx, workspace, decision);
    const [comment] = await tx
      .select({ seat: tables.comment.seat, body: tables.comment.body })
      .from(tables.comment)
      .where(and(eq(tables.comment.id, id), eq(tables.comment.decision, decision)));
    if (!comment) throw nothingHere();
    if (comment.seat !== seat) allow(access, "manage");
    if (comment.body === null) return { value: undefined, happened: [] };
    await tx.update(tables.comment).set({ body: null }).where(eq(tables.comment.id, id));
    return { value: undefined, happened: [{ kind: "comment.removed", subject: decision, seat }] };
  });
}
