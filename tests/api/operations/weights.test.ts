import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { weights } from "@/lib/api/operations/weights";
import { weightings } from "@/lib/madm/weighting/registry";
import { complaints, data } from "../refused";

type Answer = {
  readonly method: string;
  readonly variant: Readonly<Record<string, unknown>>;
  readonly weights: readonly number[];
  readonly consistency?: { readonly ratio: number | null; readonly misfits: readonly unknown[] };
};

/** One body that every weighting finds its own part in. */
const everything = {
  matrix: [
    [3, 9, 1],
    [5, 5, 4],
    [9, 2, 2],
  ],
  directions: ["benefit", "cost", "benefit"],
  pairwise: [
    [1, 3, 5],
    [1 / 3, 1, 2],
    [1 / 5, 1 / 2, 1],
  ],
  bestToOthers: [1, 3, 5],
  othersToWorst: [5, 2, 1],
  ranking: [1, 2, 3],
  points: [50, 30, 20],
};

const answerTo = (body: unknown) => weights.run(body, data) as Answer;
const by = (method: string, more: object = {}) => answerTo({ method, ...everything, ...more });

const promised = [
  "points",
  "equal",
  "rank-order-centroid",
  "rank-sum",
  "rank-reciprocal",
  "swing",
  "ahp",
  "best-worst",
  "entropy",
  "critic",
  "standard-deviation",
  "merec",
];

describe("the weightings offered", () => {
  it("are those of the registry, among them every one that was promised", () => {
    expect([...(weights.request as ReadonlyMap<string, unknown>).keys()]).toEqual(weightings.map(({ id }) => id));
    expect(weightings.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
  });

  test.each(weightings.map(({ id }) => id))("%s weighs without options, and the answer is as described", (id) => {
    const answer = by(id);
    expect(z.safeParse(weights.answer as z.ZodType, JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
    expect(answer.method).toBe(id);
    expect(answer.weights).toHaveLength(3);
    expect(answer.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test.each(weightings.map(({ id, needs }) => [id, needs] as const).filter(([, needs]) => needs !== "none"))(
    "%s asks for what it reads (%s) where that is missing",
    (id) => {
      expect(complaints(weights, { method: id }).every((each) => each.startsWith("missing "))).toBe(true);
    },
  );
});

describe("the options promised", () => {
  test.each(["eigenvector", "geometric-mean", "column-mean"])("ahp takes the derivation %s", (derivation) => {
    expect(by("ahp", { options: { derivation } }).variant).toEqual({ derivation });
  });

  it("critic takes a correlation and whether to use directions, and says which", () => {
    const answer = by("critic", { options: { correlation: "spearman", useDirections: false } });
    expect(answer.variant).toEqual({ correlation: "spearman", useDirections: false });
  });

  it("best-worst takes its model, and best and worst by number", () => {
    expect(by("best-worst", { best: 0, worst: 2, options: { model: "linear" } })).toMatchObject({ variant: { model: "linear" } });
    expect(complaints(weights, { ...everything, method: "best-worst", best: 3 })).toEqual(["out-of-range best"]);
    expect(complaints(weights, { ...everything, method: "best-worst", options: { model: "ratio" } })).toEqual(["unknown-id options model"]);
  });
});

describe("judgements", () => {
  it("may be left out of a pairwise table, and one side may speak for both", () => {
    const pairwise = [
      [null, 4, null],
      [null, null, 2],
      [null, null, null],
    ];
    // By hand: 4 · 2 = 8 to 1, and 2 to 1, so 8 : 2 : 1.
    const [first, second, third] = answerTo({ method: "ahp", pairwise }).weights;
    expect([first, second, third].map((weight) => (weight as number) * 11)).toEqual([8, 2, 1].map((part) => expect.closeTo(part, 9)));
  });

  it("come back with their consistency", () => {
    expect(by("ahp").consistency?.ratio).toBeGreaterThan(0);
    expect(by("best-worst")).toHaveProperty("consistency");
    expect(by("equal")).not.toHaveProperty("consistency");
  });
});

describe("what is refused", () => {
  it("is named field by field, all at once, whether the method reads the field or not", () => {
    const body = { method: "points", points: [1, -1, "x"], ranking: [0], pairwise: [[1, 0]], best: 1.5, matrix: [[null]], more: 1 };
    expect(complaints(weights, body).sort()).toEqual(
      [
        "out-of-range points 1",
        "not-a-number points 2",
        "out-of-range ranking 0",
        "out-of-range pairwise 0 1",
        "out-of-range best",
        "not-a-number matrix 0 0",
        "unknown-id more",
      ].sort(),
    );
  });

  it("includes an unknown method and what else is wrong beside it", () => {
    expect(complaints(weights, { method: "ahpp", points: [-1] }).sort()).toEqual(["out-of-range points 0", "unknown-id method"]);
    expect(complaints(weights, [])).toEqual(["malformed"]);
  });

  it("includes a pairwise table of more criteria than anyone judges", () => {
    const pairwise = Array.from({ length: 101 }, () => Array.from({ length: 101 }, () => 1));
    expect(complaints(weights, { method: "ahp", pairwise })).toContain("too-many pairwise");
  });

  it("includes a body made of nothing but complaints, at the field that goes too far", () => {
    expect(complaints(weights, { method: "points", points: new Array(200_000).fill("x") })).toEqual(["too-large points"]);
  });

  it("includes judgements that contradict one another", () => {
    expect(
      complaints(weights, {
        method: "ahp",
        pairwise: [
          [1, 3],
          [3, 1],
        ],
      }),
    ).toEqual(["contradiction pairwise 1 0"]);
  });
});
