import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { rank } from "@/lib/api/operations/rank";
import { normalisations } from "@/lib/madm/normalise";
import { preferenceFunctions } from "@/lib/madm/outranking/functions";
import { methods } from "@/lib/madm/registry";
import { complaints, data, refused } from "../refused";

type Answer = {
  readonly method: string;
  readonly variant: Readonly<Record<string, unknown>>;
  readonly better: string;
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly { readonly caption: { readonly en: string }; readonly values: readonly (readonly number[])[] }[];
};

const good = {
  matrix: [
    [3, 9],
    [5, 5],
    [9, 2],
  ],
  weights: [2, 1],
  directions: ["benefit", "cost"],
};

const answerTo = (body: unknown) => rank.run(body, data) as Answer;
const by = (method: string, more: object = {}) => answerTo({ method, ...good, ...more });

/** The promise to clients, written down a second time on purpose: ids and option names may not change unnoticed. */
const promised = [
  "weighted-sum",
  "weighted-product",
  "waspas",
  "topsis",
  "vikor",
  "promethee-i",
  "promethee-ii",
  "copras",
  "moora",
  "edas",
  "mabac",
  "codas",
  "marcos",
  "aras",
  "spotis",
];

describe("the methods offered", () => {
  it("are those of the registry, among them every one that was promised and one ELECTRE", () => {
    const ids = [...(rank.request as ReadonlyMap<string, unknown>).keys()];
    expect(ids).toEqual(methods.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(promised));
    expect(ids.filter((id) => id === "electre-i" || id === "electre-iii")).toHaveLength(1);
  });

  test.each(methods.map(({ id }) => id))("%s ranks without options, and the answer is as described", (id) => {
    const answer = by(id);
    expect(z.safeParse(rank.answer as z.ZodType, JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(["method", "variant", "better", "scores", "ranks"]));
    expect(answer.method).toBe(id);
    expect(answer.steps).toBeUndefined();
    expect([...answer.ranks].sort()[0]).toBe(1);
    expect(answer.scores.every(Number.isFinite)).toBe(true);
  });

  test.each(methods.map(({ id }) => id))("%s shows its steps as captioned tables when asked", (id) => {
    const { steps } = by(id, { steps: true });
    expect(steps?.length).toBeGreaterThan(0);
    for (const { caption, values } of steps ?? []) {
      expect(caption.en).not.toBe("");
      expect(new Set(values.map((row) => row.length)).size).toBe(1);
    }
  });

  test.each(methods.map(({ id }) => id))("%s names an option it does not have", (id) => {
    expect(complaints(rank, { method: id, ...good, options: { nonsense: 1 } })).toEqual(["unknown-id options nonsense"]);
  });
});

describe("the options promised", () => {
  test.each([
    ["topsis", { normalisation: "min-max" }],
    ["waspas", { lambda: 0.2 }],
    ["vikor", { v: 0.7 }],
    ["codas", { tau: 0.05 }],
    ["aras", { optimal: [10, 1] }],
    [
      "spotis",
      {
        bounds: [
          [0, 10],
          [0, 10],
        ],
        referencePoint: [10, 0],
      },
    ],
    ["promethee-ii", { preference: { function: "linear", p: [3, 3], q: [1, 1] } }],
    ["promethee-i", { preference: { function: "gaussian", s: [2, 2] } }],
  ])("%s takes %j and says so in the variant", (method, options) => {
    expect(by(method, { options }).variant).toMatchObject(options);
  });

  test.each(normalisations)("topsis takes the normalisation %s", (normalisation) => {
    expect(by("topsis", { options: { normalisation } }).variant).toEqual({ normalisation, rescaleWeights: true });
  });

  it("has the six normalisations and the six preference functions under their promised names", () => {
    expect([...normalisations].sort()).toEqual(["linear", "max", "min-max", "none", "sum", "vector"]);
    expect([...preferenceFunctions].sort()).toEqual(["gaussian", "level", "linear", "u-shape", "usual", "v-shape"]);
  });
});

describe("ranks", () => {
  it("are 1 for the best, and tied scores share the lower number", () => {
    const matrix = [[9], [5], [5], [1]];
    const answer = answerTo({ method: "weighted-sum", matrix, weights: [1], directions: ["benefit"] });
    expect(answer.ranks).toEqual([1, 2, 2, 4]);
    expect(answer.better).toBe("higher");
  });
});

describe("weights", () => {
  const sums = (options: object) => by("weighted-sum", { options: { normalisation: "none", ...options } }).scores;

  it("are scaled to sum one unless told otherwise, and the variant says which", () => {
    // By hand: (2 · 3 − 1 · 9) / 3 = −1, and −3 as the weights stand.
    expect(sums({})[0]).toBeCloseTo(-1, 12);
    expect(sums({ rescaleWeights: false })[0]).toBeCloseTo(-3, 12);
    expect(by("weighted-sum", { options: { rescaleWeights: false } }).variant).toMatchObject({ rescaleWeights: false });
  });
});

describe("VIKOR's compromise set", () => {
  it("comes along as details, rows counted from 0", () => {
    expect(by("vikor").details).toMatchObject({ compromiseSet: expect.arrayContaining([expect.any(Number)]) });
    expect(by("topsis")).not.toHaveProperty("details");
  });
});

describe("what is refused", () => {
  it("is named field by field, all at once, with what would be accepted", () => {
    const body = {
      method: "waspas",
      matrix: [
        [1, "x"],
        [2, 3],
      ],
      weights: [-1, 2, 3],
      directions: ["benefit", "up"],
      options: { lambda: 2, lamda: 1, rescaleWeights: "no" },
      steps: 1,
      extra: true,
    };
    expect(complaints(rank, body).sort()).toEqual(
      [
        "not-a-number matrix 0 1",
        "out-of-range weights 0",
        "wrong-length weights",
        "unknown-id directions 1",
        "out-of-range options lambda",
        "unknown-id options lamda",
        "malformed options rescaleWeights",
        "malformed steps",
        "unknown-id extra",
      ].sort(),
    );
    expect(refused(rank, body).find(({ path }) => path.includes("lambda"))?.values).toEqual({ accepted: "0–1", found: "2" });
  });

  it("includes everything else where the method itself is unknown", () => {
    const body = { ...good, method: "nope", weights: [1], options: { whatever: 1 } };
    expect(complaints(rank, body)).toEqual(["unknown-id method", "wrong-length weights"]);
    expect(refused(rank, body)[0]?.values.accepted).toContain("topsis, ");
  });

  it("includes what is missing", () => {
    expect(complaints(rank, {})).toEqual(["missing method", "missing matrix", "missing weights", "missing directions"]);
    for (const body of [null, [], 7, "topsis"]) expect(complaints(rank, body)).toEqual(["malformed"]);
  });

  it("includes lengths that do not fit one another", () => {
    expect(complaints(rank, { method: "topsis", ...good, weights: [1], directions: ["cost", "cost", "cost"] })).toEqual([
      "wrong-length weights",
      "wrong-length directions",
    ]);
    expect(complaints(rank, { method: "spotis", ...good, options: { referencePoint: [1] } })).toEqual([
      "wrong-length options referencePoint",
    ]);
  });

  it("includes weights that are all zero, and a column the method cannot take, cell by cell", () => {
    expect(complaints(rank, { method: "topsis", ...good, weights: [0, 0] })).toEqual(["all-zero weights"]);
    expect(
      complaints(rank, {
        method: "weighted-product",
        ...good,
        matrix: [
          [1, 2],
          [-1, 2],
        ],
      }),
    ).toEqual(["negative-in-column matrix 1 0"]);
  });

  it("includes pairwise work without end", () => {
    const wide = { matrix: Array.from({ length: 5001 }, (_, i) => [i]), weights: [1], directions: ["benefit"] };
    const gaussian = { preference: { function: "gaussian", s: [1] } };
    expect(complaints(rank, { method: "promethee-ii", ...wide, options: gaussian })).toEqual(["too-many matrix"]);
    expect(answerTo({ method: "promethee-ii", ...wide }).ranks[5000]).toBe(1);
  });

  it("includes steps too long to send", () => {
    const matrix = Array.from({ length: 600_000 }, (_, i) => [i + 1]);
    expect(complaints(rank, { method: "topsis", matrix, weights: [1], directions: ["benefit"], steps: true })).toEqual(["too-large steps"]);
  });

  it("does not mistake a name that every object knows for a method", () => {
    for (const method of ["constructor", "__proto__", "toString"])
      expect(complaints(rank, { ...good, method })).toEqual(["unknown-id method"]);
  });
});
