import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { indicatorsOf } from "@/lib/api/kept/outcome";
import { Unanswerable } from "@/lib/api/problem-details";
import { inEnglish } from "@/lib/i18n/en";
import { keep as text } from "@/lib/i18n/en/keep";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import { answersNow } from "@/lib/keep/shapes/ballot";
import type { Closed, closing } from "@/lib/keep/shapes/weightings";
import { weightsOf } from "@/lib/keep/weigh/answered";
import type { Voiced } from "@/lib/keep/weigh/joined";
import type { Outcome } from "@/lib/keep/weigh/outcome";
import { closedWith } from "@/lib/keep/weigh/record";
import { FEWEST_ANONYMOUS } from "@/lib/keep/weigh/together";
import { refuse } from "@/lib/math/refusal";
import { type Access, allow } from "../access";
import type { Keeping } from "../keeping";
import * as tables from "../tables";
import { tell } from "../writing";
import { found, keptText, revisionOf, today } from "./decisions";
import { ballotsOf, type Given, held, type Row, weighed, weightingOf } from "./weightings";
import { write } from "./write";

/** Somebody always answers or saves in between only where it is done on purpose. */
const MOST_TRIES = 20;

type Asked = z.output<typeof closing>;

/**
 * Ends a weighing: its answers change no more, and a revision with the group's weights is written onto the decision as it
 * stands. Broken off and asked again, or asked twice, it comes to the same.
 *
 * @throws Unanswerable `conflict` where nobody has answered; Refusal where the aggregate cannot take the answers
 */
export async function closeWeighting(keeping: Keeping, access: Access, id: string, asked: Asked): Promise<Closed> {
  await weightingOf(keeping.db, access, id);
  allow(access, "manage");
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await weightingOf(keeping.db, access, id);
    if (row.closed !== null) return finished(keeping, access, row, await outcomeOf(keeping, row));
    const chosen = { ...row, aggregate: asked.aggregate ?? row.aggregate, voices: JSON.stringify(asked.voices ?? {}) };
    if (aggregateById(chosen.aggregate).pairwise && row.way !== "pairwise")
      refuse("contradiction", ["aggregate"], { accepted: "with the way pairwise only", found: chosen.aggregate });
    if (row.anonymous && Object.keys(asked.voices ?? {}).length > 0)
      refuse("contradiction", ["voices"], { accepted: "all count once where it is anonymous" });
    // Worked out before it is closed: what cannot be joined leaves the weighing open.
    const worked = await outcomeOf(keeping, chosen);
    strangersAmong(asked.voices ?? {}, worked.ballots);
    if (await closed(keeping, access, chosen, worked.ballots)) return finished(keeping, access, chosen, worked);
  }
  throw new Unanswerable("busy", "Answers kept coming while it was being closed.");
}

type Worked = { readonly ballots: readonly Given[] } & Pick<
  Closed,
  "weights" | "people" | "first" | "firstChoices" | "consensus" | "agreement"
> & { readonly ids: readonly string[]; readonly voiced: readonly Voiced[]; readonly found: Outcome };

async function outcomeOf(keeping: Keeping, row: Row): Promise<Worked> {
  const { decision, ids } = await weighed(keeping, row);
  const ballots = await ballotsOf(keeping.db, row, ids);
  const least = row.anonymous ? FEWEST_ANONYMOUS : 1;
  if (ballots.length < least) throw new Unanswerable("conflict", `Too few have answered: ${ballots.length}, and it takes ${least}.`);
  const voiced = ballots.map(({ name, voice, answers }) => ({ name, voice, ...weightsOf(row.way, answers, ids) }));
  const found = await keeping.outcome({ decision, level: row.level, ids, people: voiced, aggregate: row.aggregate });
  const { weights, firsts, first, firstChoices, consensus, agreement } = found;
  return {
    ballots,
    ids,
    voiced,
    found: { ...found, weights: Float64Array.from(weights) },
    weights: Object.fromEntries(ids.map((each, j) => [each, weights[j] as number])),
    people: peopleOf(row, ballots, firsts),
    first: [...first],
    firstChoices: firstChoices.map((each) => ({ ...each })),
    consensus,
    agreement,
  };
}

function peopleOf({ anonymous }: Row, ballots: readonly Given[], firsts: readonly (readonly string[])[]): Closed["people"] {
  const people = ballots.map(({ seat, name, voice }, k) => ({ seat, name, voice, first: [...(firsts[k] ?? [])] }));
  if (!anonymous) return people;
  return people.map((each) => ({ ...each, seat: null, name: "" })).sort((a, b) => (a.first.join() < b.first.join() ? -1 : 1));
}

/** Voices of people who have not answered would be lost without a word. */
function strangersAmong(voices: Readonly<Record<string, number>>, ballots: readonly Given[]): void {
  for (const seat of Object.keys(voices))
    if (!ballots.some((ballot) => ballot.seat === seat))
      refuse("unknown-id", ["voices", seat], { accepted: ballots.map((ballot) => ballot.seat).join(", "), found: seat });
}

/** Closes it with just these ballots; false where somebody has answered or taken back meanwhile, or closed it. */
async function closed(keeping: Keeping, { workspace, seat }: Access, row: Row, ballots: readonly Given[]): Promise<boolean> {
  const done = await keeping.db.transaction(async (tx) => {
    const now = await held(tx as unknown as Keeping["db"], row.id);
    const kept = await tx
      .select({ seat: tables.ballot.seat, answers: tables.ballot.answers })
      .from(tables.ballot)
      .where(eq(tables.ballot.weighting, row.id));
    const same =
      kept.length === ballots.length &&
      kept.every((each) =>
        ballots.some(
          (ballot) =>
            ballot.seat === each.seat && JSON.stringify(ballot.answers) === JSON.stringify(answersNow(row.way, JSON.parse(each.answers))),
        ),
      );
    if (now.closed !== null || !same) return false;
    const { aggregate, voices } = row;
    await tx.update(tables.weighting).set({ closed: keeping.now(), aggregate, voices }).where(eq(tables.weighting.id, row.id));
    await tell(tx as unknown as Keeping["db"], workspace, [{ kind: "weighting.closed", subject: row.id, seat }]);
    return true;
  });
  if (done) keeping.hub.nudge(workspace);
  return done;
}

/** Writes the group's weights onto the newest revision, once. */
async function finished(keeping: Keeping, access: Access, row: Row, worked: Worked): Promise<Closed> {
  const aggregate = aggregateById(row.aggregate);
  const { weights, people, first, firstChoices, consensus, agreement, found } = worked;
  const revision = row.wrote ?? (await written(keeping, access, row, worked));
  const { id, citation } = aggregate;
  return {
    weights,
    aggregate: { id, citation, zerosReplaced: found.zerosReplaced },
    people,
    first,
    firstChoices,
    consensus,
    agreement,
    revision,
  };
}

async function written(keeping: Keeping, { workspace, seat }: Access, row: Row, { ids, voiced, found: outcome }: Worked): Promise<number> {
  const { id, decision: of, level } = row;
  // The same each time it is tried, so that one that was broken off writes nothing twice.
  const request = uuidFrom(id);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [before] = await keeping.db
      .select({ n: tables.revision.n, request: tables.revision.request })
      .from(tables.revision)
      .where(eq(tables.revision.weighting, id));
    const { head } = await found(keeping.db, workspace, of);
    const decision = today((await revisionOf(keeping.db, of, head)).document);
    const onto = { decision, level, ids, indicators: indicatorsOf(decision, keeping.dataset()) };
    const on = (row.closed ?? keeping.now()).toISOString().slice(0, 10);
    const { way, aggregate, anonymous } = row;
    const document = keptText(closedWith(outcome, onto, { way, aggregate, level, anonymous, people: voiced, on }));
    const note = text.weighed(voiced.length, inEnglish(aggregateById(row.aggregate).name));
    const n = before?.n ?? (await write(keeping, workspace, of, head, { document, request, seat, note, weighting: id }));
    if (n === null) continue;
    await keeping.db.update(tables.weighting).set({ wrote: n }).where(eq(tables.weighting.id, id));
    return n;
  }
  throw new Unanswerable("busy", "Somebody kept saving while the weights were being written. Close it again.");
}

function uuidFrom(id: string): string {
  const hex = createHash("sha256").update(`weighing ${id}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
