import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aggregateById, aggregates } from "@/lib/keep/group/aggregates/registry";
import { type Ballot, counted, without } from "@/lib/keep/group/ballot";
import { concordanceOf } from "@/lib/keep/group/concordance";
import { consensusOf } from "@/lib/keep/group/consensus";
import { leavingOutEach } from "@/lib/keep/group/influence";
import { moved, spreadOf } from "@/lib/keep/group/spread";
import { weigh } from "@/lib/madm/weighting/weigh";

/** Judgements from an upper triangle, row by row. */
function matrixOf(triangle: readonly number[]): number[][] {
  const size = (1 + Math.sqrt(1 + 8 * triangle.length)) / 2;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 1));
  let k = 0;
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const ratio = triangle[k++] as number;
      (rows[i] as number[])[j] = ratio;
      (rows[j] as number[])[i] = 1 / ratio;
    }
  return rows;
}

const rowMeans = (pairwise: number[][]) => [...weigh("ahp", { pairwise }, { derivation: "geometric-mean" }).weights];

/** The four people of the R package Prize (Dargahi, version 1; inst/extdata/ind1–ind4.tsv), criteria compared in pairs. */
const prize: Ballot[] = [
  [2, 4, 5, 3, 4, 2],
  [0.8, 2, 4, 5, 7, 2],
  [2, 3, 5, 3, 5, 2],
  [5, 6, 7, 4, 6, 1],
].map((triangle, k) => {
  const pairwise = matrixOf(triangle);
  return { name: `P${k + 1}`, pairwise, weights: rowMeans(pairwise) };
});

const of = (id: string, ballots: readonly Ballot[]) => aggregateById(id).of(counted(ballots), ballots);
const near = (values: readonly number[], digits = 6) => values.map((value) => expect.closeTo(value, digits));

describe("aggregates, held to printed numbers", () => {
  test("Prize prints the priorities of its people 1 to 3: row geometric means", () => {
    expect(prize[0]?.weights).toEqual(near([0.4915181, 0.3058879, 0.12487821, 0.07771583]));
    expect(prize[1]?.weights).toEqual(near([0.3060687, 0.4949012, 0.12868606, 0.07034399]));
    expect(prize[2]?.weights).toEqual(near([0.4627138, 0.3271881, 0.13574662, 0.07435149]));
  });

  test("judgements joined give what joining row geometric means gives (Barzilai and Golany 1994)", () => {
    const joined = of("judgements", prize);
    expect([...joined.weights]).toEqual(near([0.4697298, 0.3406738, 0.1160019, 0.0735945]));
    expect([...of("geometric", prize).weights]).toEqual(near([...joined.weights], 12));
    expect(of("geometric", prize).sumBefore).toBeCloseTo(0.9706576, 6);
  });

  test("with the voices of Prize's own test (.45 .30 .10 .15) the arithmetic mean is as it prints", () => {
    const voices = [0.45, 0.3, 0.1, 0.15];
    const weighted = prize.map((ballot, k) => ({ ...ballot, voice: voices[k] as number }));
    expect([...of("arithmetic", weighted).weights]).toEqual(near([0.4524024, 0.35504904, 0.1194284, 0.07312017], 5));
  });

  test("shares with a zero and unequal voices: the mean as Caragiannis et al. print it, the product with its zero told", () => {
    // Caragiannis, Christodoulou and Protopapas (2022), Truthful aggregation of budget proposals with proportionality guarantees.
    const ballots: Ballot[] = [
      { name: "a", weights: [20, 0, 80] },
      { name: "b", weights: [40, 40, 20] },
      { name: "c", weights: [100, 0, 0], voice: 2 },
    ];
    expect([...of("arithmetic", ballots).weights]).toEqual(near([0.65, 0.1, 0.25], 12));
    const product = of("geometric", ballots);
    expect([...product.weights]).toEqual(near([0.8991134, 0.0252804, 0.0756061]));
    expect(product.zerosReplaced).toBe(3);
  });

  test("Prize's four with its own voices: the joined judgements' weights, and the plain arithmetic mean", () => {
    const weighted = prize.map((ballot, k) => ({ ...ballot, voice: [0.45, 0.3, 0.1, 0.15][k] as number }));
    expect([...of("judgements", weighted).weights]).toEqual(near([0.4512915, 0.3530117, 0.1206973, 0.0749996]));
    expect([...of("arithmetic", prize).weights]).toEqual(near([0.4702873, 0.3423448, 0.1157489, 0.071619]));
  });

  test("who answers twice counts twice: Prize's fourth moves the first weight by three points", () => {
    const twice = [...prize, { ...(prize[3] as Ballot), name: "again" }];
    expect([...of("geometric", twice).weights]).toEqual(near([0.5005877, 0.3204969, 0.1067708, 0.0721447]));
  });

  test("judgements of 2, 3 and 4 times join to the cube root of 24 (Decision Lens 2007), and their reciprocals to its inverse", () => {
    const of3 = (ratios: number[]) =>
      of(
        "judgements",
        ratios.map((ratio, k) => ({ name: `${k}`, pairwise: matrixOf([ratio]), weights: rowMeans(matrixOf([ratio])) })),
      ).weights;
    const [there, back] = [of3([2, 3, 4]), of3([1 / 2, 1 / 3, 1 / 4])];
    expect((there[0] as number) / (there[1] as number)).toBeCloseTo(2.884499, 6);
    expect((back[1] as number) / (back[0] as number)).toBeCloseTo(2.884499, 6);
  });

  test("the median of four, two of them alike, brought to one from 0.8", () => {
    const four = [
      [20, 0, 80],
      [40, 40, 20],
      [100, 0, 0],
      [100, 0, 0],
    ].map((weights, k) => ({ name: `${k}`, weights }));
    const found = of("median", four);
    expect([...found.weights]).toEqual(near([0.875, 0, 0.125], 12));
    expect(found.sumBefore).toBeCloseTo(0.8, 12);
  });

  test("two judges who contradict each other leave equal weights, and no consensus", () => {
    const ballots = [9, 1 / 9].map((ratio, k) => {
      const pairwise = matrixOf([ratio]);
      return { name: `${k}`, pairwise, weights: rowMeans(pairwise) };
    });
    expect([...of("judgements", ballots).weights]).toEqual(near([0.5, 0.5], 12));
    expect(consensusOf(counted(ballots), true).goepel).toBeCloseTo(0, 12);
  });
});

describe("agreement, held to printed numbers", () => {
  /** Ranks as printed, 1 the best; `concordanceOf` takes larger for better. */
  const printed = (...rows: number[][]) => concordanceOf(rows.map((row) => row.map((rank) => -rank)));

  test("three rankings of ten with ties: W 0.828 (NAG library, example of g08daf)", () => {
    const { w } = printed(
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    );
    expect(w).toBeCloseTo(0.828, 3);
  });

  test("four judges of ten projects: rank sums give S 1048 and W 0.794", () => {
    const found = printed(
      [1, 3, 4, 5, 2, 8, 6, 7, 10, 9],
      [2, 1, 4, 5, 6, 3, 8, 7, 10, 9],
      [3, 2, 1, 5, 7, 4, 6, 8, 9, 10],
      [4, 2, 3, 1, 6, 7, 5, 9, 8, 10],
    );
    expect(found.w).toBeCloseTo((12 * 1048) / (16 * 990), 10);
    expect(found.meanCorrelation).toBeCloseTo(0.7252525, 6);
  });

  test("five projects: S 122 and W .7625, where a page prints .73 and 4.575 on its way there", () => {
    expect(printed([1, 3, 2, 5, 4], [2, 1, 3, 4, 5], [3, 1, 2, 5, 4], [3, 2, 1, 4, 5]).w).toBeCloseTo(0.7625, 12);
  });

  test("three judges of ten entries: printed sums of squared differences 48, 26 and 88 make W .7818", () => {
    const [one, two, three] = [
      [9, 3, 7, 5, 1, 6, 2, 4, 10, 8],
      [9, 1, 10, 4, 3, 8, 5, 2, 7, 6],
      [6, 3, 8, 7, 2, 4, 1, 5, 9, 10],
    ] as const;
    const rho = (squares: number) => 1 - (6 * squares) / 990;
    const found = printed([...one], [...two], [...three]);
    expect(found.meanCorrelation).toBeCloseTo((rho(48) + rho(26) + rho(88)) / 3, 12);
    expect(found.w).toBeCloseTo(0.7818182, 6);
  });

  test("Prize's four: rank sums 5, 7, 12 and 16 make W .925; homogeneity .9618", () => {
    expect(concordanceOf(prize.map(({ weights }) => weights)).w).toBeCloseTo(0.925, 12);
    expect(consensusOf(counted(prize), true).homogeneity).toBeCloseTo(0.9618381, 6);
  });

  test("with fewer people than criteria S* cannot reach zero, and for sharper answers than 1–9 it falls below", () => {
    const goepelOf = (...rows: number[][]) => consensusOf(counted(rows.map((weights, k) => ({ name: `${k}`, weights }))), true).goepel;
    expect(goepelOf([9, 1, 1, 1], [1, 9, 1, 1])).toBeCloseTo(0.37503, 5);
    expect(goepelOf([9, 9, 1, 1], [1, 1, 9, 9])).toBeCloseTo(0.271436, 5);
    expect(goepelOf([0.75, 0.25], [0.25, 0.75])).toBeCloseTo(0.601798, 5);
    expect(goepelOf([1, 0], [0, 1])).toBeCloseTo(-0.6238, 4);
    const half = [
      [0.75, 0.25],
      [0.25, 0.75],
    ].map((weights, k) => ({ name: `${k}`, weights }));
    expect(consensusOf(counted(half), true).homogeneity).toBeCloseTo(0.754765, 5);
  });

  test("people who weigh different criteria share nothing: homogeneity 0 for any number of criteria", () => {
    for (const criteria of [2, 4, 7]) {
      const apart = [0, 1].map((k) => ({ name: `${k}`, weights: Array.from({ length: criteria }, (_, j) => (j === k ? 1 : 0)) }));
      expect(consensusOf(counted(apart), false).homogeneity).toBeCloseTo(0, 12);
    }
  });

  test("order and weights are two things: turned round by two points each, W is 0; in one order thirty points apart, W is 1", () => {
    const near2 = [
      [28, 26, 24, 22],
      [22, 24, 26, 28],
    ].map((weights, k) => ({ name: `${k}`, weights }));
    expect(concordanceOf(near2.map(({ weights }) => weights)).w).toBeCloseTo(0, 12);
    expect(consensusOf(counted(near2), true).goepel).toBeCloseTo(0.990534, 5);
    const far = [
      [70, 20, 7, 3],
      [40, 30, 20, 10],
    ].map((weights, k) => ({ name: `${k}`, weights }));
    expect(concordanceOf(far.map(({ weights }) => weights)).w).toBe(1);
    expect(consensusOf(counted(far), true).goepel).toBeCloseTo(0.880093, 5);
    expect(moved(counted(far).shares[0] as Float64Array, counted(far).shares[1] as Float64Array)).toBeCloseTo(0.3, 12);
  });

  test("a person who ties everything lowers W to (m − 1) / m at most; all doing so leave none", () => {
    expect(printed([1, 2, 3, 4], [2.5, 2.5, 2.5, 2.5], [1, 2, 3, 4]).w).toBeCloseTo(2 / 3, 12);
    expect(printed([1, 1, 1], [1, 1, 1]).w).toBeNull();
  });

  test("Goepel's S* is 0 where each of n people stands nine times behind another criterion, for every n", () => {
    for (let n = 2; n <= 10; n++) {
      const shares = Array.from({ length: n }, (_, k) => ({
        name: `${k}`,
        weights: Array.from({ length: n }, (_, j) => (j === k ? 9 : 1)),
      }));
      expect(consensusOf(counted(shares), true).goepel).toBeCloseTo(0, 12);
    }
  });

  test("Prize's four: S* 0.9323, 0.9753 without the second, who stands apart most", () => {
    expect(consensusOf(counted(prize), true).goepel).toBeCloseTo(0.932281, 5);
    expect(consensusOf(without(counted(prize), 1), true).goepel).toBeCloseTo(0.9753, 4);
    const group = of("geometric", prize).weights;
    expect(prize.map(({ weights }) => moved(weights, group))).toEqual(near([0.034786, 0.166911, 0.020502, 0.151119], 5));
  });

  test("quartiles of the first weight are those of R's default", () => {
    expect(spreadOf(prize.map(({ weights }) => weights[0] as number))).toEqual(
      near([0.3060688, 0.4235526, 0.477116, 0.5238507, 0.6208484], 6),
    );
  });
});

describe("leaving one out", () => {
  test("Prize's four without the first, second, third and fourth: their first weights by the geometric mean", () => {
    const left = leavingOutEach(aggregateById("geometric"), counted(prize), prize).map((weights) => weights?.[0]);
    expect(left).toEqual([0.4620986, 0.5263522, 0.4717109, 0.4187406].map((value) => expect.closeTo(value, 6)));
  });

  test("an arithmetic mean without one is what is left of it: (w − l w_k) / (1 − l)", () => {
    const voiced = prize.map((ballot, k) => ({ ...ballot, voice: k + 1 }));
    const held = counted(voiced);
    const all = of("arithmetic", voiced).weights;
    leavingOutEach(aggregateById("arithmetic"), held, voiced).forEach((left, k) => {
      const voice = held.voices[k] as number;
      const expected = all.map((weight, j) => (weight - voice * (held.shares[k]?.[j] as number)) / (1 - voice));
      expect([...(left as Float64Array)]).toEqual(near([...expected], 12));
    });
  });

  test("joined judgements leave out judgements", () => {
    const [first] = leavingOutEach(aggregateById("judgements"), counted(prize), prize);
    expect([...(first as Float64Array)]).toEqual(near([...of("judgements", prize.slice(1)).weights], 12));
  });

  test("nobody is left where the only voice leaves, or where the others have nothing in common", () => {
    const silent = [
      { name: "a", weights: [1, 2] },
      { name: "b", weights: [2, 1], voice: 0 },
    ];
    expect(leavingOutEach(aggregateById("arithmetic"), counted(silent), silent).map((left) => left !== null)).toEqual([false, true]);
    const apart = [
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ].map((weights, k) => ({ name: `${k}`, weights }));
    expect(leavingOutEach(aggregateById("median"), counted(apart), apart)[0]).toBeNull();
  });
});

describe("what every aggregate keeps", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 });
  const people = fc.array(weights, { minLength: 2, maxLength: 7 }).map((all) => all.map((each, k) => ({ name: `${k}`, weights: each })));
  const plain = aggregates.filter(({ pairwise }) => !pairwise);

  it.each(plain)("$id: what all say, the group says (unanimity)", ({ id }) => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 6 }), (same, count) => {
        const ballots = Array.from({ length: count }, (_, k) => ({ name: `${k}`, weights: same }));
        const share = counted(ballots).shares[0] as Float64Array;
        expect([...of(id, ballots).weights]).toEqual(near([...share], 10));
      }),
    );
  });

  it.each(plain)("$id: nobody's place in the list counts (anonymity), and weights sum to one", ({ id }) => {
    fc.assert(
      fc.property(people, (ballots) => {
        const there = [...of(id, ballots).weights];
        expect([...of(id, ballots.toReversed()).weights]).toEqual(near(there, 10));
        expect(there.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  test("geometric: the group's ratio of two criteria is the mean ratio, and turning all answers round turns it round (reciprocity)", () => {
    fc.assert(
      fc.property(people, (ballots) => {
        const there = of("geometric", ballots).weights;
        const back = of(
          "geometric",
          ballots.map((ballot) => ({ ...ballot, weights: ballot.weights.map((weight) => 1 / weight) })),
        ).weights;
        const ratio = (from: Float64Array) => (from[0] as number) / (from[1] as number);
        expect(ratio(there) * ratio(back)).toBeCloseTo(1, 8);
      }),
    );
  });

  test("W lies within 0 and 1 and homogeneity too, whatever people answer", () => {
    fc.assert(
      fc.property(people, (ballots) => {
        const { shares } = counted(ballots);
        const { w } = concordanceOf(shares);
        if (w !== null) expect(w >= 0 && w <= 1).toBe(true);
        const { homogeneity } = consensusOf(counted(ballots), false);
        expect(homogeneity >= 0 && homogeneity <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

describe("ballots that cannot be counted", () => {
  test.each<[string, Ballot[], string]>([
    ["nobody", [], "too-few"],
    [
      "different lengths",
      [
        { name: "a", weights: [1, 2] },
        { name: "b", weights: [1] },
      ],
      "wrong-length",
    ],
    ["nothing given", [{ name: "a", weights: [0, 0] }], "all-zero"],
    ["a negative weight", [{ name: "a", weights: [1, -1] }], "out-of-range"],
    ["no voice", [{ name: "a", weights: [1, 1], voice: 0 }], "all-zero"],
  ])("%s", (_, ballots, code) => {
    expect(() => counted(ballots)).toThrow(code);
  });

  test("judgements are asked for by name, and medians with nothing in common are refused", () => {
    expect(() => of("judgements", [{ name: "a", weights: [1, 1] }])).toThrow("missing at ballots.0.pairwise");
    const apart = [0, 1, 2].map((k) => ({ name: `${k}`, weights: [0, 1, 2].map((j) => (j === k ? 1 : 0)) }));
    expect(() => of("median", apart)).toThrow("all-zero");
  });
});
