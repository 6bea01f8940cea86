import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Competition } from "@/lib/decision/schema";
import { isFirms, isFromFile, isStarted, OWN_FIRM, placeIn } from "@/lib/problem/competition";
import { madeDataset, shares } from "../samples/dataset";
import { madeCompetition, madeDecision } from "../samples/decision";

const dataset = madeDataset();
const market = (iso3: string, data: Dataset = dataset) => data.markets.find((one) => one.iso3 === iso3) as Market;
const place = (iso3: string, exporter = "HOM", data: Dataset = dataset) => placeIn(madeDecision({ exporter }), data, market(iso3, data));
const own = (entered: Partial<Competition>, iso3 = "AAA") =>
  placeIn(madeDecision({ competition: { [iso3]: madeCompetition(entered) } }), dataset, market(iso3));

describe("before the user enters anything", () => {
  test("the home country stands in, with source and year, as one of many suppliers (by hand: 30 and 20 are within √3)", () => {
    const placed = place("AAA");
    expect(placed).toMatchObject({ basis: "country", reach: "leads-contested", issues: [], standIn: { source: "made", year: 2023 } });
    expect(placed.position).toMatchObject({
      definition: { product: "goods", channel: "imports", area: "AAA", period: "2023", unit: "value", source: "made" },
      battle: "wide",
      own: { name: "HOM", sharePct: 30, rank: 1 },
      justBelow: ["OTH"],
    });
  });

  test("a leader beyond √3 is out of range (by hand: 60 / 5 = 12)", () => {
    expect(place("BBB").reach).toBe("out-of-range");
  });

  test("an exporter the source does not list has no share, no rank and an unknown reach; the market is still described", () => {
    const placed = place("CCC");
    expect(placed).toMatchObject({ basis: "country", reach: "unknown", issues: [] });
    expect(placed.position).toMatchObject({ own: { name: "HOM", sharePct: null, rank: null, role: null }, ranges: [], advice: [] });
    expect(placed.position?.suppliers.map(({ name, sharePct }) => [name, sharePct])).toEqual([
      ["OTH", 12],
      ["BBB", 8],
    ]);
  });

  test("a market without a supplier table has no position at all, and says so", () => {
    expect(place("DDD")).toEqual({
      basis: "none",
      goods: null,
      supply: null,
      standIn: null,
      mirror: null,
      position: null,
      reach: "unknown",
      issues: [],
    });
  });

  test("of a list of ten or more, none left unnamed can be larger than the tenth; of a shorter one the rest is unknown", () => {
    const ten = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`S${String.fromCharCode(65 + i)}S`, 12 - i]));
    const long = madeDataset({ supplierShares: shares("AAA", ten) });
    expect(place("AAA", "HOM", long).position?.rest).toMatchObject({ sharePct: 22, largestPct: 3 });
    expect(place("AAA").position?.rest).toMatchObject({ sharePct: 40, largestPct: 40 });
  });

  test("another exporter, and then the first again, are each placed by their own share", () => {
    expect(place("AAA", "OTH").position?.own.sharePct).toBe(20);
    expect(place("AAA", "HOM").position?.own.sharePct).toBe(30);
    expect(place("AAA", "OTH")).toEqual(place("AAA", "OTH", madeDataset()));
  });
});

describe("once the user has entered shares", () => {
  test("they take the country's place, in the battle chosen (by hand: 20 against 40 is within 3, not within √3)", () => {
    expect(own({ battle: "local" })).toMatchObject({ basis: "own", standIn: null, reach: "within-range", issues: [] });
    expect(own({ battle: "wide" })).toMatchObject({
      basis: "own",
      reach: "out-of-range",
      position: { own: { name: OWN_FIRM, sharePct: 20 } },
    });
  });

  test("an own share of zero is known to be none", () => {
    expect(own({ ownSharePct: 0 })).toMatchObject({ reach: "no-share", position: { own: { sharePct: 0, rank: null } } });
  });

  test("rivals alone leave the reach unknown", () => {
    expect(own({ ownSharePct: null })).toMatchObject({ basis: "own", reach: "unknown", position: { own: { sharePct: null } } });
  });

  test("thirty rivals are as good as one", () => {
    const rivals = Array.from({ length: 30 }, (_, i) => ({ name: `R${i}`, sharePct: 2 }));
    const placed = own({ ownSharePct: 40, rivals });
    expect(placed).toMatchObject({ reach: "leads-safely", issues: [] });
    expect(placed.position?.ranges).toHaveLength(30);
  });

  test.each([
    ["shares beyond 100", { ownSharePct: 70 }, ["rivals"]],
    ["a rival without a name", { rivals: [{ name: " ", sharePct: 5 }] }, ["rivals", 0, "name"]],
    ["two rivals of one name", { rivals: ["R", "r"].map((name) => ({ name, sharePct: 5 })) }, ["rivals", 1, "name"]],
    ["a rival called as the own firm is", { rivals: [{ name: OWN_FIRM, sharePct: 5 }] }, ["rivals", 0, "name"]],
    ["no market definition", { definition: { ...madeCompetition().definition, unit: "" } }, ["definition", "unit"]],
  ])("%s change nothing and say where: the country stays where it was", (_, entered, path) => {
    const placed = own({ rivals: [{ name: "R1", sharePct: 40 }], ...entered });
    expect({ ...placed, issues: [] }).toEqual(placeIn(madeDecision(), dataset, market("AAA")));
    expect(isFirms(placed)).toBe(false);
    expect(placed.issues.map((issue) => issue.path)).toEqual([path]);
  });

  test("another market keeps its own position", () => {
    const decision = madeDecision({ competition: { BBB: madeCompetition() } });
    expect(placeIn(decision, dataset, market("AAA")).basis).toBe("country");
    expect(placeIn(decision, dataset, market("BBB")).basis).toBe("own");
  });

  test("an entry that has only a definition or a potential is not begun: the country still stands in", () => {
    const entry = madeCompetition({ ownSharePct: null, rivals: [], potential: { referencePct: 30, currentPct: 1, whole: "imports" } });
    expect(isStarted(entry)).toBe(false);
    expect(own(entry).basis).toBe("country");
    expect(isStarted({ ...entry, ownSharePct: 0 })).toBe(true);
    expect(isStarted({ ...entry, rivals: [{ name: "", sharePct: 0 }] })).toBe(true);
  });
});

describe("supplier countries' shares from a file", () => {
  const rivals = [
    { name: "Land OTH", sharePct: 45 },
    { name: "Land BBB", sharePct: 5 },
  ];
  const fromFile = madeCompetition({ country: "HOM", ownSharePct: 30, rivals, largestUnnamedPct: 5 });
  const seenFrom = (exporter: string) => placeIn(madeDecision({ exporter, competition: { AAA: fromFile } }), dataset, market("AAA"));

  test("place the file's own country by its name and share (by hand: 45 / 30 = 1.5 is within √3)", () => {
    expect(seenFrom("HOM")).toMatchObject({
      basis: "own",
      reach: "within-range",
      issues: [],
      position: { own: { name: "Land HOM", sharePct: 30, rank: 2 } },
    });
  });

  test("place another exporter by its share in the same file, the first country now among its rivals", () => {
    const { reach, position } = seenFrom("OTH");
    expect(reach).toBe("leads-contested");
    expect(position?.own).toMatchObject({ name: "Land OTH", sharePct: 45, rank: 1 });
    expect(position?.suppliers.map(({ name }) => name)).toEqual(["Land OTH", "Land HOM", "Land BBB"]);
  });

  test("leave the reach of an exporter the file does not list unknown", () => {
    expect(seenFrom("CCC")).toMatchObject({ basis: "own", reach: "unknown", position: { own: { name: "Land CCC", sharePct: null } } });
  });

  test("keep what the file says of the largest supplier it does not name", () => {
    expect(seenFrom("HOM").position?.rest).toMatchObject({ sharePct: 20, largestPct: 5 });
    expect(seenFrom("OTH").position?.rest).toMatchObject({ sharePct: 20, largestPct: 5 });
  });
});

describe("the figures held", () => {
  const held = loadDataset("data");

  test("place every exporter in every market, whoever it is, without one wrong share", () => {
    for (const { iso3 } of held.countries)
      for (const one of held.markets) {
        const { basis, issues, position, reach } = placeIn(madeDecision({ exporter: iso3 }), held, one);
        expect([basis, issues], `${iso3} in ${one.iso3}`).toEqual(["country", []]);
        expect(position?.own.sharePct === null).toBe(reach === "unknown");
      }
  });
});

describe("with the shares of supplier countries from a file", () => {
  const made = madeDataset();
  const nameOf = (iso3: string) => made.countries.find((country) => country.iso3 === iso3)?.name.en ?? iso3;
  const entered = madeCompetition({
    country: "HOM",
    ownSharePct: 20,
    rivals: [{ name: nameOf("OTH"), sharePct: 40 }],
    largestUnnamedPct: 5,
  });
  const seenFrom = (exporter: string) => placeIn(madeDecision({ exporter, competition: { AAA: entered } }), made, market("AAA", made));

  test("the own side is called by the country's name, and the rest hides nobody larger than the file allows", () => {
    expect(seenFrom("HOM").position).toMatchObject({
      own: { name: nameOf("HOM"), sharePct: 20, rank: 2 },
      rest: { sharePct: 40, largestPct: 5 },
    });
  });

  test("another exporter is placed by its own share, and the first becomes a rival", () => {
    const { position } = seenFrom("OTH");
    expect(position?.own).toMatchObject({ name: nameOf("OTH"), sharePct: 40, rank: 1 });
    expect(position?.suppliers.map(({ name }) => name)).toEqual([nameOf("OTH"), nameOf("HOM")]);
  });

  test("an exporter the file does not name among the largest has an unknown share", () => {
    expect(seenFrom("BBB").position?.own.sharePct).toBeNull();
  });
});

test("the variant of market types that the user chose is the one in use", () => {
  expect(own({ ownSharePct: 24, rivals: [{ name: "R1", sharePct: 44 }] }).position?.structure).toMatchObject({
    type: "one-strong",
    variant: { id: "root-three" },
  });
  expect(own({ ownSharePct: 24, rivals: [{ name: "R1", sharePct: 44 }], structureVariant: "japanese" }).position?.structure).toMatchObject({
    type: "transition",
    variant: { id: "japanese" },
  });
});

describe("shares from a trade statistics file", () => {
  test("are told from those of the firm and from the data set's own", () => {
    expect(isFromFile(own({ ownSharePct: 10, country: "HOM" }))).toBe(true);
    expect(isFromFile(own({ ownSharePct: 10 }))).toBe(false);
    expect(isFromFile(place("AAA"))).toBe(false);
  });
});

test("a market whose trade with the exporter is counted very differently carries the gap, unless the shares are the firm's own", () => {
  const gap = { exporter: "HOM", market: "AAA", year: 2020, ratio: 3.9, sources: ["made"] };
  const gapped = madeDataset({ mirrors: [gap] });
  expect(place("AAA", "HOM", gapped).mirror).toEqual(gap);
  expect(place("BBB", "HOM", gapped).mirror).toBeNull();
  expect(own({ ownSharePct: 10 }).mirror).toBeNull();
  const fromFile = madeDecision({ competition: { AAA: madeCompetition({ country: "HOM", ownSharePct: 10 }) } });
  expect(placeIn(fromFile, gapped, market("AAA")).mirror).toEqual(gap);
});
