import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { operations } from "@/lib/api/operations/registry";
import { workedExample } from "@/lib/decision/example";
import { definitionFields } from "@/lib/lanchester/shares";
import { measures } from "@/lib/madm/agreement/registry";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";
import type { Handlers } from "@/server/api/handlers";
import { routes } from "@/server/api/routes";
import { data } from "../refused";
import { post, problemIn } from "./call";

/*
 * Whatever is sent, the answer is 200 with finite numbers or a named problem of the caller's. Bodies are made as text, so that
 * they may hold what no value of the language can: 1e999, keys like __proto__, duplicate keys.
 */

const RUNS = { numRuns: 200, seed: 20_261_122 };
const at = (id: string) => routes.get(`/${id}`) as Handlers;
const posts = operations.filter(({ request }) => request !== null).map(({ id }) => [id, at(id)] as const);

type Answer = { readonly [field in "value" | "survivors" | "multiple"]?: number } & {
  readonly [field in "scores" | "ranks" | "weights"]?: readonly number[];
} & {
  readonly trajectory?: { readonly states: readonly Readonly<Record<"t" | "m" | "n", number>>[] };
  readonly range?: readonly { readonly ratio: number | null }[];
};

async function check(route: Handlers, text: string): Promise<number> {
  const response = await post(route.POST, text);
  if (response.status !== 200) {
    const problem = await problemIn(response);
    expect([400, 413, 422]).toContain(problem.status);
    expect(problem.errors?.length ?? 1).toBeGreaterThan(0);
    return response.status;
  }
  // JSON has no way to write what is not finite but null: none may stand for a score, a rank, a weight or a value.
  const { scores = [], ranks = [], weights: found = [], ...rest } = (await response.json()) as Answer;
  const { value = 0, survivors = 0, multiple = 0, trajectory, range = [] } = rest;
  const states = trajectory?.states.flatMap(({ t, m, n }) => [t, m, n]) ?? [];
  const ratios = range.flatMap(({ ratio }) => ratio ?? []);
  for (const each of [...scores, ...ranks, ...found, value, survivors, multiple, ...states, ...ratios])
    expect(Number.isFinite(each)).toBe(true);
  return 200;
}

const oddNumber = fc.constantFrom(
  "0",
  "-0",
  "1e999",
  "-1e999",
  "1e308",
  "-1e308",
  "5e-324",
  "1e150",
  "1e151",
  "0.1",
  "-1",
  "3",
  "9007199254740993",
);
const oddText = fc.constantFrom(
  '"NaN"',
  '"Infinity"',
  '"1"',
  '""',
  '"topsis"',
  '"__proto__"',
  "null",
  "true",
  "false",
  "{}",
  "[]",
  '"\\ud800"',
);
const oddKey = fc.constantFrom(
  "length",
  "size",
  "toString",
  "__proto__",
  "constructor",
  "toString",
  "length",
  "0",
  "",
  "method",
  "then",
  "toJSON",
  "valueOf",
);

/** Any JSON text, small or strange. */
const anything: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    oddNumber,
    oddText,
    fc.json({ maxDepth: 2 }),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(oddKey, tie("value")), { maxLength: 4 })
      .map((pairs) => `{${pairs.map(([key, value]) => `"${key}":${value}`).join(",")}}`),
  ),
})).value;

/** A list that is mostly right: of one length, of harmless numbers, but here and there something else. */
const mostly = (usual: fc.Arbitrary<string>) => fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: anything });
const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -3, max: 9 }).map(String) }, { weight: 2, arbitrary: oddNumber });
const list = (item: fc.Arbitrary<string>, length: number) =>
  fc.array(mostly(item), { minLength: Math.max(0, length), maxLength: length }).map((items) => `[${items.join(",")}]`);
const object = (fields: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc.tuple(fc.tuple(...Object.values(fields).map(mostly)), fc.option(fc.tuple(oddKey, anything), { freq: 20 })).map(([values, more]) => {
    const own = Object.keys(fields).map((key, i) => `"${key}":${values[i]}`);
    return `{${[...own, ...(more ? [`"${more[0]}":${more[1]}`] : [])].join(",")}}`;
  });
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids.map((id) => JSON.stringify(id)));
const direction = oneOf(["benefit", "cost"]);

const stabilityBody = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 })).chain(([rows, columns]) =>
  object({
    method: oneOf(methods.map(({ id }) => id)),
    matrix: list(list(cell, columns), rows),
    weights: list(cell, columns),
    directions: list(direction, columns),
  }),
);

const rankBody = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 })).chain(([rows, columns]) =>
  object({
    method: oneOf(methods.map(({ id }) => id)),
    matrix: list(list(cell, columns), rows),
    weights: list(cell, columns),
    directions: list(direction, columns),
    options: fc.oneof(
      { weight: 3, arbitrary: fc.constant("{}") },
      {
        weight: 1,
        arbitrary: object({
          normalisation: oneOf(["vector", "min-max", "max", "sum", "linear", "none"]),
          rescaleWeights: oneOf(["true"]).map(() => "false"),
        }),
      },
      {
        weight: 1,
        arbitrary: object({
          preference: object({
            function: oneOf(["gaussian", "linear", "level"]),
            p: list(cell, columns),
            q: list(cell, columns),
            s: list(cell, columns),
          }),
        }),
      },
      { weight: 1, arbitrary: object({ bounds: list(list(cell, 2), columns), referencePoint: list(cell, columns) }) },
      { weight: 1, arbitrary: object({ optimal: list(cell, columns) }) },
    ),
    steps: fc.constantFrom("true", "false"),
  }),
);

const weightsBody = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 })).chain(([rows, columns]) =>
  object({
    method: oneOf(weightings.map(({ id }) => id)),
    matrix: list(list(cell, columns), rows),
    directions: list(direction, columns),
    pairwise: list(list(fc.constantFrom("1", "3", "0.3333333333333333", "null", "1e-9", "1e9", "1e308"), columns), columns),
    bestToOthers: list(fc.constantFrom("1", "3", "9"), columns),
    othersToWorst: list(fc.constantFrom("1", "3", "9"), columns),
    ranking: list(fc.constantFrom("1", "2", "3"), columns),
    points: list(cell, columns),
  }),
);

const agreementBody = fc
  .integer({ min: 0, max: 6 })
  .chain((length) => object({ measure: oneOf(measures.map(({ id }) => id)), x: list(cell, length), y: list(cell, length) }));
const consensusBody = fc
  .integer({ min: 0, max: 6 })
  .chain((length) => object({ method: oneOf(["borda", "copeland"]), rankings: list(list(cell, length), 3) }));

const share = fc.constantFrom("0", "1", "10", "33.4", "1e-320", "-0");
const lanchesterBody = fc.subarray(["A", "B", "C", "own"], { minLength: 2 }).chain((names) =>
  object({
    shares: list(
      share.map((share) => `{"name":"?","share":${share}}`),
      names.length,
    ).map((text) => names.reduce((named, name) => named.replace("?", name), text)),
    own: oneOf(["own", "A"]),
    battlefield: oneOf(["local", "wide"]),
    marketDefinition: fc.constant(JSON.stringify(Object.fromEntries(definitionFields.map((field) => [field, "x"])))),
  }),
);
const force = fc.constantFrom("0", "1e-9", "1e-10", "3", "5", "1e12", "1e13");
const battleBody = object({ law: oneOf(["linear", "square"]), m: force, n: force, exchangeRate: fc.constantFrom("1", "1e-6", "1e6", "0") });
const potentialBody = object({ referenceShare: share, currentShare: share, rounding: oneOf(["none", "truncate-2", "round-2"]) });

const example = workedExample(data);
const evaluateBody = object(
  Object.fromEntries(
    Object.entries({
      ...example,
      criteria: { distance: 5 },
      thresholds: { distance: 1 },
      overrides: [{ market: "KAZ", indicator: "distance", value: 1, note: "" }],
    }).map(([field, value]) => [field, fc.constant(JSON.stringify(value))]),
  ),
);

describe("whatever is sent", () => {
  test.each(posts)("%s answers any JSON with a named problem", async (_, route) => {
    const log = vi.spyOn(console, "error");
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(await check(route, text)).not.toBe(200);
      }),
      RUNS,
    );
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test.each([
    ["rank", rankBody],
    ["stability", stabilityBody],
    ["weights", weightsBody],
    ["agreement", agreementBody],
    ["consensus", consensusBody],
    ["evaluate", evaluateBody],
    ["lanchester", lanchesterBody],
    ["lanchester/battle", battleBody],
    ["lanchester/potential", potentialBody],
  ] as const)("%s answers a body that is nearly right with finite numbers or a named problem, each at times", async (id, body) => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        statuses.add(await check(at(id), text));
      }),
      { ...RUNS, numRuns: id === "rank" || id === "stability" || id === "weights" ? 800 : 200 },
    );
    expect([...statuses].sort()).toEqual([200, 422]);
  });
});

describe("a body made to break the server", () => {
  const depth = 50_000;
  const deep = `${"[".repeat(depth)}1${"]".repeat(depth)}`;
  const deepObject = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

  test.each(posts)("%s stands nesting without end, as the body and in every field", async (_, route) => {
    const fields = [
      "method",
      "matrix",
      "weights",
      "directions",
      "options",
      "steps",
      "pairwise",
      "points",
      "x",
      "rankings",
      "version",
      "markets",
      "shares",
      "own",
      "marketDefinition",
      "m",
      "currentShare",
    ];
    for (const nested of [deep, deepObject])
      for (const text of [nested, ...fields.map((field) => `{"method":"topsis","version":1,"${field}":${nested}}`)])
        expect(await check(route, text)).toBe(422);
    expect(await check(at("rank"), `{"method":"topsis","matrix":[[${deep}]],"weights":[1],"directions":["cost"]}`)).toBe(422);
  });

  test.each(posts)("%s stands a hundred and fifty thousand keys, and as many wrong entries", async (_, route) => {
    const keys = `{${Array.from({ length: 150_000 }, (__, i) => `"k${i}":0`).join(",")}}`;
    const entries = `[${new Array(150_000).fill('"x"').join(",")}]`;
    for (const text of [
      keys,
      entries,
      `{"method":"ahp","pairwise":${entries}}`,
      `{"method":"topsis","weights":${entries},"matrix":[${entries}]}`,
    ])
      expect(await check(route, text)).toBe(422);
  });

  it("does not repeat a long text to whoever sent it", async () => {
    const long = "x".repeat(1_000_000);
    const response = await post(
      at("rank").POST,
      `{"method":"${long}","${long}":1,"matrix":[["${long}"]],"weights":[1],"directions":["${long}"]}`,
    );
    expect((await response.text()).length).toBeLessThan(5000);
  });

  it("asks for no more space than the body has", async () => {
    const ragged = `[[${new Array(1000).fill(1).join(",")}]${",[]".repeat(2_000_000)}]`;
    expect(await check(at("rank"), `{"method":"topsis","matrix":${ragged},"weights":[1],"directions":["cost"]}`)).toBe(422);
    expect(await check(at("consensus"), `{"method":"borda","rankings":${ragged}}`)).toBe(422);
  });

  it("pollutes nothing", async () => {
    await check(
      at("rank"),
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"options":{"__proto__":{"polluted":1}}}',
    );
    await check(at("evaluate"), '{"version":1,"criteria":{"__proto__":{"polluted":1}},"competition":{"__proto__":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
