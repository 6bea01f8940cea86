import { describe, expect, test } from "vitest";
import { indicatorById, marketById } from "@/lib/dataset/lookup";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import { type OwnFigures, type OwnIndicator, decision as schema } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { withOwn } from "@/lib/problem/own";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const dataset = madeDataset();
const own: OwnFigures = {
  markets: [{ iso3: "OTH", name: "其他" }],
  indicators: [{ id: "own-наценка", name: "Наценка маркетплейса", pillar: "payments", unit: "%", direction: "cost", decimals: 1 }],
};
const entry = own.indicators[0] as OwnIndicator;
const figures = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([market, value]) => ({ market, indicator: "own-наценка", value, note: "own count, 2025" }));
const decision = madeDecision({
  own,
  markets: ["AAA", "BBB", "OTH"],
  overrides: [...figures({ AAA: 10, BBB: 20, OTH: 5 }), { market: "OTH", indicator: "buyers", value: 60, note: "survey" }],
});

describe("a data set with own entries", () => {
  const extended = withOwn(dataset, decision);

  test("knows the added market, in no region, and the added indicator; the rest is as it was", () => {
    expect(marketById(extended, "OTH")).toEqual({ iso3: "OTH", iso2: "OT", name: { en: "其他" }, region: "own" });
    const added = indicatorById(extended, "own-наценка");
    expect(added).toMatchObject({ pillar: "payments", direction: "cost", range: [null, null], weight: 50, bilateral: false });
    expect(added.format).toEqual({ decimals: 1, style: "percent" });
    expect(extended.markets.slice(0, -1)).toEqual(dataset.markets);
    expect(extended.observations).toBe(dataset.observations);
    expect(extended.version).toBe(dataset.version);
  });

  test("is made once for the same entries, and is the data set itself where there are none", () => {
    expect(withOwn(dataset, { own: decision.own })).toBe(extended);
    expect(withOwn(dataset, madeDecision())).toBe(dataset);
    expect(withOwn(dataset, madeDecision({ own: { markets: [], indicators: [] } }))).toBe(dataset);
  });

  test("starts afresh for another decision, even from an extended one", () => {
    const asked = datasetFor(dataset, decision);
    expect(datasetFor(asked, madeDecision())).toBe(datasetFor(dataset, madeDecision()));
    const other = datasetFor(asked, madeDecision({ own: { ...own, indicators: [] } }));
    expect(other.indicators).toEqual(dataset.indicators);
    expect(other.markets.at(-1)?.iso3).toBe("OTH");
  });

  test("keeps what the data set holds before an own entry of the same code, and each code once", () => {
    const twice = withOwn(dataset, {
      own: { markets: [{ iso3: "AAA", name: "mine" }, ...own.markets, { iso3: "OTH", name: "b" }], indicators: [] },
    });
    expect(marketById(twice, "AAA").name.en).toBe("Land AAA");
    expect(twice.markets.map(({ iso3 }) => iso3)).toEqual([...dataset.markets.map(({ iso3 }) => iso3), "OTH"]);
  });

  test("gives a market that is no country the code ISO leaves to its users, and cuts a long name where space is short", () => {
    const long = { ...entry, name: "An indicator with quite a long name" };
    const made = withOwn(dataset, { own: { markets: [{ iso3: "XYZ", name: "Elsewhere" }], indicators: [long] } });
    expect(marketById(made, "XYZ").iso2).toBe("ZZ");
    expect(indicatorById(made, long.id).short.en).toBe("An indicator with qui…");
  });
});

describe("an evaluation with own entries", () => {
  const evaluation = evaluate(decision, dataset);

  test("ranks the added market and counts the added indicator, each figure as an assumption with its source", () => {
    if (!evaluation.ok) throw new Error(evaluation.reason);
    expect(evaluation.results.map(({ market }) => market.iso3).sort()).toEqual(["AAA", "BBB", "OTH"]);
    const j = evaluation.table.criteria.findIndex(({ indicator }) => indicator === "own-наценка");
    const cell = evaluation.results.find(({ market }) => market.iso3 === "OTH")?.cells[j];
    expect(cell).toEqual({ kind: "assumption", value: 5, note: "own count, 2025", observation: null });
    expect(evaluation.ignored).toEqual([]);
  });

  test("fills a gap of an added market from the whole field: added markets make no region", () => {
    const three = ["OTH", "XXX", "YYY"].map((iso3) => ({ iso3, name: iso3 }));
    const overrides = [
      { market: "XXX", indicator: "buyers", value: 1000, note: "" },
      { market: "YYY", indicator: "buyers", value: 2000, note: "" },
    ];
    const { table } = evaluate(madeDecision({ own: { markets: three, indicators: [] }, markets: ["AAA", "OTH"], overrides }), dataset);
    const j = table.criteria.findIndex(({ indicator }) => indicator === "buyers");
    // Known: 10, 20, 40, 50 in the data set, 1000 and 2000 here; the median of six is (40 + 50) / 2.
    expect(table.cells[1]?.[j]).toMatchObject({ kind: "imputed", rule: "field-median", value: 45, count: 6 });
  });

  test("is the same through a link, and documents without own entries stay as they are", () => {
    expect(evaluate(decodeDecision(encodeDecision(decision)), dataset)).toEqual(evaluation);
    expect("own" in readDecision(madeDecision())).toBe(false);
  });
});

describe("own entries in a decision", () => {
  const takes = (more: object) => schema.safeParse(madeDecision({ own: { ...own, ...more } })).success;

  test("are held to codes, lengths and numbers", () => {
    expect(takes({})).toBe(true);
    expect(takes({ markets: [{ iso3: "oth", name: "x" }] })).toBe(false);
    expect(takes({ markets: [{ iso3: "OTH", name: "" }] })).toBe(false);
    expect(takes({ markets: Array(41).fill(own.markets[0]) })).toBe(false);
    expect(takes({ indicators: Array(41).fill(entry) })).toBe(false);
    expect(takes({ indicators: [{ ...entry, pillar: "luck" }] })).toBe(false);
  });

  test.each(["margin", "own-", "own-__proto__", "own-a b", `own-${"a".repeat(60)}`, "constructor"])("refuse the id %j", (id) => {
    expect(takes({ indicators: [{ ...entry, id }] })).toBe(false);
  });
});
