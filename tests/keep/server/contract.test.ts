import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import { evaluate } from "@/lib/evaluate";
import { ask, type By, comeIn, type Opened, opened } from "./asking";
import { freshDatabase, postgresHere } from "./places";

const dataset = loadDataset("data");
const document = workedExample(dataset);
const NOBODY_HAS = "0000000000000000";

const server = await postgresHere();
afterAll(() => server?.stop());

const places = server ? (["PGlite", "PostgreSQL"] as const) : (["PGlite"] as const);

describe.each(places)("what is kept on %s", (kind) => {
  let keeping: Opened;
  let drop: () => Promise<unknown> = async () => undefined;
  beforeAll(async () => {
    if (kind === "PGlite") keeping = await opened(null);
    else {
      const fresh = await freshDatabase(server?.url ?? "");
      drop = fresh.drop;
      keeping = await opened(fresh.place);
    }
  });
  afterAll(async () => {
    await keeping.close();
    await drop();
  });

  /** A workspace with a decision in it, and its owner. */
  async function begun(title = "Phone cases") {
    const { body } = await ask("POST", "/workspaces", {}, { title });
    const owner: By = { cookie: await comeIn(body.token, "Owner") };
    const at = `/workspaces/${body.id}`;
    const made = await ask("POST", `${at}/decisions`, owner, { title: "Spring", document, request: randomUUID() });
    return {
      at,
      id: body.id as string,
      token: body.token as string,
      owner,
      decision: made.body.id as string,
      on: `${at}/decisions/${made.body.id}`,
    };
  }

  async function guest(at: string, owner: By, role: string, more: object = {}) {
    const door = await ask("POST", `${at}/doors`, owner, { role, ...more });
    return { cookie: await comeIn(door.body.token, `The ${role}`), door: door.body.id as string, link: door.body.token as string };
  }

  describe("workspaces and links", () => {
    test("begin with a title; their owner comes in by a link once and is known by a cookie from then on", async () => {
      const { status, body } = await ask("POST", "/workspaces", {}, { title: "Phone cases" });
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.stringMatching(/^[\w-]{16}$/),
        token: expect.stringMatching(/^[\w-]{22}$/),
        link: `http://caravan.test/open#${body.token}`,
      });
      const came = await ask("POST", "/open", {}, { token: body.token, name: "Sales" });
      expect(came.body).toEqual({
        workspace: { id: body.id, title: "Phone cases" },
        role: "own",
        weighting: null,
        seat: { id: expect.any(String), name: "Sales" },
      });
      expect(came.headers.get("set-cookie")).toMatch(/^caravan=[\w-]{22}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
      const cookie = (came.headers.get("set-cookie") ?? "").split(";")[0] as string;
      expect((await ask("GET", "/workspaces", { cookie })).body.workspaces).toEqual([
        { id: body.id, title: "Phone cases", role: "own", weightings: [] },
      ]);
    });

    test("give a cookie that only TLS and this host can set, where they are asked over TLS", async () => {
      const { body } = await ask("POST", "/workspaces", {}, { title: "W" });
      const tls = { "x-caravan-origin": "https://caravan.test" };
      const { headers } = await ask("POST", "/open", {}, { token: body.token }, tls);
      expect(headers.get("set-cookie")).toMatch(/^__Host-caravan=[\w-]{22}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/);
      const cookie = (headers.get("set-cookie") ?? "").split(";")[0] as string;
      expect((await ask("GET", `/workspaces/${body.id}`, { cookie }, undefined, tls)).status).toBe(200);
      expect((await ask("GET", `/workspaces/${body.id}`, { cookie: cookie.replace("__Host-", "") }, undefined, tls)).status).toBe(404);
    });

    test("keep one key for a browser in all workspaces, and one seat in each however often it comes", async () => {
      const [one, two] = [await begun(), await begun("Bags")];
      const cookie = await comeIn(two.token, undefined, one.owner.cookie);
      expect(cookie).toBe(one.owner.cookie);
      await comeIn(two.token, undefined, cookie);
      expect((await ask("GET", "/workspaces", { cookie })).body.workspaces.map(({ id }: { id: string }) => id)).toEqual([one.id, two.id]);
      expect((await ask("GET", two.at, { cookie })).body.people).toHaveLength(2);
    });

    test("take a program's token in a header, and let it in as the link would", async () => {
      const { at, token } = await begun();
      expect((await ask("GET", at, { token })).body.role).toBe("own");
      expect((await ask("GET", at, { token })).body.people).toHaveLength(2);
    });

    test("answer a wrong token, a wrong cookie and none with 404 in the same words", async () => {
      const { at } = await begun();
      const answers = [
        await ask("GET", at, {}),
        await ask("GET", at, { token: "AAAAAAAAAAAAAAAAAAAAAA" }),
        await ask("GET", at, { token: "x" }),
        await ask("GET", at, { cookie: "caravan=AAAAAAAAAAAAAAAAAAAAAA" }),
        await ask("GET", `/workspaces/${NOBODY_HAS}`, {}),
        await ask("POST", "/open", {}, { token: "AAAAAAAAAAAAAAAAAAAAAA" }),
        await ask("POST", "/open", {}, { token: "§" }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    });

    test("let nobody in by a link that was revoked, and put out at once who came in by it alone", async () => {
      const { at, owner } = await begun();
      const reader = await guest(at, owner, "view");
      expect((await ask("GET", at, reader)).status).toBe(200);
      expect((await ask("DELETE", `${at}/doors/${reader.door}`, owner)).status).toBe(204);
      expect((await ask("GET", at, { cookie: reader.cookie })).status).toBe(404);
      expect((await ask("GET", at, { token: reader.link })).status).toBe(404);
      expect((await ask("POST", "/open", {}, { token: reader.link })).status).toBe(404);
      const { doors, people } = (await ask("GET", at, owner)).body;
      expect(doors.find(({ id }: { id: string }) => id === reader.door).revoked).toMatch(/Z$/);
      expect(people.map(({ role }: { role: string }) => role)).toEqual(["own"]);
    });

    test("count the strongest of the links that somebody came in by, as long as each holds", async () => {
      const { at, owner } = await begun();
      const reader = await guest(at, owner, "view");
      const door = (await ask("POST", `${at}/doors`, owner, { role: "edit" })).body;
      await comeIn(door.token, undefined, reader.cookie);
      expect((await ask("GET", at, reader)).body.role).toBe("edit");
      await ask("DELETE", `${at}/doors/${door.id}`, owner);
      expect((await ask("GET", at, { cookie: reader.cookie })).body.role).toBe("view");
    });

    test("do not let the last owner's link be revoked, and let another go", async () => {
      const { at, owner } = await begun();
      const [{ id }] = (await ask("GET", at, owner)).body.doors;
      expect((await ask("DELETE", `${at}/doors/${id}`, owner)).status).toBe(409);
      await guest(at, owner, "own");
      expect((await ask("DELETE", `${at}/doors/${id}`, owner)).status).toBe(204);
    });

    test("refuse a write that another site had a browser send, and take it from this one and from programs", async () => {
      const { at, owner, token } = await begun();
      const from = (headers: Record<string, string>, by: By = owner) => ask("PATCH", at, by, { title: "T" }, headers);
      expect((await from({ origin: "http://evil.test" })).status).toBe(403);
      expect((await from({ origin: "null" })).status).toBe(403);
      expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
      expect((await from({ "sec-fetch-site": "same-site" })).status).toBe(403);
      expect((await from({ "sec-fetch-site": "same-origin" })).status).toBe(200);
      expect((await from({ origin: "https://caravan.test" })).status).toBe(200);
      expect((await from({}, { token })).status).toBe(200);
    });

    test("are gone for everybody once an owner deletes them", async () => {
      const { at, owner, on } = await begun();
      const reader = await guest(at, owner, "view");
      expect((await ask("DELETE", at, owner)).status).toBe(204);
      for (const by of [owner, reader]) for (const path of [at, on]) expect((await ask("GET", path, by)).status).toBe(404);
    });

    test("let somebody leave: the name, comments and ways in go, what was saved stays", async () => {
      const { at, owner, on } = await begun();
      const editor = await guest(at, owner, "edit");
      await ask("POST", `${on}/revisions`, editor, { base: 1, document, request: randomUUID() });
      await ask("POST", `${on}/comments`, editor, { revision: 1, anchor: { kind: "decision" }, body: "So?", request: randomUUID() });
      expect((await ask("DELETE", `${at}/seat`, editor)).status).toBe(204);
      expect((await ask("GET", at, { cookie: editor.cookie })).status).toBe(404);
      const [entry] = (await ask("GET", on, owner)).body.history;
      expect([entry.revision, entry.by]).toEqual([2, null]);
      expect((await ask("GET", `${on}/comments`, owner)).body.comments[0]).toMatchObject({ body: null, by: null });
    });
  });

  describe("decisions", () => {
    test("come back as they were kept, and rank as they did", async () => {
      const { on, owner } = await begun();
      const { body } = await ask("GET", on, owner);
      expect(body).toMatchObject({ title: "Spring", revision: 1, head: 1 });
      expect(body.document).toEqual(JSON.parse(JSON.stringify(document)));
      const ranks = (given: unknown) => {
        const found = evaluate(readDecision(given), dataset);
        return found.ok ? found.results.map(({ market, rank }) => [market.iso3, rank]) : [];
      };
      expect(ranks(body.document)).toEqual(ranks(document));
    });

    test("are read in every version that was ever written, and kept in today's", async () => {
      const { at, owner } = await begun();
      const [{ decision: old }] = JSON.parse(readFileSync("tests/fixtures/decisions/version-1.json", "utf8"));
      const made = await ask("POST", `${at}/decisions`, owner, { title: "Old", document: old, request: randomUUID() });
      expect(made.status).toBe(201);
      expect((await ask("GET", `${at}/decisions/${made.body.id}`, owner)).body.document).toEqual(
        JSON.parse(JSON.stringify(readDecision(old))),
      );
    });

    test("refuse what is no decision, naming the field, and what is larger than is kept", async () => {
      const { at, owner } = await begun();
      const wrong = await ask("POST", `${at}/decisions`, owner, {
        title: "D",
        document: { ...document, gaps: "maybe" },
        request: randomUUID(),
      });
      expect([wrong.status, wrong.body.errors[0].path]).toEqual([422, ["document", "gaps"]]);
      const overrides = Array.from({ length: 500 }, (_, i) => ({ market: "KAZ", indicator: `own-${i}`, value: i, note: "ä".repeat(240) }));
      const large = await ask("POST", `${at}/decisions`, owner, {
        title: "D",
        document: { ...document, overrides },
        request: randomUUID(),
      });
      expect([large.status, large.body.errors[0].code, large.body.errors[0].accepted]).toEqual([422, "too-large", "≤ 262144 bytes"]);
    });

    test("take signs that databases stumble over: a zero in a text, half a character, and every plane", async () => {
      const { at, owner } = await begun();
      const notes = "a\u0000b \ud800 \u{1f9ed} 中文 кириллица";
      const made = await ask("POST", `${at}/decisions`, owner, { title: "D", document: { ...document, notes }, request: randomUUID() });
      expect(made.status).toBe(201);
      expect((await ask("GET", `${at}/decisions/${made.body.id}`, owner)).body.document.notes).toBe(notes);
      for (const title of ["a\u0000b", "\ud800", " ", ""])
        expect((await ask("POST", `${at}/decisions`, owner, { title, document, request: randomUUID() })).status).toBe(422);
    });

    test("grow by revisions, none of which changes any more", async () => {
      const { on, owner } = await begun();
      const next = { ...document, notes: "Second" };
      const saved = await ask("POST", `${on}/revisions`, owner, { base: 1, document: next, request: randomUUID(), note: "As quoted" });
      expect([saved.status, saved.body]).toEqual([201, { revision: 2 }]);
      const { body } = await ask("GET", on, owner);
      expect([body.revision, body.head, body.document.notes]).toEqual([2, 2, "Second"]);
      expect(body.history).toMatchObject([
        { revision: 2, by: "Owner", mine: true, note: "As quoted", from: null, weighting: null },
        { revision: 1, by: "Owner", note: null },
      ]);
      expect((await ask("GET", `${on}?revision=1`, owner)).body).toMatchObject({
        revision: 1,
        head: 2,
        document: { notes: document.notes },
      });
      expect((await ask("GET", `${on}/history?before=2`, owner)).body.history).toMatchObject([{ revision: 1 }]);
      for (const revision of [0, 3, 999_999_999_999_999]) expect((await ask("GET", `${on}?revision=${revision}`, owner)).status).toBe(404);
      expect((await ask("GET", `${on}?revision=one`, owner)).status).toBe(422);
    });

    test("answer who saved on what is not the newest any more with what is there now", async () => {
      const { on, owner } = await begun();
      await ask("POST", `${on}/revisions`, owner, { base: 1, document: { ...document, notes: "Theirs" }, request: randomUUID() });
      const late = await ask("POST", `${on}/revisions`, owner, { base: 1, document, request: randomUUID() });
      expect([late.status, late.body.type]).toEqual([409, "/methods/api#superseded"]);
      expect(late.body.current).toMatchObject({ revision: 2, by: "Owner", document: { notes: "Theirs" } });
      expect((await ask("POST", `${on}/revisions`, owner, { base: 7, document, request: randomUUID() })).status).toBe(409);
    });

    test("write a request that is repeated once, also when others saved meanwhile", async () => {
      const { at, on, owner, decision } = await begun();
      const again = { base: 1, document, request: randomUUID() };
      for (let time = 0; time < 3; time++) expect((await ask("POST", `${on}/revisions`, owner, again)).body).toEqual({ revision: 2 });
      await ask("POST", `${on}/revisions`, owner, { base: 2, document, request: randomUUID() });
      expect((await ask("POST", `${on}/revisions`, owner, again)).body).toEqual({ revision: 2 });
      expect((await ask("GET", on, owner)).body.head).toBe(3);
      const request = randomUUID();
      const made = await Promise.all([1, 2, 3].map(() => ask("POST", `${at}/decisions`, owner, { title: "D", document, request })));
      expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
      expect(made[0]?.body.id).not.toBe(decision);
      expect((await ask("GET", at, owner)).body.decisions).toHaveLength(2);
    });

    test("let exactly one of fifty who save on the same revision win, and tell the others so", async () => {
      const { on, owner } = await begun();
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          ask("POST", `${on}/revisions`, owner, { base: 1, document: { ...document, notes: String(i) }, request: randomUUID() }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array(49).fill(409)]);
      const winner = answers.findIndex(({ status }) => status === 201);
      expect((await ask("GET", on, owner)).body).toMatchObject({ head: 2, document: { notes: String(winner) } });
    });

    test("restore an older revision as a new one that says which", async () => {
      const { on, owner } = await begun();
      await ask("POST", `${on}/revisions`, owner, { base: 1, document: { ...document, notes: "Second" }, request: randomUUID() });
      const request = randomUUID();
      for (let time = 0; time < 2; time++)
        expect((await ask("POST", `${on}/restore`, owner, { base: 2, revision: 1, request })).body).toEqual({ revision: 3 });
      expect((await ask("GET", on, owner)).body).toMatchObject({
        revision: 3,
        document: { notes: document.notes },
        history: [{ from: 1 }, {}, {}],
      });
      expect((await ask("POST", `${on}/restore`, owner, { base: 3, revision: 9, request: randomUUID() })).status).toBe(404);
    });

    test("are renamed and deleted", async () => {
      const { at, on, owner } = await begun();
      expect((await ask("PATCH", on, owner, { title: "Autumn" })).body.title).toBe("Autumn");
      expect((await ask("GET", at, owner)).body.decisions).toMatchObject([
        { title: "Autumn", revision: 1, by: "Owner", mine: true, comments: 0 },
      ]);
      expect((await ask("DELETE", on, owner)).status).toBe(204);
      expect((await ask("GET", on, owner)).status).toBe(404);
      expect((await ask("POST", `${on}/revisions`, owner, { base: 1, document, request: randomUUID() })).status).toBe(404);
      expect((await ask("GET", at, owner)).body.decisions).toEqual([]);
    });
  });

  describe("comments", () => {
    test("hang on a decision, a market, a criterion or a figure, and are removed by who wrote them or by an owner", async () => {
      const { at, on, owner } = await begun();
      const [one, two] = [await guest(at, owner, "comment"), await guest(at, owner, "comment")];
      const anchors = [
        { kind: "decision" },
        { kind: "market", market: "KAZ" },
        { kind: "criterion", criterion: "inflation" },
        { kind: "figure", market: "KAZ", criterion: "inflation" },
      ];
      const ids: string[] = [];
      for (const anchor of anchors) {
        const said = { revision: 1, anchor, body: `On ${anchor.kind}`, request: randomUUID() };
        const made = await ask("POST", `${on}/comments`, one, said);
        expect((await ask("POST", `${on}/comments`, one, said)).body).toEqual(made.body);
        ids.push(made.body.id);
      }
      const { comments } = (await ask("GET", `${on}/comments`, two)).body;
      expect(comments.map((each: { anchor: unknown; by: string; mine: boolean }) => [each.anchor, each.by, each.mine])).toEqual(
        anchors.map((anchor) => [anchor, "The comment", false]),
      );
      expect((await ask("GET", at, owner)).body.decisions[0].comments).toBe(4);
      expect((await ask("DELETE", `${on}/comments/${ids[0]}`, two)).status).toBe(403);
      expect((await ask("DELETE", `${on}/comments/${ids[0]}`, one)).status).toBe(204);
      expect((await ask("DELETE", `${on}/comments/${ids[1]}`, owner)).status).toBe(204);
      const left = (await ask("GET", `${on}/comments`, one)).body.comments;
      expect(left.map(({ body }: { body: string | null }) => body)).toEqual([null, null, "On criterion", "On figure"]);
      const ahead = { revision: 2, anchor: { kind: "decision" }, body: "Too early", request: randomUUID() };
      expect((await ask("POST", `${on}/comments`, one, ahead)).status).toBe(422);
      const nowhere = { kind: "figure", market: "XXX", criterion: "luck" };
      const strange = await ask("POST", `${on}/comments`, one, { revision: 1, anchor: nowhere, body: "Where?", request: randomUUID() });
      expect([strange.status, strange.body.errors.map(({ path }: { path: string[] }) => path)]).toEqual([
        422,
        [
          ["anchor", "market"],
          ["anchor", "criterion"],
        ],
      ]);
      expect(strange.body.errors[0].message).toMatch(/^XXX is not known\. Accepted: .*KAZ/);
      for (const [k, id] of ["KAZ", "inflation"].entries()) expect(strange.body.errors[k].accepted.split(", ")).toContain(id);
    });
  });

  describe("weighing together", () => {
    const points = (demand: number) => ({ points: { demand, closeness: 60, logistics: 40, payments: 80, regulation: 30, ip: 10 } });
    const say = (name: string, demand: number) => ({ name, answers: points(demand), request: randomUUID() });

    async function asked(more: object = {}) {
      const kept = await begun();
      const opens = { decision: kept.decision, way: "points", aggregate: "geometric", shown: "after", ...more };
      const { body, status } = await ask("POST", `${kept.at}/weightings`, kept.owner, opens);
      expect(status).toBe(201);
      const of = `${kept.at}/weightings/${body.id}`;
      const people = await Promise.all([1, 2, 3].map(() => guest(kept.at, kept.owner, "weigh", { weighting: body.id })));
      return { ...kept, of, weighting: body.id as string, people: people as unknown as [By, By, By] };
    }

    test("shows nobody others' answers before all have given theirs, and all of them then", async () => {
      const { of, owner, people } = await asked({ people: 2 });
      expect((await ask("POST", `${of}/ballots`, people[0], say("Ann", 100))).body).toEqual({ answered: 1, state: "open" });
      for (const by of [owner, people[1]]) {
        const { body } = await ask("GET", of, by);
        expect([body.state, body.ballots, body.mine, body.answered.map(({ name }: { name: string }) => name)]).toEqual([
          "open",
          null,
          null,
          ["Ann"],
        ]);
      }
      expect((await ask("GET", of, people[0])).body.mine).toMatchObject({ name: "Ann", late: false, answers: points(100) });
      expect((await ask("POST", `${of}/ballots`, people[1], say("Ben", 20))).body).toEqual({ answered: 2, state: "shown" });
      const { ballots } = (await ask("GET", of, people[0])).body;
      expect(ballots.map(({ name }: { name: string }) => name)).toEqual(["Ann", "Ben"]);
      expect(ballots[0].weights[0]).toBeCloseTo(100 / 320, 12);
      await ask("POST", `${of}/ballots`, people[1], say("Ben", 90));
      expect((await ask("GET", of, owner)).body.ballots[1]).toMatchObject({ name: "Ben", late: true });
    });

    test("lets who came in to weigh see what moves a rank, and nothing else of the workspace", async () => {
      const { at, on, of, people } = await asked();
      const { body } = await ask("GET", of, people[0]);
      expect([body.mayAnswer, body.mayClose, body.ids]).toEqual([
        true,
        false,
        ["demand", "closeness", "logistics", "payments", "regulation", "ip"],
      ]);
      expect(body.decision.document.notes).toBe("");
      for (const path of [at, on, `${on}/comments`, `${at}/export`]) expect((await ask("GET", path, people[0])).status).toBe(404);
    });

    test("counts one ballot a person, the last before closing, and a repeat not at all", async () => {
      const { of, owner, people } = await asked();
      const twice = say("Ann", 100);
      for (let time = 0; time < 2; time++) expect((await ask("POST", `${of}/ballots`, people[0], twice)).body.answered).toBe(1);
      expect((await ask("POST", `${of}/ballots`, people[0], say("Ann", 50))).body.answered).toBe(1);
      await ask("POST", `${of}/ballots`, people[1], say("Ben", 20));
      expect((await ask("DELETE", `${of}/ballots/mine`, people[1])).status).toBe(204);
      const { body } = await ask("POST", `${of}/close`, owner, {});
      expect(body.people.map(({ name }: { name: string }) => name)).toEqual(["Ann"]);
      expect(body.weights.demand).toBeCloseTo(50 / 270, 12);
    });

    test("refuses answers that are not complete, are about something else, or about another revision", async () => {
      const { of, people } = await asked();
      const { demand: _, ...five } = points(1).points;
      const short = await ask("POST", `${of}/ballots`, people[0], { ...say("Ann", 1), answers: { points: five } });
      expect([short.status, short.body.errors[0].path]).toEqual([422, ["answers", "points", "demand"]]);
      const strange = await ask("POST", `${of}/ballots`, people[0], {
        ...say("Ann", 1),
        answers: { points: { ...points(1).points, luck: 1 } },
      });
      expect([strange.status, strange.body.errors[0].code]).toEqual([422, "unknown-id"]);
      const misnamed = await ask("POST", `${of}/ballots`, people[0], { ...say("Ann", 1), answers: { swings: points(1).points } });
      expect([misnamed.status, misnamed.body.errors[0].path, misnamed.body.errors[0].accepted]).toEqual([
        422,
        ["answers", "swings"],
        "points",
      ]);
      expect((await ask("POST", `${of}/ballots`, people[0], { ...say("Ann", 1), revision: 2 })).status).toBe(422);
      expect((await ask("POST", `${of}/ballots`, people[0], { ...say("Ann", 1), revision: 1 })).status).toBe(201);
    });

    test("closes into a revision that says by how many and how, on the decision as it stands then", async () => {
      const { on, of, owner, people } = await asked();
      for (const [k, by] of people.entries()) await ask("POST", `${of}/ballots`, by, say(`P${k}`, [100, 20, 60][k] as number));
      await ask("POST", `${on}/revisions`, owner, { base: 1, document: { ...document, notes: "Meanwhile" }, request: randomUUID() });
      const closed = await ask("POST", `${of}/close`, owner, {});
      expect(closed.status).toBe(200);
      expect(closed.body).toMatchObject({ revision: 3, aggregate: { id: "geometric", zerosReplaced: 0 }, first: [expect.any(String)] });
      expect(closed.body.people).toHaveLength(3);
      expect(closed.body.firstChoices.reduce((sum: number, each: { people: number }) => sum + each.people, 0)).toBeCloseTo(3, 9);
      expect(closed.body.agreement.w).toBeGreaterThan(1 / 3);
      expect(closed.body.consensus).toMatchObject({ goepel: null });
      const total = Object.values<number>(closed.body.weights).reduce((sum, weight) => sum + weight, 0);
      expect(total).toBeCloseTo(1, 12);
      expect((await ask("POST", `${of}/close`, owner, {})).body).toEqual(closed.body);
      const { body } = await ask("GET", on, owner);
      expect(body).toMatchObject({
        head: 3,
        document: { notes: "Meanwhile", weighed: { people: 3, way: "points", names: ["P0", "P1", "P2"] } },
      });
      expect(body.history[0].note).toBe("Weights of 3 people, made one by: Geometric mean");
      expect(body.document.pillars.payments).toBe(100);
      expect((await ask("POST", `${of}/ballots`, people[0], say("Late", 1))).status).toBe(409);
      expect((await ask("DELETE", `${of}/ballots/mine`, people[0])).status).toBe(409);
      expect((await ask("GET", of, people[0])).body).toMatchObject({ state: "closed", revision: 3, mayAnswer: false });
    });

    test("lets people count differently on closing, and names who has not answered", async () => {
      const { of, owner, people } = await asked();
      for (const [k, by] of people.entries()) await ask("POST", `${of}/ballots`, by, say(`P${k}`, [100, 20, 60][k] as number));
      const [{ seat }] = (await ask("GET", of, owner)).body.answered;
      expect((await ask("POST", `${of}/close`, owner, { voices: { [NOBODY_HAS]: 2 } })).status).toBe(422);
      const { body } = await ask("POST", `${of}/close`, owner, { aggregate: "arithmetic", voices: { [seat]: 2 } });
      expect(body.people.map(({ voice }: { voice: number }) => voice)).toEqual([2, 1, 1]);
      const mean = (2 * (100 / 320) + 20 / 240 + 60 / 280) / 4;
      expect(body.weights.demand).toBeCloseTo(mean, 12);
    });

    test("gives no figure of agreement for two, and closes with nobody not at all", async () => {
      const { of, owner, people } = await asked();
      expect((await ask("POST", `${of}/close`, owner, {})).status).toBe(409);
      await ask("POST", `${of}/ballots`, people[0], say("Ann", 100));
      await ask("POST", `${of}/ballots`, people[1], say("Ben", 20));
      expect((await ask("POST", `${of}/close`, owner, {})).body).toMatchObject({ consensus: null, agreement: null });
    });

    const ballotsTaken = async (of: string, owner: By) => {
      const { response } = await ask("GET", of.replace(/weightings.*/, "export"), owner);
      return [...(await response.text()).matchAll(/"kind":"ballot"/g)].length;
    };

    test("is taken away with the answers that all may see, and no others", async () => {
      const { of, owner, people } = await asked();
      for (const [k, by] of people.slice(0, 2).entries()) await ask("POST", `${of}/ballots`, by, say(`P${k}`, 50));
      expect(await ballotsTaken(of, owner)).toBe(0);
      await ask("POST", `${of}/close`, owner, {});
      expect(await ballotsTaken(of, owner)).toBe(2);
    });

    test("names nobody where it is anonymous, shows nothing below three, and lets nothing change once it shows", async () => {
      const { of, owner, people, on } = await asked({ anonymous: true, people: 3 });
      await ask("POST", `${of}/ballots`, people[0], say("Ann", 100));
      await ask("POST", `${of}/ballots`, people[1], say("Ben", 20));
      expect((await ask("GET", of, owner)).body.ballots).toBe(null);
      expect((await ask("POST", `${of}/close`, owner, {})).status).toBe(409);
      await ask("POST", `${of}/ballots`, people[2], say("Cem", 60));
      const { ballots, opened } = (await ask("GET", of, owner)).body;
      expect(ballots).toHaveLength(3);
      for (const each of ballots) expect(each).toMatchObject({ seat: null, name: "", made: opened, late: false });
      expect((await ask("POST", `${of}/ballots`, people[2], say("Cem", 1))).status).toBe(409);
      expect((await ask("DELETE", `${of}/ballots/mine`, people[2])).status).toBe(409);
      const closed = await ask("POST", `${of}/close`, owner, {});
      expect(closed.body.people.map((each: { seat: unknown; name: string }) => [each.seat, each.name])).toEqual(Array(3).fill([null, ""]));
      expect(await ballotsTaken(of, owner)).toBe(0);
      expect((await ask("GET", on, owner)).body.document.weighed.names).toBe(undefined);
    });

    test.each([
      ["pairwise", "judgements"],
      ["best-worst", "median"],
      ["order", "arithmetic"],
    ] as const)("takes answers by %s and joins them by %s", async (way, aggregate) => {
      const { of, owner, people } = await asked({ way, aggregate });
      const ids = ["demand", "closeness", "logistics", "payments", "regulation", "ip"];
      const others = ids.slice(1);
      const answers = {
        pairwise: { judgements: ids.flatMap((more, i) => ids.slice(i + 1).map((less) => ({ more, less, ratio: 2 }))) },
        "best-worst": {
          best: "demand",
          worst: "ip",
          bestToOthers: Object.fromEntries(others.map((id, j) => [id, j + 2])),
          othersToWorst: Object.fromEntries(ids.slice(1, 5).map((id, j) => [id, 5 - j])),
        },
        order: { order: ids },
      }[way];
      for (const [k, by] of people.entries())
        expect((await ask("POST", `${of}/ballots`, by, { name: `P${k}`, answers, request: randomUUID() })).status).toBe(201);
      const { body, status } = await ask("POST", `${of}/close`, owner, {});
      expect(status).toBe(200);
      const weights = ids.map((id) => body.weights[id]);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(body.agreement.w).toBeCloseTo(1, 12);
    });
  });
});
