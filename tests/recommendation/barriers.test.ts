import { describe, expect, test } from "vitest";
import type { Measure, Playbook } from "@/lib/dataset/schema";
import { buildTable } from "@/lib/problem/table";
import { barriersOf, covers, measuresFor, namesInParticular, type PillarStrength, pillarStrengths } from "@/lib/recommendation/barriers";
import { figure, madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const strength = (pillar: PillarStrength["pillar"], own: number, fieldMedian = 50): PillarStrength => ({
  pillar,
  strength: own,
  fieldMedian,
});

function measure(id: string, more: Partial<Measure>): Measure {
  const text = { en: id };
  return {
    id,
    lever: "payments",
    barrier: text,
    text,
    actor: "firm",
    exporters: ["HOM"],
    status: "running",
    markets: ["AAA"],
    inferred: [],
    document: "made",
    location: "1",
    ...more,
  };
}
const playbook = (...measures: Measure[]): Playbook => ({ documents: [], measures, openGaps: [] });

describe("the strength of a pillar", () => {
  test("is the weighted place between the worst and the best figure (by hand: freight 5 in 1–9, distance 100 in 100–500)", () => {
    const strengths = pillarStrengths(buildTable(madeDecision({ markets: ["AAA", "CCC", "EEE"] }), madeDataset()));
    const logistics = strengths.map((row) => row.find(({ pillar }) => pillar === "logistics"));
    // AAA: 0.6 × (9−5)/(9−1) + 0.4 × (500−100)/400 = 0.7; CCC: 0.6 × 0 + 0.4 × 0.5 = 0.2; EEE: 0.6 × 1 + 0.4 × 0 = 0.6.
    expect(logistics.map((one) => one?.strength.toFixed(9))).toEqual(["70.000000000", "20.000000000", "60.000000000"]);
    expect(logistics.map((one) => one?.fieldMedian.toFixed(9))).toEqual(Array(3).fill("60.000000000"));
  });

  test("is told for pillars that have a criterion with weight, in the pillars' order", () => {
    const table = buildTable(madeDecision({ criteria: { buyers: 0 } }), madeDataset());
    expect(pillarStrengths(table)[0]?.map(({ pillar }) => pillar)).toEqual(["logistics", "regulation"]);
  });

  test("is 100 for everyone where all are alike, so nobody has a barrier there", () => {
    const indicators = [madeIndicator("same", "ip")];
    const observations = ["AAA", "BBB", "CCC"].map((market) => figure(market, "same", 7));
    const strengths = pillarStrengths(
      buildTable(madeDecision({ markets: ["AAA", "BBB", "CCC"] }), madeDataset({ indicators, observations })),
    );
    expect(strengths.flat()).toEqual(Array(3).fill(strength("ip", 100, 100)));
    expect(strengths.flatMap(barriersOf)).toEqual([]);
  });

  test("of a single market is 100: there is nobody it could trail", () => {
    expect(
      pillarStrengths(buildTable(madeDecision({ markets: ["AAA"] }), madeDataset()))
        .flat()
        .every((one) => one.strength > 99.99),
    ).toBe(true);
  });
});

describe("barriers", () => {
  test("are the pillars that trail the field's median most, worst first, at most two", () => {
    const four = [strength("demand", 40), strength("logistics", 5), strength("payments", 60), strength("ip", 20, 80)];
    expect(barriersOf(four).map(({ pillar }) => pillar)).toEqual(["ip", "logistics"]);
  });

  test("are none where no pillar trails the median by five points at least", () => {
    expect(barriersOf([strength("demand", 50), strength("ip", 90), strength("payments", 45.1)])).toEqual([]);
  });
});

describe("measures for a barrier", () => {
  test("answer the pillar and cover the market", () => {
    const book = playbook(measure("fits", {}), measure("other-pillar", { lever: "ip" }), measure("elsewhere", { markets: ["BBB"] }));
    expect(measuresFor(book, "AAA", "payments", "HOM").toDo.map(({ id }) => id)).toEqual(["fits"]);
  });

  test("stand with those that name the market in particular first, and those we inferred last, however few they name", () => {
    const book = playbook(
      measure("inferred", { markets: ["BBB"], inferred: ["AAA"] }),
      measure("region", { markets: ["AAA", "BBB", "CCC", "DDD"] }),
      measure("own", { markets: ["AAA", "BBB"] }),
      measure("alone", { markets: ["AAA"] }),
    );
    expect(measuresFor(book, "AAA", "payments", "HOM").toDo.map(({ id }) => id)).toEqual(["alone", "own", "region", "inferred"]);
  });

  test("are split into what a firm can do and what it can only watch; what both do is the firm's", () => {
    const book = playbook(measure("firm", {}), measure("both", { actor: "both" }), measure("state", { actor: "government" }));
    const { toDo, toWatch } = measuresFor(book, "AAA", "payments", "HOM");
    expect([toDo, toWatch].map((list) => list.map(({ id }) => id))).toEqual([["firm", "both"], ["state"]]);
  });

  test("say where the market has none of its own: no measure at all, only a region's, or only inferred ones", () => {
    const region = measure("region", { markets: ["AAA", "BBB", "CCC", "DDD"] });
    const inferred = measure("inferred", { markets: ["BBB"], inferred: ["AAA"] });
    for (const book of [playbook(), playbook(region), playbook(inferred)])
      expect(measuresFor(book, "AAA", "payments", "HOM").noneOfItsOwn).toBe(true);
    expect(measuresFor(playbook(region, measure("own", {})), "AAA", "payments", "HOM").noneOfItsOwn).toBe(false);
    expect(measuresFor(playbook(measure("other", { lever: "ip" })), "AAA", "payments", "HOM").noneOfItsOwn).toBe(true);
  });

  test("name a market in particular where the source names it among at most three", () => {
    expect(namesInParticular(measure("three", { markets: ["AAA", "BBB", "CCC"] }), "AAA")).toBe(true);
    expect(namesInParticular(measure("four", { markets: ["AAA", "BBB", "CCC", "DDD"] }), "AAA")).toBe(false);
    expect(namesInParticular(measure("inferred", { markets: ["BBB"], inferred: ["AAA"] }), "AAA")).toBe(false);
    expect(covers(measure("inferred", { markets: ["BBB"], inferred: ["AAA"] }), "AAA")).toBe(true);
    expect(covers(measure("elsewhere", { markets: ["BBB"] }), "AAA")).toBe(false);
  });
});
