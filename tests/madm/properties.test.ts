import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { aboutMethod } from "@/lib/madm/about";
import type { Method } from "@/lib/madm/method";
import { parseOptions, readOptions } from "@/lib/madm/options";
import { preferenceFunctions } from "@/lib/madm/outranking/functions";
import { type Direction, makeProblem, type ProblemInput } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import type { Ranking } from "@/lib/madm/rank-by";
import { methods } from "@/lib/madm/registry";
import { Refusal } from "@/lib/math/refusal";

/*
 * What every registered method is held to, whatever its formula, in its default variant: claims are read from its
 * declaration. A refusal is a fair answer to an awkward problem, but only to an awkward one.
 */

type Random = { readonly matrix: number[][]; readonly weights: number[]; readonly directions: Direction[] };

const RUNS = { numRuns: 1000, seed: 20_240_607 };
const TAME = { numRuns: 300, seed: 20_240_607 };

const direction = fc.constantFrom<Direction>("benefit", "cost");
/** To the cent: figures that differ, differ by more than rounding. */
const positive = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const rounded = fc.integer({ min: 1, max: 9 });

/** Problems any method takes: 2 to 8 alternatives, 1 to 5 criteria, figures above zero, many of them tied. */
const tame: fc.Arbitrary<Random> = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.record({
    matrix: fc.array(fc.array(fc.oneof(positive, rounded), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    weights: fc.array(rounded, { minLength: columns, maxLength: columns }),
    directions: fc.array(direction, { minLength: columns, maxLength: columns }),
  }),
);

/** A column of some awkward kind, or a harmless one. */
const awkwardColumn = (rows: number) => {
  const column = (cell: fc.Arbitrary<number>) => fc.array(cell, { minLength: rows, maxLength: rows });
  return fc.oneof(
    { weight: 6, arbitrary: column(positive) },
    { weight: 2, arbitrary: column(rounded) },
    { weight: 1, arbitrary: column(fc.integer({ min: 0, max: 3 })) },
    { weight: 1, arbitrary: column(fc.double({ min: -10, max: 10, noNaN: true })) },
    { weight: 1, arbitrary: fc.constantFrom(0, 7, -7, 1e-300, 1e150).map((value) => new Array<number>(rows).fill(value)) },
    { weight: 1, arbitrary: column(fc.double({ min: -1e150, max: 1e150, noNaN: true })) },
    { weight: 1, arbitrary: column(fc.double({ min: 0, max: 1e-300, noNaN: true })) },
  );
};

/** Problems with constant columns, zeros, negative, huge and tiny figures, weights of zero, and a single alternative. */
const awkward: fc.Arbitrary<Random> = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc
    .record({
      byColumn: fc.array(awkwardColumn(rows), { minLength: columns, maxLength: columns }),
      weights: fc
        .array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns })
        .filter((weights) => weights.some((weight) => weight > 0)),
      directions: fc.array(direction, { minLength: columns, maxLength: columns }),
    })
    .map(({ byColumn, weights, directions }) => ({
      matrix: Array.from({ length: rows }, (_, i) => byColumn.map((column) => column[i] as number)),
      weights,
      directions,
    })),
);

function ranked(id: string, input: ProblemInput, steps = false, options: Record<string, unknown> = {}): Ranking | Refusal {
  try {
    return rank(makeProblem(input), id, options, steps);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function answered(id: string, input: ProblemInput): Ranking {
  const result = ranked(id, input);
  if (result instanceof Refusal) throw new Error(`${id} refused a tame problem: ${result.message}`);
  return result;
}

function expectSameScores(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [found[i] as number, expected[i] as number];
    expect(Math.abs(a - b), `${a} for ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
  }
}

const numbersOf = (ranking: Ranking): number[] => [
  ...ranking.scores,
  ...(ranking.contributions ?? []),
  ...ranking.steps.flatMap((step) => [...step.values]),
  ...Object.values(ranking.details ?? {})
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === "number"),
];

/** Thresholds and targets have no ends of a range to try, so their variants are named here. */
const named: Record<string, readonly ((columns: number) => Record<string, unknown>)[]> = {
  "promethee-i": preferenceFunctions.map((name) => (columns) => preferring(name, columns)),
  "promethee-ii": preferenceFunctions.map((name) => (columns) => preferring(name, columns)),
  "electre-iii": [(columns) => ({ q: all(columns, 0.5), p: all(columns, 2), v: all(columns, 5) }), (columns) => ({ v: all(columns, 0) })],
  aras: [(columns) => ({ optimal: all(columns, 3) })],
};

function all(columns: number, value: number): number[] {
  return new Array<number>(columns).fill(value);
}

function preferring(name: string, columns: number) {
  return { preference: { function: name, q: all(columns, 0.5), p: all(columns, 2), s: all(columns, 1) } };
}

/** Every choice, and both ends of every range, that a method's parameters declare, each on its own; and those named above. */
function variantsOf(method: Method): readonly ((columns: number) => Record<string, unknown>)[] {
  const declared = Object.entries(method.parameters).flatMap(([key, parameter]) => {
    const tried = parameter.kind === "choice" ? parameter.choices : parameter.kind === "number" ? parameter.range : [];
    return tried.map((value) => () => ({ [key]: value }));
  });
  return [...declared, ...(named[method.id] ?? [])];
}

describe.each(methods.map((method) => [method.id, method] as const))("%s", (id, method) => {
  it("answers with finite numbers or refuses naming a cell, never NaN", () => {
    let answers = 0;
    fc.assert(
      fc.property(awkward, (problem) => {
        const result = ranked(id, problem, true);
        if (result instanceof Refusal) {
          for (const issue of result.issues) {
            expect(issue.path[0]).toBe("matrix");
            const [, row, column] = issue.path;
            if (issue.code === "too-large") expect(row).toBeLessThan(problem.matrix.length);
            else expect(problem.matrix[row as number]?.[column as number]).toBeDefined();
          }
          return;
        }
        answers++;
        expect(numbersOf(result).every(Number.isFinite)).toBe(true);
        expect(result.scores.length).toBe(problem.matrix.length);
      }),
      RUNS,
    );
    // About half of these problems hold nothing that a ratio cannot take.
    expect(answers).toBeGreaterThanOrEqual(400);
  });

  const variants = variantsOf(method);
  if (variants.length > 0)
    it("answers with finite numbers or refuses by path in every variant it declares", () => {
      let answers = 0;
      fc.assert(
        fc.property(awkward, fc.constantFrom(...variants), (problem, variant) => {
          const result = ranked(id, problem, true, variant(problem.weights.length));
          if (result instanceof Refusal) for (const issue of result.issues) expect(issue.path[0]).toMatch(/^(matrix|options)$/);
          else {
            answers++;
            expect(numbersOf(result).every(Number.isFinite)).toBe(true);
          }
        }),
        RUNS,
      );
      expect(answers).toBeGreaterThanOrEqual(400);
    });

  it("gives rank 1 to somebody, and ranks that follow its scores where it has no ranks of its own", () => {
    fc.assert(
      fc.property(tame, (problem) => {
        const { scores, ranks, better } = answered(id, problem);
        expect(Math.min(...ranks)).toBe(1);
        const own = method.rank(makeProblem(problem), parseOptions(method, {}), { steps: false, contributions: false }).ranks !== undefined;
        if (own) return;
        for (let a = 0; a < scores.length; a++)
          for (let b = 0; b < scores.length; b++) {
            const ahead = ((scores[a] as number) - (scores[b] as number)) * (better === "higher" ? 1 : -1);
            if (ahead > 1e-9) expect(ranks[a]).toBeLessThan(ranks[b] as number);
          }
      }),
      TAME,
    );
  });

  it("does not care in which order the alternatives stand", () => {
    fc.assert(
      fc.property(tame, fc.infiniteStream(fc.nat()), (problem, keys) => {
        const order = problem.matrix.map((_, i) => [i, keys.next().value as number] as const).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
        const before = answered(id, problem);
        const after = answered(id, { ...problem, matrix: order.map(([i]) => problem.matrix[i] as number[]) });
        expectSameScores(
          after.scores,
          order.map(([i]) => before.scores[i] as number),
        );
        expect([...after.ranks]).toEqual(order.map(([i]) => before.ranks[i]));
      }),
      TAME,
    );
  });

  it("lets two alternatives with the same figures share a rank", () => {
    fc.assert(
      fc.property(tame, fc.nat(), (problem, seed) => {
        const twin = seed % problem.matrix.length;
        const { ranks } = answered(id, { ...problem, matrix: [...problem.matrix, problem.matrix[twin] as number[]] });
        expect(ranks[problem.matrix.length]).toBe(ranks[twin]);
      }),
      TAME,
    );
  });

  it(`${method.claims.weightScale ? "does not care in what unit the weights are given" : "ranks alike in whatever unit the weights are given"}`, () => {
    fc.assert(
      fc.property(tame, fc.double({ min: 0.001, max: 1000, noNaN: true }), (problem, factor) => {
        const before = answered(id, problem);
        const scaled = { ...problem, weights: problem.weights.map((weight) => weight * factor) };
        expectSameScores(answered(id, scaled).scores, before.scores);
        if (method.claims.weightScale) {
          const untouched = answered(id, { ...problem, rescaleWeights: false });
          expectSameScores(answered(id, { ...scaled, rescaleWeights: false }).scores, untouched.scores);
        }
      }),
      TAME,
    );
  });

  if (method.claims.dominance)
    it("never ranks an alternative below one that it equals or beats on every criterion", () => {
      fc.assert(
        fc.property(
          tame,
          fc.nat(),
          fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }),
          (problem, seed, gains) => {
            const weaker = problem.matrix[seed % problem.matrix.length] as number[];
            const stronger = weaker.map((value, j) =>
              problem.directions[j] === "benefit" ? value + (gains[j] as number) : value / (1 + (gains[j] as number)),
            );
            const { ranks } = answered(id, { ...problem, matrix: [...problem.matrix, stronger] });
            expect(ranks[problem.matrix.length]).toBeLessThanOrEqual(ranks[seed % problem.matrix.length] as number);
          },
        ),
        TAME,
      );
    });

  if (method.claims.unitFree)
    it("does not care in what unit a criterion is given", () => {
      fc.assert(
        fc.property(tame, fc.nat(), fc.constantFrom(0.001, 0.3048, 2, 7, 1000), (problem, seed, unit) => {
          const column = seed % problem.weights.length;
          const matrix = problem.matrix.map((row) => row.map((value, j) => (j === column ? value * unit : value)));
          expectSameScores(answered(id, { ...problem, matrix }).scores, answered(id, problem).scores);
        }),
        TAME,
      );
    });

  it("shows parts that add up to the score, or none", () => {
    fc.assert(
      fc.property(tame, (problem) => {
        const { scores, contributions } = answered(id, problem);
        if (!contributions) return;
        const columns = problem.weights.length;
        const sums = [...scores].map((_, i) => contributions.subarray(i * columns, (i + 1) * columns).reduce((sum, part) => sum + part, 0));
        expectSameScores(sums, scores);
      }),
      TAME,
    );
  });

  it("declares what the menus, the methods page and the API are rendered from", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const about = aboutMethod(id);
    for (const text of [method.name, about.summary, about.whenToUse, about.contributionRule, ...about.formula])
      expect(inEnglish(text).trim()).not.toBe("");
    expect(about.formula.length).toBeGreaterThan(0);
    expect(about.citation).toMatch(/\(\d{4}\)/);
    expect(readOptions(method.parameters, {}).issues).toEqual([]);
    const { steps } = rank(
      makeProblem({
        matrix: [
          [1, 2],
          [3, 1],
          [2, 5],
        ],
        weights: [1, 1],
        directions: ["benefit", "cost"],
      }),
      id,
      {},
      true,
    );
    const lengthOf = (axis: (typeof steps)[number]["rows"]) => (axis === "alternatives" ? 3 : axis === "criteria" ? 2 : axis.length);
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    for (const step of steps) expect(step.values.length, step.id).toBe(lengthOf(step.rows) * lengthOf(step.columns));
  });
});
