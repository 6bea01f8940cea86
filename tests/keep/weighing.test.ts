import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pillarIds } from "@/lib/dataset/ids";
import { loadDataset } from "@/lib/dataset/load";
import type { Level } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import { workedExample } from "@/lib/decision/example";
import { importancesAt } from "@/lib/decision/importances";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { stillWeighed, type WeighingWay, weighingAggregates, weighingWays } from "@/lib/decision/weigh/weighed";
import { evaluate } from "@/lib/evaluate";
import { aggregateById, aggregates } from "@/lib/keep/group/aggregates/registry";
import { counted } from "@/lib/keep/group/ballot";
import { answersNow, type BallotAnswers, ballotAnswers } from "@/lib/keep/shapes/ballot";
import { ways } from "@/lib/keep/shapes/weightings";
import { firstChoices, headlineOf } from "@/lib/keep/weigh/first-choices";
import type { Voiced } from "@/lib/keep/weigh/joined";
import { outcomeOf, withShares } from "@/lib/keep/weigh/outcome";
import { answeredIn, weightsSoFar } from "@/lib/keep/weigh/progress";
import { closedWith } from "@/lib/keep/weigh/record";
import { type Terms, togetherOf, widthOf } from "@/lib/keep/weigh/together";
import { leadOf, viewOf } from "@/lib/keep/weigh/view";
import { makeProblem } from "@/lib/madm/problem";
import { rank as rankMatrix } from "@/lib/madm/rank";

const dataset = loadDataset("data");
const decision = workedExample(dataset);
const rank = (of: Decision) => evaluate(of, dataset);
const { indicators } = dataset;
const weighed = { decision, level: "pillars", indicators } as const;

const terms: Terms = { level: "pillars", aggregate: "arithmetic", anonymous: false };
const blank = ballotAnswers.parse({});
const points = (ids: readonly string[], values: readonly number[]): BallotAnswers => ({
  ...blank,
  points: Object.fromEntries(ids.map((id, j) => [id, values[j] as number])),
});
const voiced = (name: string, way: WeighingWay, given: BallotAnswers, ids: readonly string[], voice = 1): Voiced => {
  const found = weightsSoFar(way, given, ids);
  if (!found) throw new Error("not answered in full");
  return { ...found, name, voice };
};
const person = (name: string, ...values: number[]) => voiced(name, "points", points(pillarIds, values), pillarIds);
const joined = (people: readonly Voiced[], other: Partial<Terms> = {}) => {
  const together = togetherOf({ ...terms, ...other }, people, pillarIds);
  if (!together) throw new Error("nothing was joined");
  return together;
};
const viewed = (people: readonly Voiced[], other: Partial<Terms> = {}) => viewOf(joined(people, other), weighed, rank);

/** Demand, closeness, logistics, payments, regulation, ip. */
const sales = person("Sales", 100, 10, 20, 10, 5, 5);
const logistics = person("Logistics", 30, 60, 100, 20, 10, 5);
const finance = person("Finance", 30, 30, 10, 100, 40, 10);

test("the decision's record knows every mean and every way of asking there is", () => {
  expect(weighingAggregates.toSorted()).toEqual(aggregates.map(({ id }) => id).toSorted());
  expect(weighingWays).toEqual(ways);
});

describe("how far one person has come", () => {
  const ids = ["a", "b", "c"];

  test("points: every id has to have some; they count by their proportions", () => {
    const two = { ...blank, points: { a: 100, b: 60 } };
    expect([answeredIn("points", two, ids), weightsSoFar("points", two, ids)]).toEqual([{ done: 2, of: 3 }, null]);
    expect(weightsSoFar("points", points(ids, [100, 60, 40]), ids)?.weights).toEqual([0.5, 0.3, 0.2]);
    expect(weightsSoFar("points", points(ids, [0, 0, 0]), ids)).toBeNull();
  });

  test("points that were kept under the name of swings are read as points, and nothing else is", () => {
    const { points: _, ...kept } = { ...blank, swings: { a: 100, b: 60, c: 40 } };
    expect(weightsSoFar("points", answersNow("points", kept), ids)?.weights).toEqual([0.5, 0.3, 0.2]);
    expect(answersNow("order", kept)).toEqual({ ...blank, swings: kept.swings });
    const now = { ...blank, points: { a: 1 } };
    expect(answersNow("points", now)).toEqual(now);
    expect(weightsSoFar("points", { ...points(ids, [1, 2, 3]), swings: { a: 1 } }, ids)).toBeNull();
  });

  test("order: a whole order gives weights by its rule, swings take their place, the first counts 100 whatever stands there", () => {
    expect(weightsSoFar("order", { ...blank, order: ["c", "a"] }, ids)).toBeNull();
    // Rank-order centroid of three: 11/18, 5/18, 2/18.
    const byRule = weightsSoFar("order", { ...blank, order: ["c", "a", "b"] }, ids)?.weights;
    expect(byRule).toEqual([5 / 18, 2 / 18, 11 / 18].map((share) => expect.closeTo(share, 3)));
    const swung = weightsSoFar("order", { ...blank, order: ["c", "a", "b"], swings: { a: 60, b: 40, c: 7 } }, ids)?.weights;
    expect(swung).toEqual([0.3, 0.2, 0.5]);
  });

  test("pairs: all are needed, row geometric means are the weights, contradiction is told", () => {
    const judgements = [
      { more: "a", less: "b", ratio: 2 },
      { more: "b", less: "c", ratio: 2 },
    ];
    expect(answeredIn("pairwise", { ...blank, judgements }, ids)).toEqual({ done: 2, of: 3 });
    expect(weightsSoFar("pairwise", { ...blank, judgements }, ids)).toBeNull();
    const whole = weightsSoFar("pairwise", { ...blank, judgements: [...judgements, { more: "a", less: "c", ratio: 4 }] }, ids);
    expect(whole?.weights).toEqual([4 / 7, 2 / 7, 1 / 7].map((share) => expect.closeTo(share, 12)));
    expect(whole?.consistencyRatio).toBeCloseTo(0, 12);
  });

  test("best and worst: both ends, and everything between them", () => {
    const some = { ...blank, best: "a", worst: "c", bestToOthers: { b: 2, c: 4 } };
    expect(answeredIn("best-worst", some, ids)).toEqual({ done: 4, of: 5 });
    expect(weightsSoFar("best-worst", some, ids)).toBeNull();
    const found = weightsSoFar("best-worst", { ...some, othersToWorst: { b: 2 } }, ids);
    expect(found?.weights).toEqual([4 / 7, 2 / 7, 1 / 7].map((share) => expect.closeTo(share, 12)));
  });

  test("whatever is answered, done is never more than there is, and weights come only when all is done", () => {
    const some = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }));
    const end = fc.constantFrom(null, ...ids);
    const any = fc.record({
      order: fc.shuffledSubarray(ids),
      swings: some,
      points: some,
      bestToOthers: some,
      othersToWorst: some,
      best: end,
      worst: end,
    });
    const way = fc.constantFrom<WeighingWay>("points", "order", "pairwise", "best-worst");
    fc.assert(
      fc.property(any, way, (given, how) => {
        const said = { ...blank, ...given };
        const { done, of } = answeredIn(how, said, ids);
        expect(done).toBeLessThanOrEqual(of);
        const found = weightsSoFar(how, said, ids);
        if (found) expect([done, found.weights.reduce((sum, weight) => sum + weight, 0)]).toEqual([of, expect.closeTo(1, 12)]);
      }),
    );
  });
});

describe("first choices", () => {
  test("who shares the first place between markets gives each a part", () => {
    expect(firstChoices([["KAZ"], ["SGP", "KAZ"], ["SGP"], ["ARM"]])).toEqual([
      { market: "KAZ", people: 1.5 },
      { market: "SGP", people: 1.5 },
      { market: "ARM", people: 1 },
    ]);
  });

  test("where two lead, the one that the group puts first is named, and the other beside it", () => {
    const choices = firstChoices([["KAZ"], ["SGP"]]);
    expect(headlineOf(choices, 2, ["SGP"])).toEqual({ market: "SGP", people: 1, of: 2, asMany: ["KAZ"] });
    expect(headlineOf(firstChoices([["KAZ"], ["KAZ"]]), 2, ["SGP"])).toEqual({ market: "KAZ", people: 2, of: 2, asMany: [] });
    expect(headlineOf([], 2, [])).toBeNull();
  });
});

describe("several people's weights, joined", () => {
  test("two are two views: no W, no consensus; from five on quartiles", () => {
    const two = joined([sales, logistics]);
    expect([two.agreement, two.consensus]).toEqual([null, null]);
    const three = joined([sales, logistics, finance]);
    expect(three.agreement?.w).toBeGreaterThan(0);
    expect(three.apart.every(({ quartiles }) => quartiles === null)).toBe(true);
    const five = joined([sales, logistics, finance, sales, finance]);
    expect(five.apart.every(({ quartiles }) => quartiles !== null)).toBe(true);
  });

  test("S* stands for judgements on the scale 1–9 only; points, and pairs beyond the scale, have the other index", () => {
    const pairs = (ratio: number) => voiced("x", "pairwise", { ...blank, judgements: [{ more: "a", less: "b", ratio }] }, ["a", "b"]);
    const asked = { ...terms, aggregate: "judgements" } as const;
    expect(togetherOf(asked, [pairs(9), pairs(2), pairs(0.2)], ["a", "b"])?.consensus?.goepel).not.toBeNull();
    expect(togetherOf(asked, [pairs(20), pairs(2), pairs(3)], ["a", "b"])?.consensus?.goepel).toBeNull();
    expect(joined([sales, logistics, finance]).consensus?.goepel).toBeNull();
  });

  test("a zero under the geometric mean is counted and the arithmetic mean stands beside; without one there is none beside", () => {
    const nothing = person("Board", 100, 0, 50, 50, 0, 0);
    const found = joined([sales, nothing], { aggregate: "geometric" });
    expect(found.group.zerosReplaced).toBe(3);
    expect(found.beside?.[1]).toBeCloseTo(10 / 150 / 2, 12);
    expect(joined([sales, logistics], { aggregate: "geometric" }).beside).toBeNull();
  });

  test("the widest spread stands first, everyone's share is there, least first, and the tops are named", () => {
    const found = joined([sales, logistics, finance]);
    const widths = found.apart.map(widthOf);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    for (const { shares } of found.apart) expect(shares.map(({ who }) => who).toSorted()).toEqual([0, 1, 2]);
    expect(found.heaviest).toEqual(["demand", "logistics", "payments"]);
  });

  test("an anonymous weighing shows nothing until three, then nobody's name, no numbers of people and nobody left out", () => {
    const anonymous = { ...terms, anonymous: true };
    expect(togetherOf(anonymous, [sales, logistics], pillarIds)).toBeNull();
    expect(togetherOf(terms, [], pillarIds)).toBeNull();
    const view = viewed([sales, logistics, finance], { anonymous: true });
    expect([view.alone, view.leftOut]).toEqual([[], null]);
    expect(JSON.stringify(view.together)).not.toMatch(/Sales|Logistics|Finance/);
    expect(view.together.apart.every(({ shares }) => shares.every(({ who }) => who === null))).toBe(true);
    expect(view.pivotal).toBe(viewed([sales, logistics, finance]).pivotal);
  });
});

type How = { readonly onto?: Decision; readonly level?: Level; readonly anonymous?: boolean };
const closing = (people: readonly Voiced[], { onto = decision, level = "pillars", anonymous = false }: How = {}) => {
  const outcome = outcomeOf({ ...weighed, level }, people, aggregateById("arithmetic"), (of) => leadOf(rank(of))?.first ?? []);
  const held = { way: "points", aggregate: "arithmetic", level, anonymous, people, on: "2026-12-01" } as const;
  return closedWith(outcome, { decision: onto, level, indicators }, held);
};

describe("the view of a weighing", () => {
  test("everyone alone is ranked as the decision with their weights would be, and the group as it would be taken over", () => {
    const view = viewed([sales, logistics, finance]);
    [sales, logistics, finance].forEach(({ weights }, k) => {
      const alone = rank(withShares(weighed, weights));
      if (!alone.ok) throw new Error("no ranking");
      expect(view.alone[k]?.places.map(({ market }) => market)).toEqual(alone.results.map(({ market }) => market.iso3));
    });
    const then = rank(closing([sales, logistics, finance]));
    if (!then.ok || !view.evaluation.ok) throw new Error("no ranking");
    expect(then.results.map(({ market, score }) => [market.iso3, score])).toEqual(
      view.evaluation.results.map(({ market, score }) => [market.iso3, score]),
    );
  });

  test("whoever turns the first place by leaving is pivotal: the others' weights put another market first", () => {
    const view = viewed([sales, sales, logistics]);
    view.leftOut?.forEach(({ lead, turned }) => expect(turned).toBe(lead?.first.join() !== view.lead?.first.join()));
    expect(view.pivotal).toBe(view.leftOut?.filter(({ turned }) => turned).length);
  });

  test("the group's first may be first for nobody: then it is said", () => {
    // Two markets good at one thing each, one fair at both: (1, 0), (0, 1), (.6, .6), with weights (.9, .1) and (.1, .9).
    const own = (market: string, value: number, indicator: string) => ({ market, indicator, value, note: "" });
    const [one, other] = ["own-one", "own-other"];
    const made: Decision = {
      ...decision,
      markets: ["KAZ", "SGP", "MYS"],
      method: { id: "weighted-sum", options: { normalisation: "min-max" } },
      own: {
        markets: [],
        indicators: [
          { id: one, name: "One", pillar: "demand", unit: "x", direction: "benefit", decimals: 1 },
          { id: other, name: "Other", pillar: "ip", unit: "x", direction: "benefit", decimals: 1 },
        ],
      },
      criteria: { ...Object.fromEntries(indicators.map(({ id }) => [id, 0])), [one]: 50, [other]: 50 },
      overrides: [
        own("KAZ", 1, one),
        own("SGP", 0, one),
        own("MYS", 0.6, one),
        own("KAZ", 0, other),
        own("SGP", 1, other),
        own("MYS", 0.6, other),
      ],
    };
    const view = viewOf(joined([person("a", 90, 0, 0, 0, 0, 10), person("b", 10, 0, 0, 0, 0, 90)]), { ...weighed, decision: made }, rank);
    expect(view.alone.map(({ places }) => places[0]?.market)).toEqual(["KAZ", "SGP"]);
    expect([view.lead?.first, view.firstForNobody]).toEqual([["MYS"], true]);
    expect(view.pivotal).toBe(2);
  });

  test("one person alone is the group, and nobody is left out", () => {
    const view = viewed([sales]);
    expect(view.headline).toMatchObject({ people: 1, of: 1 });
    expect(view.leftOut).toEqual([{ lead: null, turned: false }]);
  });
});

describe("what a view keeps", () => {
  const importance = fc.integer({ min: 1, max: 100 });
  const weights = fc.tuple(importance, importance, importance, importance, importance, importance);
  const people = fc.array(weights, { minLength: 3, maxLength: 5 }).map((all) => all.map((each, k) => person(`p${k}`, ...each)));

  test("unanimity: where all answer alike, all start with the same market, nobody is pivotal, and agreement is full", () => {
    fc.assert(
      fc.property(weights, (same) => {
        const view = viewed([person("a", ...same), person("b", ...same), person("c", ...same)]);
        expect([view.choices.length > 0, view.pivotal, view.firstForNobody]).toEqual([true, 0, false]);
        expect(view.together.consensus?.homogeneity).toBeCloseTo(1, 9);
        expect(view.together.agreement?.w ?? 1).toBeCloseTo(1, 9);
      }),
      { numRuns: 10 },
    );
  });

  test("anonymity: nobody's place in the list counts", () => {
    fc.assert(
      fc.property(people, fc.constantFrom("arithmetic", "geometric", "median"), (handed, aggregate) => {
        const [there, back] = [viewed(handed, { aggregate }), viewed(handed.toReversed(), { aggregate })];
        expect(back.choices).toEqual(there.choices);
        expect([back.lead?.first, back.pivotal]).toEqual([there.lead?.first, there.pivotal]);
      }),
      { numRuns: 10 },
    );
  });

  test("under arithmetic mean and weighted sum the group's score is the mean of the personal scores, by voices", () => {
    const voice = fc.integer({ min: 1, max: 5 });
    const cell = fc.integer({ min: 0, max: 100 });
    const matrix = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 });
    const ballot = fc.record({ weights: fc.array(importance, { minLength: 4, maxLength: 4 }), voice });
    fc.assert(
      fc.property(matrix, fc.array(ballot, { minLength: 1, maxLength: 6 }), (figures, given) => {
        const ballots = given.map((each, k) => ({ ...each, name: `${k}` }));
        const held = counted(ballots);
        const directions = figures[0]?.map(() => "benefit" as const) ?? [];
        const scores = (of: Float64Array) =>
          rankMatrix(makeProblem({ matrix: figures, weights: of, directions }), "weighted-sum", { normalisation: "none" }).scores;
        const alone = held.shares.map(scores);
        const group = scores(aggregateById("arithmetic").of(held, ballots).weights);
        group.forEach((score, i) => {
          const mean = alone.reduce((sum, each, k) => sum + (held.voices[k] as number) * (each[i] as number), 0);
          expect(score).toBeCloseTo(mean, 9);
        });
      }),
    );
  });
});

describe("closing", () => {
  test("the revision has the group's weights, names the mean, the people and what they would start with, and can be read again", () => {
    const closed = closing([sales, logistics, { ...finance, voice: 2 }]);
    expect(readDecision(JSON.parse(JSON.stringify(closed)))).toEqual(closed);
    expect(closed.weighed).toMatchObject({
      way: "points",
      aggregate: "arithmetic",
      level: "pillars",
      on: "2026-12-01",
      people: 3,
      names: ["Sales", "Logistics", "Finance"],
      voices: [1, 1, 2],
      zeros: 0,
    });
    expect(closed.weighed?.firsts.reduce((sum, { people }) => sum + people, 0)).toBeCloseTo(3, 6);
    expect(closed.weighed?.importances).toEqual(closed.pillars);
  });

  test("no person's own weights stand in the document, and no names where it was anonymous", () => {
    const closed = closing([sales, logistics, finance], { anonymous: true });
    expect(JSON.stringify(closed)).not.toMatch(/Sales|Logistics|Finance|swings/);
    expect(closed.weighed?.people).toBe(3);
  });

  test("what somebody saved meanwhile stays; only what was weighed is replaced", () => {
    const onto: Decision = { ...decision, title: "Saved meanwhile", criteria: { distance: 10 }, gaps: "worst-observed" };
    const { weighed: record, pillars, ...rest } = closing([sales, logistics], { onto });
    const { pillars: _, ...before } = onto;
    expect(rest).toEqual(before);
    expect(pillars).not.toEqual(onto.pillars);
    expect(record?.w).toBeNull();
  });

  test("weights within a pillar are weighed and closed at that level, and leave the pillars alone", () => {
    const ids = idsAt("demand", indicators);
    const people = [1, 2].map((turn) =>
      voiced(
        `${turn}`,
        "points",
        points(
          ids,
          ids.map((_, j) => 100 - ((j * 13 * turn) % 90)),
        ),
        ids,
      ),
    );
    const closed = closing(people, { level: "demand" });
    expect(closed.pillars).toEqual(decision.pillars);
    expect(closed.criteria).not.toEqual(decision.criteria);
    expect(Object.values(closed.weighed?.importances ?? {})).toEqual(importancesAt(closed, indicators, "demand"));
  });

  test("weights moved afterwards are no longer those that were weighed; other sizes of the same proportions are", () => {
    const { weighed: record, pillars } = closing([sales, logistics]);
    if (!record) throw new Error("not recorded");
    const still = (now: Decision["pillars"]) => stillWeighed(record, { ...decision, pillars: now }, () => undefined);
    expect(still(pillars)).toBe(true);
    expect(still(Object.fromEntries(pillarIds.map((id) => [id, pillars[id] / 2])) as Decision["pillars"])).toBe(true);
    expect(still({ ...pillars, ip: pillars.ip + 1 })).toBe(false);
  });

  test("a decision that was never weighed together is read into the bytes it had", () => {
    expect(JSON.stringify(readDecision(JSON.parse(JSON.stringify(decision))))).not.toContain("weighed");
  });
});
