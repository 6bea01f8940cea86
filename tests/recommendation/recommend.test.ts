import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import type { Measure } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { rank } from "@/lib/madm/rank";
import { placeIn } from "@/lib/problem/competition";
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
  exporters: ["HOM"],
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
  const list = recommend(table, ranking, positions, data.playbook, decision);
  return Object.fromEntries(table.markets.map(({ iso3 }, i) => [iso3, list[i]]));
}

describe("a recommendation", () => {
  test("is drawn from place, reach and known weight, by one rule of the table", () => {
    // By hand, scores × 1000: EEE 893, DDD 576, FFF 514, BBB 451, CCC 344, AAA 233; so two are high, two middle, two low.
    const advised = advise({ competition: { EEE: madeCompetition({ ownSharePct: 40, rivals: [{ name: "R1", sharePct: 30 }] }) } });
    expect(Object.values(advised).map((one) => [one?.standing.attractiveness, one?.standing.reach, one?.rule.id, one?.priority])).toEqual([
      ["lowest", "leads-contested", "lowest", "leave"],
      ["middle", "out-of-range", "middle", "test"],
      ["low", "unknown", "low", "prepare"],
      ["high", "unknown", "high", "next"],
      ["high", "leads-contested", "first", "start-here"],
      ["middle", "unknown", "thin-promising", "prepare"],
    ]);
  });

  test("lets the position move a tier only where all markets have the same kind of it, or where the user says so", () => {
    const markets = ["AAA", "BBB", "CCC", "DDD", "EEE"];
    const entered = madeCompetition({ ownSharePct: 40, rivals: [{ name: "R1", sharePct: 30 }] });
    const some = { AAA: entered };
    const all = Object.fromEntries(markets.map((market) => [market, entered]));
    const of = (more: Partial<Decision>) => advise({ markets, ...more }).AAA;
    expect(of({ competition: some })?.priority).toBe(of({})?.priority);
    expect(of({ competition: some, positionCounts: true })).toMatchObject({ rule: { id: "low-leading" }, priority: "test" });
    expect(of({ competition: all })).toMatchObject({ rule: { id: "low-leading" }, priority: "test" });
    expect(of({ competition: all, positionCounts: false })?.priority).toBe(of({})?.priority);
  });

  test("starts with one market at most: the best placed whose figures are not thin", () => {
    const starts = (more: Partial<Decision>) =>
      Object.entries(advise(more)).flatMap(([iso3, one]) => (one?.priority === "start-here" ? [iso3] : []));
    expect(starts({})).toEqual(["EEE"]);
    expect(starts({ thresholds: { buyers: 50 } })).toEqual(["EEE"]);
    // What is left are the two whose buyers nobody knows.
    expect(starts({ thresholds: { buyers: 1e6 } })).toEqual(["FFF"]);
  });

  test("leaves out a market that fails a threshold, but not one that only cannot be judged", () => {
    const advised = advise({ thresholds: { buyers: 15 } });
    expect(Object.keys(advised)).toEqual(["BBB", "CCC", "DDD", "EEE", "FFF"]);
  });

  test("names barriers and, for each, the measures that answer it here", () => {
    const { DDD } = advise();
    expect(DDD?.barriers.map(({ pillar }) => pillar)).toContain("logistics");
    expect(DDD?.measures.map(({ pillar }) => pillar)).toEqual(DDD?.barriers.map(({ pillar }) => pillar));
    expect(DDD?.measures.find(({ pillar }) => pillar === "logistics")).toMatchObject({ toDo: [pay], toWatch: [], noneOfItsOwn: false });
  });

  test("gives what was written for other countries' exporters as context and not as advice", () => {
    const { DDD } = advise({ exporter: "OTH" });
    expect(DDD?.measures.find(({ pillar }) => pillar === "logistics")).toMatchObject({
      toDo: [],
      toWatch: [],
      context: [pay],
      noneOfItsOwn: true,
    });
  });

  test("gives a reason for every criterion, or none where the method has no parts", () => {
    expect(advise().AAA?.reasons?.map(({ indicator }) => indicator)).toEqual(["buyers", "freight", "distance", "rules"]);
    expect(advise().AAA?.strengths.map(({ pillar }) => pillar)).toEqual(["demand", "logistics", "regulation"]);
  });

  test("of a single market advises nothing: there is no field it stands out from", () => {
    expect(advise({ markets: ["AAA"] }).AAA).toMatchObject({ priority: null, rule: { id: "alone" }, barriers: [], measures: [] });
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
