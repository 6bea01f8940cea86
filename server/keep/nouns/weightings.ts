import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { weighedIn } from "@/lib/api/kept/outcome";
import { Unanswerable } from "@/lib/api/problem-details";
import type { Decision } from "@/lib/decision/schema";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import { MOST_PEOPLE } from "@/lib/keep/group/ballot";
import { limits } from "@/lib/keep/limits";
import { may } from "@/lib/keep/roles";
import { answersNow, type BallotAnswers } from "@/lib/keep/shapes/ballot";
import type { KeptBallot, newBallot, newWeighting, state, Weighting } from "@/lib/keep/shapes/weightings";
import type { Workspace } from "@/lib/keep/shapes/workspaces";
import { weightsOf } from "@/lib/keep/weigh/answered";
import { asWeighed } from "@/lib/keep/weigh/outcome";
import { FEWEST_ANONYMOUS } from "@/lib/keep/weigh/together";
import { refuse } from "@/lib/math/refusal";
import { type Access, allow, nothingHere } from "../access";
import type { Database } from "../database";
import { newId } from "../ids";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { writing } from "../writing";
import { found, revisionOf, today } from "./decisions";

type State = z.output<typeof state>;
/** A weighing as it is kept. */
export type Row = typeof tables.weighting.$inferSelect;

/** How far a weighing is. */
export function stateOf({ closed, unveiled, shown }: Pick<Row, "closed" | "unveiled" | "shown">): State {
  if (closed !== null) return "closed";
  return unveiled !== null || shown === "live" ? "shown" : "open";
}

/** The weighings of a workspace, the oldest first. */
export async function shelfOfWeightings({ db }: Keeping, workspace: string): Promise<Workspace["weightings"]> {
  const { weighting, ballot, decision } = tables;
  const rows = await db
    .select({ row: weighting, answered: count(ballot.seat) })
    .from(weighting)
    .innerJoin(decision, and(eq(decision.id, weighting.decision), isNull(decision.deleted)))
    .leftJoin(ballot, eq(ballot.weighting, weighting.id))
    .where(eq(weighting.workspace, workspace))
    .groupBy(weighting.id)
    .orderBy(asc(weighting.opened), asc(weighting.id));
  return rows.map(({ row, answered }) => ({
    id: row.id,
    decision: row.decision,
    revision: row.n,
    way: row.way,
    state: stateOf(row),
    answered,
    people: row.people,
  }));
}

/** Opens a weighing on a decision as it stands. */
export async function openWeighting(keeping: Keeping, access: Access, asked: z.output<typeof newWeighting>): Promise<{ id: string }> {
  allow(access, "manage");
  const { decision, way, aggregate, shown, anonymous, level, people } = asked;
  if (aggregateById(aggregate).pairwise && way !== "pairwise")
    refuse("contradiction", ["aggregate"], { accepted: "with the way pairwise only", found: aggregate });
  if (anonymous && shown === "live") refuse("contradiction", ["shown"], { accepted: "after, where it is anonymous", found: shown });
  if (anonymous && people !== null && people < FEWEST_ANONYMOUS)
    refuse("out-of-range", ["people"], { accepted: `≥ ${FEWEST_ANONYMOUS}, where it is anonymous`, found: String(people) });
  const { workspace, seat } = access;
  const id = newId(keeping.chance);
  const { head } = await found(keeping.db, workspace, decision);
  const document = today((await revisionOf(keeping.db, decision, head)).document);
  const ids = weighedIn(document, level, keeping.dataset());
  if (ids.length < 2) refuse("too-few", ["level"], { accepted: "≥ 2", found: level });
  return writing(keeping, workspace, async (tx) => {
    if ((await tx.$count(tables.weighting, eq(tables.weighting.workspace, workspace))) >= limits.weightings)
      throw new Unanswerable("conflict", `A workspace has room for ${limits.weightings} weighings.`);
    await tx.insert(tables.weighting).values({
      id,
      workspace,
      decision,
      n: head,
      way,
      aggregate,
      level,
      ids: JSON.stringify(ids),
      shown,
      anonymous,
      people,
      opened: keeping.now(),
    });
    return { value: { id }, happened: [{ kind: "weighting.opened", subject: id, seat }] };
  });
}

/** The weighing of this workspace that somebody may see. @throws Unanswerable `not-found` where there is none for them */
export async function weightingOf(db: Database, access: Access, id: string): Promise<Row> {
  if (!may(access.role, "see") && !access.weightings.includes(id)) throw nothingHere();
  const [row] = await db
    .select({ row: tables.weighting })
    .from(tables.weighting)
    .innerJoin(tables.decision, and(eq(tables.decision.id, tables.weighting.decision), isNull(tables.decision.deleted)))
    .where(and(eq(tables.weighting.id, id), eq(tables.weighting.workspace, access.workspace)));
  if (!row) throw nothingHere();
  return row.row;
}

/** The decision that is weighed, and what in it. */
export async function weighed({ db }: Keeping, { decision, n, ids }: Row): Promise<{ decision: Decision; ids: readonly string[] }> {
  return { decision: today((await revisionOf(db, decision, n)).document), ids: JSON.parse(ids) as string[] };
}

/** A weighing as somebody may see it: others' answers only once all may see all. */
export async function readWeighting(keeping: Keeping, access: Access, id: string): Promise<Weighting> {
  const row = await weightingOf(keeping.db, access, id);
  const { decision, ids } = await weighed(keeping, row);
  const [{ title } = { title: "" }] = await keeping.db
    .select({ title: tables.decision.title })
    .from(tables.decision)
    .where(eq(tables.decision.id, row.decision));
  const ballots = await ballotsOf(keeping.db, row, ids);
  const state = stateOf(row);
  return {
    id,
    state,
    way: row.way,
    aggregate: row.aggregate,
    level: row.level,
    shown: row.shown,
    anonymous: row.anonymous,
    people: row.people,
    opened: row.opened.toISOString(),
    closed: row.closed?.toISOString() ?? null,
    ids: [...ids],
    decision: { id: row.decision, title, revision: row.n, document: may(access.role, "see") ? decision : asWeighed(decision) },
    answered: ballots.map(({ seat, name }) => ({ seat, name })),
    mine: ballots.find(({ seat }) => seat === access.seat) ?? null,
    ballots: state === "open" ? null : row.anonymous ? unnamed(ballots, row) : ballots,
    mayAnswer: state !== "closed" && (may(access.role, "answer") || access.weightings.includes(id)),
    mayClose: state !== "closed" && may(access.role, "manage"),
    revision: row.wrote,
  };
}

/** A ballot, and whose. */
export type Given = KeptBallot & { readonly seat: string };

/** All ballots with the weights they come to, in the order in which people first answered. */
export async function ballotsOf(db: Database, row: Row, ids: readonly string[]): Promise<Given[]> {
  const kept = await db
    .select()
    .from(tables.ballot)
    .where(eq(tables.ballot.weighting, row.id))
    .orderBy(asc(tables.ballot.first), asc(tables.ballot.seat));
  const voices = JSON.parse(row.voices ?? "{}") as Readonly<Record<string, number>>;
  return kept.map(({ seat, name, answers: text, made, late }) => {
    const answers = answersNow(row.way, JSON.parse(text) as Partial<BallotAnswers>);
    const { weights, consistencyRatio } = weightsOf(row.way, answers, ids);
    return { seat, name, answers, weights: [...weights], consistencyRatio, voice: voices[seat] ?? 1, made: made.toISOString(), late };
  });
}

/**
 * Ballots that nobody can be told by: in the order of their weights, without names and times, and none where there are so few
 * that everybody could work out the others'.
 */
export function unnamed(ballots: readonly KeptBallot[], { opened }: Pick<Row, "opened">): KeptBallot[] | null {
  if (ballots.length < FEWEST_ANONYMOUS) return null;
  const plain = ballots.map((each) => ({ ...each, seat: null, name: "", made: opened.toISOString(), late: false }));
  return plain
    .map((each) => ({ each, key: each.weights.join() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
}

/** Gives an answer, or another in place of one's own. */
export async function giveBallot(
  keeping: Keeping,
  access: Access,
  id: string,
  { name, answers, request, revision }: z.output<typeof newBallot>,
): Promise<{ answered: number; state: State }> {
  allow(access, "answer", id);
  const before = await weightingOf(keeping.db, access, id);
  if (revision !== undefined && revision !== before.n)
    refuse("contradiction", ["revision"], { accepted: String(before.n), found: String(revision) });
  weightsOf(before.way, answers, (await weighed(keeping, before)).ids);
  const { workspace, seat } = access;
  const made = keeping.now();
  return writing(keeping, workspace, async (tx) => {
    const row = await held(tx, id);
    const all = await tx
      .select({ seat: tables.ballot.seat, request: tables.ballot.request })
      .from(tables.ballot)
      .where(eq(tables.ballot.weighting, id));
    const own = all.find((each) => each.seat === seat);
    if (own?.request === request) return { value: { answered: all.length, state: stateOf(row) }, happened: [] };
    if (row.closed !== null) throw closedAlready();
    if (!own && all.length >= MOST_PEOPLE) throw new Unanswerable("conflict", `At most ${MOST_PEOPLE} people weigh together.`);
    // Whoever sees all answers and then one that changed sees whose it is.
    if (row.anonymous && row.unveiled !== null)
      throw new Unanswerable("conflict", "All answers are shown, and the weighing is anonymous: they do not change any more.");
    const late = row.unveiled !== null;
    const said = { name, answers: JSON.stringify(answers), request, made, late };
    await tx
      .insert(tables.ballot)
      .values({ weighting: id, seat, first: made, ...said })
      .onConflictDoUpdate({ target: [tables.ballot.weighting, tables.ballot.seat], set: said });
    const answered = own ? all.length : all.length + 1;
    const unveils = row.unveiled === null && row.people !== null && answered >= row.people;
    if (unveils) await tx.update(tables.weighting).set({ unveiled: made }).where(eq(tables.weighting.id, id));
    const now = stateOf(unveils ? { ...row, unveiled: made } : row);
    return {
      value: { answered, state: now },
      happened: [
        { kind: "weighting.answered", subject: id, seat },
        ...(unveils ? [{ kind: "weighting.shown", subject: id, seat } as const] : []),
      ],
    };
  });
}

/** Takes one's own answer back; nothing where there is none. */
export async function takeBack(keeping: Keeping, access: Access, id: string): Promise<void> {
  allow(access, "answer", id);
  await weightingOf(keeping.db, access, id);
  const { workspace, seat } = access;
  await writing(keeping, workspace, async (tx) => {
    const row = await held(tx, id);
    if (row.closed !== null || (row.anonymous && row.unveiled !== null)) throw closedAlready();
    await tx.delete(tables.ballot).where(and(eq(tables.ballot.weighting, id), eq(tables.ballot.seat, seat)));
    return { value: undefined, happened: [{ kind: "weighting.answered", subject: id, seat }] };
  });
}

/** The weighing, which nobody else can change until the transaction ends. */
export async function held(tx: Database, id: string): Promise<Row> {
  const [row] = await tx.select().from(tables.weighting).where(eq(tables.weighting.id, id)).for("no key update");
  if (!row) throw nothingHere();
  return row;
}

const closedAlready = () => new Unanswerable("conflict", "This weighing is closed; answers do not change any more.");
