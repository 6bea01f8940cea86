import { describe, expect, test } from "vitest";
import { amount } from "@/lib/trade/amounts";
import { type ComtradeField, comtradeColumns, comtradeRow, looksLikeComtrade } from "@/lib/trade/comtrade";
import type { Party } from "@/lib/trade/countries";

const party = (iso: string): Party => ({ key: iso, name: iso, kind: "country", otherAsia: false, members: [] });
const sound: Partial<Record<ComtradeField, string>> = {
  reporterIso: "KAZ",
  partnerIso: "CHN",
  flowCode: "M",
  period: "2023",
  product: "01",
  value: "5",
};
const read = (more: Partial<Record<ComtradeField, string>> = {}) => comtradeRow((field) => ({ ...sound, ...more })[field] ?? "", party);

describe("the columns of a Comtrade download", () => {
  test("are found whatever their capitals, blanks and signs, in either style", () => {
    expect(comtradeColumns(["Year", "Trade Flow", "Reporter ISO", "Partner ISO", "Commodity Code", "Trade Value (US$)"])).toMatchObject({
      year: 0,
      flow: 1,
      reporterIso: 2,
      partnerIso: 3,
      product: 4,
      value: 5,
    });
    expect(comtradeColumns(["refYear", "reporterCode", "partnerCode", "flowCode", "cmdCode", "primaryValue"])).toMatchObject({
      year: 0,
      value: 5,
    });
  });

  test.each(["reporterCode", "partnerCode", "flowCode", "refYear", "cmdCode", "primaryValue"])("are not enough without %s", (left) => {
    const all = ["refYear", "reporterCode", "partnerCode", "flowCode", "cmdCode", "primaryValue"];
    const some = all.filter((name) => name !== left);
    expect(comtradeColumns(some)).toBeNull();
    expect(looksLikeComtrade(some)).toBe(true);
  });

  test("are not taken for Comtrade's where nothing speaks for it", () => {
    expect(looksLikeComtrade(["country", "share"])).toBe(false);
  });
});

describe("a Comtrade record", () => {
  test("counts as the total of its supplier", () => {
    expect(read()).toEqual({
      market: "KAZ",
      supplier: party("CHN"),
      year: 2023,
      part: "",
      product: "01",
      productName: "",
      classification: "",
      value: 5,
      valuation: "unstated",
    });
  });

  test.each(["X", "2", "Export", "RX", "RM", "4", "Re-Import"])("of flow %s is not an import of the market", (flowCode) => {
    expect(read({ flowCode })).toBe("flow");
  });

  test.each(["1", "M", "m", "Import", "Imports"])("of flow %s is an import", (flowCode) => {
    expect(read({ flowCode })).toMatchObject({ value: 5 });
  });

  test.each(["partner2", "customs", "transport", "supply"] as const)("by %s is a part of a total", (field) => {
    expect(read({ [field]: "7" })).toBe("breakdown");
    for (const total of ["", "0", "C00"]) expect(read({ [field]: total })).toMatchObject({ value: 5 });
  });

  test("names CIF where it has a CIF value, FOB where it has only that, and takes CIF where no other value stands", () => {
    expect(read({ cif: "5", fob: "4" })).toMatchObject({ valuation: "cif" });
    expect(read({ fob: "4" })).toMatchObject({ valuation: "fob" });
    expect(read({ value: "", cif: "6" })).toMatchObject({ value: 6, valuation: "cif" });
  });

  test.each([
    [{ period: "20231" }, { column: "period", found: "20231" }],
    [{ value: "-1" }, { column: "value", found: "-1" }],
    [{ value: "1,000" }, { column: "value", found: "1,000" }],
    [{ value: "" }, { column: "value", found: "" }],
    [{ product: "" }, { column: "product", found: "" }],
    [{ reporterIso: "" }, { column: "reporter", found: "" }],
    [{ partnerIso: "" }, { column: "partner", found: "" }],
    [{ flowCode: "" }, { column: "flow", found: "" }],
  ])("that cannot be read says where: %j", (more, found) => {
    const { of: whose, ...told } = read(more) as { of?: { supplier: { key: string } } };
    expect(told).toEqual(found);
    expect(whose?.supplier.key).toBe("value" in more ? "CHN" : undefined);
  });

  test("of a month is a part of its year", () => {
    expect(read({ period: "202307" })).toMatchObject({ year: 2023, part: "M07" });
  });
});

test("an amount is zero or more, or nothing", () => {
  expect(["0", "1.5", "1e3", "", " ", "-1", "x", "Infinity"].map((text) => amount(text))).toEqual([
    0,
    1.5,
    1000,
    null,
    null,
    null,
    null,
    null,
  ]);
});
