import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { KeptOperation } from "@/lib/api/kept/operation";
import { keptOperations } from "@/lib/api/kept/registry";
import { problemDetails, Unanswerable } from "@/lib/api/problem-details";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { allowances } from "@/lib/keep/limits";
import { allowanceOf } from "@/server/keep/allowance";
import { told } from "@/server/keep/away";
import { ask, type By, type Opened, opened } from "./asking";

/** So many bodies a route; 10,000 are tried by `KEEP_FUZZ=10000`. */
const RUNS = Number(process.env.KEEP_FUZZ ?? 60);
const SEED = 20_261_201;

const document = workedExample(loadDataset("data"));
const points = { demand: 1, closeness: 60, logistics: 40, payments: 80, regulation: 30, ip: 10 };
let keeping: Opened;
let at = "";
let own: By = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  keeping = await opened(null);
  const { body } = await ask("POST", "/workspaces", {}, { title: "W" });
  [at, own, ids.workspace] = [`/workspaces/${body.id}`, { token: body.token }, body.id];
  ids.decision = (await ask("POST", `${at}/decisions`, own, { title: "D", document, request: randomUUID() })).body.id;
  ids.weighting = (
    await ask("POST", `${at}/weightings`, own, { decision: ids.decision, way: "points", aggregate: "geometric", shown: "after" })
  ).body.id;
});
afterAll(() => keeping.close());

const taking = keptOperations.filter(({ body }) => body !== null);

/** A body that is taken, to be spoilt somewhere. */
const sound = (): Readonly<Record<string, unknown>> => ({
  "make-workspace": { title: "T" },
  open: { token: "AAAAAAAAAAAAAAAAAAAAAA", name: "N" },
  "rename-workspace": { title: "T" },
  "name-seat": { name: "N" },
  "make-link": { role: "weigh", label: "L", weighting: ids.weighting },
  "make-decision": { title: "D", document, request: randomUUID() },
  "save-revision": { base: 1, document, request: randomUUID(), note: "N" },
  "restore-revision": { base: 1, revision: 1, request: randomUUID() },
  "rename-decision": { title: "T" },
  "make-comment": { revision: 1, anchor: { kind: "figure", market: "KAZ", criterion: "inflation" }, body: "C", request: randomUUID() },
  "open-weighing": {
    decision: ids.decision,
    way: "points",
    aggregate: "geometric",
    shown: "after",
    level: "pillars",
    people: 3,
    anonymous: false,
  },
  "answer-weighing": { name: "N", answers: { points }, request: randomUUID(), revision: 1 },
  "close-weighing": { aggregate: "median", voices: { [ids.decision as string]: 1 } },
});

const nasty = fc.oneof(
  fc.constantFrom(null, true, 0, -0, -1, 1e308, 2 ** 31, 2 ** 53, 0.1, "", " ", "\u0000", "\ud800", "__proto__", "{}", [], {}, [[]], {
    length: 1e9,
  }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constant("x".repeat(5000)),
);

/** A body with one to three of its places, at any depth, spoilt or taken out. */
function spoilt(body: unknown): fc.Arbitrary<unknown> {
  const places: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (path.length > 0) places.push(path);
    if (typeof value === "object" && value !== null && path.length < 4)
      for (const key of Object.keys(value)) walk((value as Record<string, unknown>)[key], [...path, key]);
  };
  walk(body, []);
  return fc
    .array(fc.tuple(fc.constantFrom(...places), fc.option(nasty, { nil: undefined })), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const copy = structuredClone(body);
      for (const [path, value] of changes) {
        let node = copy as Record<string, unknown>;
        for (const key of path.slice(0, -1))
          node = (typeof node[key] === "object" && node[key] !== null ? node[key] : {}) as Record<string, unknown>;
        const last = path.at(-1) as string;
        if (value === undefined) delete node[last];
        // A copy: what is put in is changed in its turn, and must not hold itself.
        else Object.defineProperty(node, last, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
      }
      return copy;
    });
}

const addressOf = ({ path }: KeptOperation) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] as string);

describe("whatever is sent", () => {
  test.each(taking.map((operation) => [operation.id, operation] as const))(
    "%s answers it, and never fails",
    { timeout: 3_600_000 },
    async (id, operation) => {
      const failures = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const body = fc.oneof({ weight: 5, arbitrary: spoilt(sound()[id]) }, { weight: 1, arbitrary: nasty });
      await fc.assert(
        fc.asyncProperty(body, async (sent) => {
          const { status, body: said } = await ask(operation.verb, addressOf(operation), own, JSON.stringify(sent));
          expect([200, 201, 400, 404, 409, 422]).toContain(status);
          if (status >= 400) expect(problemDetails.safeParse(said).success).toBe(true);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(failures).not.toHaveBeenCalled();
      failures.mockRestore();
    },
  );

  test.each([
    "",
    "{",
    "null",
    "[]",
    "\u0000",
    '{"title":1e999}',
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    `{"title":"${"x".repeat(3_000_000)}"}`,
  ])("that is no body at all is refused (%#)", async (sent) => {
    const { status } = await ask("POST", "/workspaces", {}, sent);
    expect([400, 413, 422]).toContain(status);
  });

  test("as anything but JSON is refused, so that no form of another site can be it", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await ask("POST", "/workspaces", {}, '{"title":"T"}', { "content-type": type })).status).toBe(415);
  });

  test("in the address is nothing, or a number that cannot be taken", async () => {
    for (const part of ["x", "%00", "-", "a".repeat(400), "' or 1=1 --"])
      for (const path of [`/workspaces/${encodeURIComponent(part)}`, `${at}/decisions/${encodeURIComponent(part)}`])
        expect((await ask("GET", path, own)).status).toBe(404);
    for (const query of ["revision=-1", "revision=1e3", "revision=1.5", "revision=%00"])
      expect((await ask("GET", `${at}/decisions/${ids.decision}?${query}`, own)).status).toBe(422);
  });
});

describe("how often something may be done", () => {
  test("is counted by address or seat where clients are counted, and told with the time to wait", async () => {
    const allowance = allowanceOf(true);
    for (let n = 0; n < allowances.workspaces; n++) await allowance.spend("workspaces", "203.0.113.7");
    const error = await allowance.spend("workspaces", "203.0.113.7").catch((found: unknown) => found);
    expect(error).toBeInstanceOf(Unanswerable);
    const { kind, retryAfter } = error as Unanswerable;
    expect(kind).toBe("too-many-requests");
    expect(retryAfter).toBeGreaterThan(86_000);
    await expect(allowance.check("workspaces", "203.0.113.7")).rejects.toThrow(Unanswerable);
    await allowance.spend("workspaces", "203.0.113.8");
    await allowance.check("tries", "203.0.113.7");
  });

  test("is nobody's matter where nobody is counted", async () => {
    const allowance = allowanceOf(false);
    for (let n = 0; n < 100; n++) await allowance.spend("workspaces", "127.0.0.1");
    await allowance.check("workspaces", "127.0.0.1");
  });
});

describe("a database that fails", () => {
  const as = (code: string, message = "m") =>
    new Error("Failed query: select 'secret words'", { cause: Object.assign(new Error(message), { code }) });

  test.each(["ECONNREFUSED", "CONNECT_TIMEOUT", "CONNECTION_CLOSED", "57P01", "53300", "40001", "08006"])(
    "by %s is busy, and the log hears no words of anybody",
    (code) => {
      const lines: string[] = [];
      const error = told(as(code), (line) => lines.push(line));
      expect(error).toMatchObject({ kind: "busy" });
      expect(lines).toEqual([`The database: ${code}: m`]);
    },
  );

  test("by a defect of ours is told by its code alone", () => {
    const error = told(as("23502", "null value in row (secret words)")) as Error;
    expect(error).not.toBeInstanceOf(Unanswerable);
    expect(error.message).toMatch(/^The database refused a statement: 23502/);
    expect(`${error.message}${error.stack}`).not.toContain("secret words");
  });

  test("is told apart from what is none of its business", () => {
    const refusal = new Unanswerable("not-found", "x");
    expect(told(refusal)).toBe(refusal);
    const defect = new TypeError("x is not a function");
    expect(told(defect)).toBe(defect);
  });
});
