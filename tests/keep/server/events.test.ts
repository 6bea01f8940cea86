import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { limits } from "@/lib/keep/limits";
import { openStreams } from "@/server/keep/streams";
import { stopAll } from "@/server/stopping";
import { ask, type By, comeIn, type Opened, opened, use } from "./asking";
import { freshDatabase, postgresHere } from "./places";

const document = workedExample(loadDataset("data"));
const cut: (() => void)[] = [];
afterEach(() => {
  for (const each of cut.splice(0)) each();
});

type Told = { readonly id: string; readonly name: string; readonly kind?: string; readonly subject?: string; readonly revision?: number };

/** Follows a workspace. @returns what was told so far, growing, and whether it has ended */
async function follow(at: string, by: By, headers: Record<string, string> = {}, query = "") {
  const { response, status } = await ask("GET", `${at}/events${query}`, by, undefined, headers);
  const told: Told[] = [];
  const state = { told, ended: false, status };
  if (status !== 200) return state;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  cut.push(() => void reader.cancel().catch(() => undefined));
  (async () => {
    let text = "";
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() as string;
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
        const data = field("data");
        if (data !== undefined) told.push({ id: field("id") ?? "", name: field("event") ?? "message", ...JSON.parse(data) });
      }
    }
    state.ended = true;
  })().catch(() => {
    state.ended = true;
  });
  await vi.waitFor(() => expect(told[0]?.name).toMatch(/hello|reload|message/), { timeout: 10_000 });
  return state;
}

const until = (check: () => void, timeout = 10_000) => vi.waitFor(check, { timeout, interval: 20 });
const kinds = (told: readonly Told[]) => told.flatMap(({ kind }) => kind ?? []);

async function begun() {
  const { body } = await ask("POST", "/workspaces", {}, { title: "W" });
  const at = `/workspaces/${body.id}`;
  const owner: By = { cookie: await comeIn(body.token, "Owner") };
  const decision = (await ask("POST", `${at}/decisions`, owner, { title: "D", document, request: randomUUID() })).body.id as string;
  const on = `${at}/decisions/${decision}`;
  let base = 0;
  const save = () => ask("POST", `${on}/revisions`, owner, { base: ++base, document, request: randomUUID() });
  return { at, owner, decision, on, save, id: body.id as string };
}

describe("the stream of events", () => {
  let keeping: Opened;
  beforeAll(async () => {
    keeping = await opened(null);
  });
  afterAll(() => keeping.close());

  test("says where it begins, then what happens, each with a number that grows", async () => {
    const { at, owner, decision, save } = await begun();
    const stream = await follow(at, owner);
    expect(stream.told[0]).toMatchObject({ name: "hello", id: expect.stringMatching(/^\d+$/) });
    await save();
    await until(() => expect(stream.told[1]).toMatchObject({ name: "message", kind: "decision.saved", subject: decision, revision: 2 }));
    expect(Number(stream.told[1]?.id)).toBeGreaterThan(Number(stream.told[0]?.id));
  });

  test("tells again what was missed, and to ask for everything anew where that is not known any more", async () => {
    const { at, owner, save } = await begun();
    const first = await follow(at, owner);
    const last = first.told[0]?.id as string;
    for (let n = 0; n < 3; n++) await save();
    const back = await follow(at, owner, { "last-event-id": last });
    await until(() => expect(kinds(back.told).filter((kind) => kind === "decision.saved")).toHaveLength(3));
    expect(back.told.map(({ revision }) => revision).filter(Boolean)).toEqual(expect.arrayContaining([2, 3, 4]));
    const asked = await follow(at, owner, {}, `?after=${last}`);
    await until(() => expect(kinds(asked.told).filter((kind) => kind === "decision.saved")).toHaveLength(3));
    expect((await follow(at, owner, { "last-event-id": "999999999" })).told[0]?.name).toBe("reload");
  });

  test("tells nothing of other workspaces", async () => {
    const [one, two] = [await begun(), await begun()];
    const [first, second] = [await follow(one.at, one.owner), await follow(two.at, two.owner)];
    await two.save();
    await until(() => expect(kinds(second.told)).toContain("decision.saved"));
    expect(kinds(first.told)).toEqual([]);
  });

  test("tells who came in to weigh of their weighing alone", async () => {
    const { at, owner, decision, save } = await begun();
    const opens = { decision, way: "points", aggregate: "geometric", shown: "after" };
    const [mine, other] = await Promise.all(
      [1, 2].map(async () => (await ask("POST", `${at}/weightings`, owner, opens)).body.id as string),
    );
    const door = (await ask("POST", `${at}/doors`, owner, { role: "weigh", weighting: mine })).body;
    const stream = await follow(at, { cookie: await comeIn(door.token) });
    const ballot = () => ({
      name: "O",
      answers: { points: { demand: 1, closeness: 1, logistics: 1, payments: 1, regulation: 1, ip: 1 } },
      request: randomUUID(),
    });
    await save();
    await ask("POST", `${at}/weightings/${other}/ballots`, owner, ballot());
    await ask("POST", `${at}/weightings/${mine}/ballots`, owner, ballot());
    await until(() => expect(kinds(stream.told)).toEqual(["weighting.answered"]));
    expect(stream.told.at(-1)?.subject).toBe(mine);
  });

  test("ends when the way in is revoked, and when the workspace is deleted, and says so", async () => {
    const { at, owner } = await begun();
    const door = (await ask("POST", `${at}/doors`, owner, { role: "view" })).body;
    const reader = await follow(at, { cookie: await comeIn(door.token) });
    const own = await follow(at, owner);
    await ask("DELETE", `${at}/doors/${door.id}`, owner);
    await until(() => expect([reader.ended, reader.told.at(-1)?.name]).toEqual([true, "end"]));
    expect(own.ended).toBe(false);
    await ask("DELETE", at, owner);
    await until(() => expect([own.ended, own.told.at(-1)?.name]).toEqual([true, "end"]));
  });

  test("is open five times for one seat and no more, and again once one is left", async () => {
    const { at, owner } = await begun();
    for (let n = 0; n < limits.streamsASeat; n++) expect((await follow(at, owner)).status).toBe(200);
    expect((await follow(at, owner)).status).toBe(429);
    cut.splice(-1)[0]?.();
    await until(() => undefined);
    await vi.waitFor(async () => expect((await follow(at, owner)).status).toBe(200), { timeout: 5000 });
  });

  test("opens nothing for who asks for its headers alone", async () => {
    const { at, owner } = await begun();
    const before = openStreams();
    const { status, response } = await ask("HEAD", `${at}/events`, owner);
    expect([status, response.body, openStreams()]).toEqual([200, null, before]);
  });

  test("ends when the server is told to stop, so that it can", async () => {
    const { at, owner } = await begun();
    const stream = await follow(at, owner);
    await stopAll("streams");
    await until(() => expect(stream.ended).toBe(true));
  });
});

const server = await postgresHere();
afterAll(() => server?.stop());

describe.runIf(server !== null)("two servers on one PostgreSQL", () => {
  let drop: () => Promise<unknown> = async () => undefined;
  let url = "";
  let [one, two]: Opened[] = [];
  beforeAll(async () => {
    const fresh = await freshDatabase(server?.url ?? "");
    [drop, url] = [fresh.drop, fresh.url];
    // Both bring the empty database to today's form at once.
    [one, two] = await Promise.all([opened(fresh.place), opened(fresh.place)]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), two?.close()]);
    await drop();
  });

  test("see each other's writes, also once the word between them is cut off", async () => {
    use(one as Opened);
    const { at, owner, save } = await begun();
    use(two as Opened);
    const stream = await follow(at, owner);
    use(one as Opened);
    await save();
    await until(() => expect(kinds(stream.told)).toEqual(["decision.saved"]));
    const admin = postgres(url, { max: 1 });
    const killed = await admin`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`;
    expect(killed.length).toBeGreaterThan(0);
    await save();
    await until(() => expect(kinds(stream.told)).toEqual(["decision.saved", "decision.saved"]), 30_000);
    await admin.end();
  });
});
