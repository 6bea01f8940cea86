import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import type { Measure } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { rank } from "@/lib/madm/rank";
import { placeIn } from "@/lib/problem/competition";
import { knockoutsOf } from "@/lib/problem/knockouts";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";
import { recommend } from "@/lib/recommendation/recommend";
import { madeDataset } from "../samples/dataset";
import { madeCompetition, madeDecision } from "../samples/decision";

const text = { en: "made" };
const pay: Measure = {
  id: "roads",
  lever: "logistics",
  barrier: text,
  text,
  actor: "firm",
  status: "running",
  markets: ["DDD"],
  inferred: [],
  document: "made",
  location: "1",
};
const dataset = madeDataset({ playbook: { documents: [], measures: [pay], openGaps: [] } });

function advise(more: Partial<Decision> = {}, data = dataset) {
  const decision = madeDecision(more);
  const table = buildTable(decision, data);
  const ranking = rank(problemOf(table), decision.method.id);
  const positions = table.markets.map((market) => placeIn(decision, data, market));
  const knockouts = table.markets.map((market) => knockoutsOf(decision, data, market));
  const list = recommend(table, ranking, positions, knockouts, data.playbook);
  return Object.fromEntries(table.markets.map(({ iso3 }, i) => [iso3, list[i]]));
}

describe("a recommendation", () => {
  test("is drawn from place, reach, known weight and knock-outs, by one rule of the table", () => {
    // By hand, scores × 1000: EEE 893, DDD 576, FFF 514, BBB 451, CCC 344, AAA 233; so two are high, two middle, two low.
    const advised = advise({ competition: { EEE: madeCompetition({ ownSharePct: 40, rivals: [{ name: "R1", sharePct: 30 }] }) } });
    expect(Object.values(advised).map((one) => [one?.standing.attractiveness, one?.standing.reach, one?.rule.id, one?.priority])).toEqual([
      ["low", "leads-contested", "low-leading", "prepare"],
      ["middle", "out-of-range", "middle", "prepare"],
      ["low", "unknown", "low", "hold"],
      ["high", "unknown", "high", "enter-selectively"],
      ["high", "leads-contested", "high-in-reach", "enter-first"],
      ["middle", "unknown", "thin-promising", "prepare"],
    ]);
  });

  test("holds a market back that fails a threshold, but not one that only cannot be judged", () => {
    const { AAA, CCC, EEE } = advise({ thresholds: { buyers: 15 } });
    expect(AAA).toMatchObject({ priority: "hold", rule: { id: "knocked-out" }, standing: { knockedOut: true } });
    expect(CCC?.standing.knockedOut).toBe(false);
    expect(EEE?.standing.knockedOut).toBe(false);
  });

  test("names barriers and, for each, the measures that answer it here", () => {
    const { DDD } = advise();
    expect(DDD?.barriers.map(({ pillar }) => pillar)).toContain("logistics");
    expect(DDD?.measures.map(({ pillar }) => pillar)).toEqual(DDD?.barriers.map(({ pillar }) => pillar));
    expect(DDD?.measures.find(({ pillar }) => pillar === "logistics")).toMatchObject({ toDo: [pay], toWatch: [], noneOfItsOwn: false });
  });

  test("gives a reason for every criterion, or none where the method has no parts", () => {
    expect(advise().AAA?.reasons?.map(({ indicator }) => indicator)).toEqual(["buyers", "freight", "distance", "rules"]);
    expect(advise().AAA?.strengths.map(({ pillar }) => pillar)).toEqual(["demand", "logistics", "regulation"]);
  });

  test("of a single market is possible, and never to enter it first: there is no field it stands out from", () => {
    expect(advise({ markets: ["AAA"] }).AAA).toMatchObject({ standing: { attractiveness: "middle" }, barriers: [], measures: [] });
  });
});

describe("the worked example", () => {
  const held = loadDataset("data");

  test("quotes no measure without its place in a document the playbook lists", () => {
    const documents = new Set(held.playbook.documents.map(({ id }) => id));
    const measures = Object.values(advise(workedExample(held), held)).flatMap(
      (one) => one?.measures.flatMap(({ toDo, toWatch }) => [...toDo, ...toWatch]) ?? [],
    );
    expect(measures.length).toBeGreaterThan(10);
    for (const { document, location } of measures) {
      expect(documents).toContain(document);
      expect(location).not.toBe("");
    }
  });
});
