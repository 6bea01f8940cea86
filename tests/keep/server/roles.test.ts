import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KeptOperation } from "@/lib/api/kept/operation";
import { keptOperations } from "@/lib/api/kept/registry";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { may, type Role, roles, strongest } from "@/lib/keep/roles";
import { type Answer, ask, type By, comeIn, type Opened, opened } from "./asking";

const document = workedExample(loadDataset("data"));
const answers = { points: { demand: 1, closeness: 60, logistics: 40, payments: 80, regulation: 30, ip: 10 } };

let keeping: Opened;
beforeAll(async () => {
  keeping = await opened(null);
});
afterAll(() => keeping.close());

/** A workspace with one of everything, made anew, since most operations change what is there. */
async function world() {
  const { body } = await ask("POST", "/workspaces", {}, { title: "W" });
  const at = `/workspaces/${body.id}`;
  const own: By = { token: body.token };
  const decision = (await ask("POST", `${at}/decisions`, own, { title: "D", document, request: randomUUID() })).body.id;
  const comment = (
    await ask("POST", `${at}/decisions/${decision}/comments`, own, {
      revision: 1,
      anchor: { kind: "decision" },
      body: "C",
      request: randomUUID(),
    })
  ).body.id;
  const opens = { decision, way: "points", aggregate: "geometric", shown: "after" };
  const weighting = (await ask("POST", `${at}/weightings`, own, opens)).body.id;
  await ask("POST", `${at}/weightings/${weighting}/ballots`, own, { name: "O", answers, request: randomUUID() });
  const door = (await ask("POST", `${at}/doors`, own, { role: "view" })).body.id;
  return { ids: { workspace: body.id, decision, comment, weighting, door } as Record<string, string>, at, own };
}
type World = Awaited<ReturnType<typeof world>>;

/** Somebody who came into a world in a role. */
async function inRole({ at, own, ids }: World, role: Role): Promise<By> {
  const made = await ask("POST", `${at}/doors`, own, { role, ...(role === "weigh" && { weighting: ids.weighting }) });
  return { cookie: await comeIn(made.body.token, role) };
}

/** A body that the operation takes. */
const bodies = ({ ids }: World): Record<string, unknown> => ({
  "make-workspace": { title: "T" },
  "rename-workspace": { title: "T" },
  "name-seat": { name: "N" },
  "make-link": { role: "view" },
  "make-decision": { title: "D", document, request: randomUUID() },
  "save-revision": { base: 1, document, request: randomUUID() },
  "restore-revision": { base: 1, revision: 1, request: randomUUID() },
  "rename-decision": { title: "T" },
  "make-comment": { revision: 1, anchor: { kind: "decision" }, body: "C", request: randomUUID() },
  "open-weighing": { decision: ids.decision, way: "points", aggregate: "geometric", shown: "after" },
  "answer-weighing": { name: "N", answers, request: randomUUID() },
  "close-weighing": {},
});

async function perform({ id, verb, path }: KeptOperation, by: By, ids: Record<string, string>, of: World): Promise<Answer> {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] as string);
  const answer = await ask(verb, address, by, bodies(of)[id]);
  await answer.response.body?.cancel().catch(() => undefined);
  return answer;
}

/** What a role comes to; each way to see nothing at all is the same 404. */
function expected({ id, act, status }: KeptOperation, role: Role): number {
  // One's own seat, and following what happens, are everybody's who came in.
  if (act === null || (id === "events" && role === "weigh")) return status;
  // What was said by somebody else is not one's own to take back.
  if (id === "remove-comment" && role !== "own") return role === "weigh" ? 404 : 403;
  if (may(role, act)) return status;
  // Whoever may see weighings may see this one.
  if (id === "read-weighing" && may(role, "see")) return status;
  return role === "weigh" ? 404 : 403;
}

const inWorkspace = keptOperations.filter(({ path }) => path.includes("{workspace}"));
const cells = inWorkspace.flatMap((operation) => roles.map((role) => [operation.id, role, operation] as const));

describe("every operation in every role", () => {
  test.each(cells)("%s as %s answers as the table of roles says", async (_, role, operation) => {
    const of = await world();
    const { status } = await perform(operation, await inRole(of, role), of.ids, of);
    expect(status).toBe(expected(operation, role));
  });
});

describe("what is another's", () => {
  test.each(inWorkspace.map((operation) => [operation.id, operation] as const))(
    "%s in a workspace one has no link to is not there, in the same words as nothing",
    async (_, operation) => {
      const [mine, theirs] = [await world(), await world()];
      const absent = Object.fromEntries(Object.keys(mine.ids).map((name) => [name, "0000000000000000"]));
      const answers = [
        await perform(operation, mine.own, theirs.ids, theirs),
        await perform(operation, mine.own, absent, mine),
        await perform(operation, {}, theirs.ids, theirs),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    },
  );

  test.each(inWorkspace.filter(({ path }) => /\}.*\{/.test(path)).map((operation) => [operation.id, operation] as const))(
    "%s does not reach into another workspace through one's own",
    async (_, operation) => {
      const [mine, theirs] = [await world(), await world()];
      const { status } = await perform(operation, mine.own, { ...theirs.ids, workspace: mine.ids.workspace as string }, theirs);
      expect(status).toBe(404);
      const before = await ask("GET", `${theirs.at}/decisions/${theirs.ids.decision}`, theirs.own);
      expect([before.status, before.body.head, before.body.title]).toEqual([200, 1, "D"]);
      expect((await ask("GET", `${theirs.at}/weightings/${theirs.ids.weighting}`, theirs.own)).body.state).toBe("open");
    },
  );

  test("is not weighed or linked to from here, and who weighs one reaches no other weighing", async () => {
    const [mine, theirs] = [await world(), await world()];
    const foreign = { decision: theirs.ids.decision, way: "points", aggregate: "geometric", shown: "after" };
    expect((await ask("POST", `${mine.at}/weightings`, mine.own, foreign)).status).toBe(404);
    expect((await ask("POST", `${mine.at}/doors`, mine.own, { role: "weigh", weighting: theirs.ids.weighting })).status).toBe(404);
    const other = (await ask("POST", `${mine.at}/weightings`, mine.own, { ...foreign, decision: mine.ids.decision })).body.id;
    const weigher = await inRole(mine, "weigh");
    expect((await ask("GET", `${mine.at}/weightings/${mine.ids.weighting}`, weigher)).status).toBe(200);
    expect((await ask("GET", `${mine.at}/weightings/${other}`, weigher)).status).toBe(404);
    expect(
      (await ask("POST", `${mine.at}/weightings/${other}/ballots`, weigher, { name: "N", answers, request: randomUUID() })).status,
    ).toBe(404);
  });
});

describe("the table of roles", () => {
  test("gives each but weigh all that the next has, and something more", () => {
    const acts = ["see", "comment", "save", "answer", "manage"] as const;
    const held = (role: Role) => acts.filter((act) => may(role, act));
    expect([held("own"), held("edit"), held("comment"), held("view"), held("weigh")]).toEqual([
      ["see", "comment", "save", "answer", "manage"],
      ["see", "comment", "save", "answer"],
      ["see", "comment", "answer"],
      ["see"],
      ["answer"],
    ]);
  });

  test("counts the strongest of several", () => {
    expect([strongest(["view", "own"]), strongest(["weigh", "view"]), strongest(["weigh"]), strongest([])]).toEqual([
      "own",
      "view",
      "weigh",
      null,
    ]);
  });
});
