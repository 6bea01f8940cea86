import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { advisesEntry, priorities } from "@/lib/recommendation/rules";
import { measuresByPillar } from "@/lib/report/measures";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const { results } = answered(workedExample(dataset), dataset);
const pillars = measuresByPillar(results);

describe("the measures of a report", () => {
  test("are there for the markets that the advice sends somebody to, which are the tiers before preparing", () => {
    expect(priorities.filter(advisesEntry)).toEqual(["start-here", "next", "test"]);
    expect(advisesEntry(null)).toBe(false);
    const entered = results.filter(({ recommendation }) => advisesEntry(recommendation.priority));
    expect(entered.length).toBeGreaterThan(3);
    expect(measuresByPillar(entered).length).toBeGreaterThan(0);
  });

  test("stand under every pillar that is some market's barrier, and under no other", () => {
    const barriers = new Set(results.flatMap(({ recommendation }) => recommendation.barriers.map(({ pillar }) => pillar)));
    expect(new Set(pillars.map(({ pillar }) => pillar))).toEqual(barriers);
    expect(pillars.length).toBe(barriers.size);
  });

  test("name the markets with the barrier, all of them weaker than the middle of the field", () => {
    for (const { pillar, markets } of pillars) {
      const affected = results.filter(({ recommendation }) => recommendation.barriers.some((barrier) => barrier.pillar === pillar));
      expect(markets.map(({ iso3 }) => iso3)).toEqual(affected.map(({ market }) => market.iso3));
      for (const { strength, fieldMedian } of markets) expect(strength).toBeLessThan(fieldMedian);
    }
  });

  test("state each measure once, with the markets its source covers apart from those inferred", () => {
    for (const { toDo, toWatch } of pillars) {
      const uses = [...toDo, ...toWatch];
      expect(new Set(uses.map(({ measure }) => measure.id)).size).toBe(uses.length);
      for (const { measure, stated, inferred } of uses) {
        expect(stated.length + inferred.length).toBeGreaterThan(0);
        for (const iso3 of stated) expect(measure.markets).toContain(iso3);
        for (const iso3 of inferred) expect(measure.inferred).toContain(iso3);
      }
    }
  });

  test("are to be done by a firm or to be watched, never both", () => {
    for (const { toDo, toWatch } of pillars) {
      expect(toDo.every(({ measure }) => measure.actor !== "government")).toBe(true);
      expect(toWatch.every(({ measure }) => measure.actor === "government")).toBe(true);
    }
  });

  test("name the markets of which no measure speaks in particular", () => {
    const logistics = pillars.find(({ pillar }) => pillar === "logistics");
    // The memorandum of Kazakhstan's railways is a measure of its own; Uzbekistan has the railway through Kyrgyzstan.
    expect(logistics?.withoutOwn).not.toContain("KAZ");
    const payments = pillars.find(({ pillar }) => pillar === "payments");
    expect(payments?.withoutOwn).toContain("PHL");
  });

  test("are none where no market has a barrier", () => {
    expect(measuresByPillar([])).toEqual([]);
  });
});
