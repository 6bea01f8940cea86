import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import { asOf } from "@/lib/track/as-of";
import { decisionOf, ordersOf, tableAt } from "@/lib/track/rankers";
import { publicIn } from "@/lib/track/releases";
import { worldFrom } from "@/lib/track/source";
import { trackFiles } from "@/scripts/support/track-files";

const dataset = loadDataset("data");
const files = trackFiles("data");
const world = worldFrom(dataset, files);
const { releases } = world;

/** All orders of one seller at the end of a year. */
function ordersAt(from: Dataset, year: number) {
  const again = worldFrom(from, files);
  const decision = decisionOf(again, "CHN", "demand-led");
  return ordersOf(decision, tableAt(again, decision, year));
}

const extreme = (row: Observation): Observation => ({ ...row, value: row.value * 3 + 1 });
const plant = (rows: readonly Observation[]): Dataset => ({ ...dataset, observations: [...dataset.observations, ...rows] });

describe("a ranking of an earlier year", () => {
  test("does not change when a figure published later is planted", () => {
    const later = {
      ...(dataset.observations.find(({ indicator, year }) => indicator === "lpi-customs" && year === 2018) as Observation),
      year: 2019,
    };
    expect(publicIn(releases, later)).toBe(2019);
    const planted = plant([extreme(later)]);
    expect(ordersAt(planted, 2018)).toEqual(ordersAt(dataset, 2018));
    // The plant is no dud: once it was public it moves the order.
    expect(ordersAt(planted, 2019)).not.toEqual(ordersAt(dataset, 2019));
  });

  test("does not change whatever is published after it", () => {
    const before = ordersAt(dataset, 2018);
    const sources = dataset.observations.filter(({ exporter }) => exporter === null || exporter === "CHN");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sources.length - 1), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 8 }),
        (plants) => {
          const rows = plants.map(([at, years]) => {
            const row = sources[at] as Observation;
            return extreme({ ...row, year: 2018 - (releases.lags.get(row.source)?.lagYears ?? 0) + years });
          });
          expect(ordersAt(plant(rows), 2018)).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });

  test("holds no figure and no agreement from after its year, and fails where one gets through", () => {
    for (const year of [2018, 2019, 2021]) {
      const then = asOf(dataset, releases, year);
      expect(then.observations.length).toBeGreaterThan(1000);
      expect(then.observations.filter((row) => publicIn(releases, row) > year)).toEqual([]);
      expect(then.ties.agreements.filter(({ inForce }) => inForce !== null && Number(inForce.slice(0, 4)) > year)).toEqual([]);
    }
    const leaky = { ...world, asOf: () => dataset };
    expect(() => tableAt(leaky, decisionOf(leaky, "CHN", "even"), 2018)).toThrow("not public in 2018");
  });

  test("counts members of an agreement from when each joined", () => {
    const membersIn = (id: string, year: number) =>
      asOf(dataset, releases, year)
        .ties.agreements.find((agreement) => agreement.id === id)
        ?.members.split(" ") ?? [];
    expect(membersIn("cptpp", 2018)).not.toContain("VNM");
    expect(membersIn("cptpp", 2019)).toContain("VNM");
    expect(membersIn("rcep", 2021)).toEqual([]);
    expect(membersIn("rcep", 2022)).not.toContain("PHL");
    expect(membersIn("rcep", 2023)).toContain("PHL");
    // No date was seen for this one: it counts in no year.
    expect(membersIn("tur-aze", 2025)).toEqual([]);
  });
});

describe("the dates of publication", () => {
  test("are written down for every source that a ranking rests on", () => {
    expect([...new Set(dataset.observations.map(({ source }) => source))].filter((source) => !releases.lags.has(source))).toEqual([]);
  });

  test("name sources, agreements and members that are held", () => {
    const sources = new Set(dataset.sources.map(({ id }) => id));
    expect([...releases.lags.keys()].filter((id) => !sources.has(id))).toEqual([]);
    for (const { agreement, member } of releases.joinings) {
      const held = dataset.ties.agreements.find(({ id }) => id === agreement);
      expect(held).toBeDefined();
      if (member) expect(held?.members.split(" ")).toContain(member);
    }
  });

  test("are refused for a source nobody knows", () => {
    expect(() => publicIn(releases, { source: "hearsay", year: 2018 })).toThrow("hearsay");
  });
});
