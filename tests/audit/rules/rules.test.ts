import { describe, expect, test } from "vitest";
import { auditOf, figure } from "../held";

const series = (flow: "exports" | "imports" | "balance", partner: string, values: readonly string[], place = `${flow} of ${partner}`) =>
  values.map((value, k) => figure({ flow, partner, value, year: 2001 + k, place }));
const verdicts = (list: ReturnType<typeof auditOf>, rule: string) =>
  list.filter((each) => each.rule === rule).map(({ verdict, years }) => `${years.join("/")} ${verdict}`);

describe("over any series", () => {
  test("a balance that rounding can explain holds, one that it cannot is a contradiction", () => {
    const list = auditOf([
      ...series("exports", "BBB", ["5.0", "5.0"]),
      ...series("imports", "BBB", ["2.0", "2.0"]),
      ...series("balance", "BBB", ["3.1", "3.2"]),
    ]);
    expect(verdicts(list, "balance")).toEqual(["2001 holds", "2002 contradiction"]);
  });

  test("imports that would have to be negative are a contradiction", () => {
    const list = auditOf([...series("exports", "BBB", ["5.0"]), ...series("balance", "BBB", ["6.0"])]);
    expect(verdicts(list, "balance")).toEqual(["2001 contradiction"]);
  });

  test("of two printed balances only the one that closes is used further on", () => {
    const twice = [
      ...series("exports", "BBB", ["5.0"]),
      ...series("imports", "BBB", ["2.0"]),
      ...series("balance", "BBB", ["3.0"], "Table 1"),
      ...series("balance", "BBB", ["9.0"], "Table 2"),
      ...series("balance", "CCC", ["1.0"]),
      ...series("balance", "group", ["4.0"]),
    ];
    expect(verdicts(auditOf(twice), "balance")).toEqual(["2001 holds", "2001 contradiction"]);
    expect(verdicts(auditOf(twice), "sum")).toEqual(["2001 holds"]);
  });

  test("a sum with a member missing is not made", () => {
    expect(verdicts(auditOf([...series("exports", "BBB", ["1.0"]), ...series("exports", "group", ["3.0"])]), "sum")).toEqual([]);
  });

  test("members that do not add up are a contradiction", () => {
    const list = auditOf([
      ...series("exports", "BBB", ["1.0"]),
      ...series("exports", "CCC", ["1.0"]),
      ...series("exports", "group", ["3.0"]),
    ]);
    expect(verdicts(list, "sum")).toEqual(["2001 contradiction"]);
  });

  test("a share that slipped by a year names the year it fits", () => {
    const share = (value: string, year: number) =>
      figure({ measure: "share", unit: "percent", value, year, ofFlow: "exports", ofPartner: "group" });
    const base = [...series("exports", "BBB", ["1.00", "2.00", "5.00"]), ...series("exports", "group", ["10.00", "10.00", "10.00"])];
    const list = auditOf([...base, share("10", 2001), share("50", 2002)]).filter(({ rule }) => rule === "share");
    expect(list.map(({ verdict, fits }) => [verdict, fits])).toEqual([
      ["holds", null],
      ["contradiction", { year: 2003 }],
    ]);
  });

  test("a member with its group's figures is a copy from three years on, not before", () => {
    const both = (values: readonly string[]) => [...series("balance", "BBB", values), ...series("balance", "group", values)];
    expect(auditOf(both(["1.0", "2.0", "3.0"])).filter(({ rule }) => rule === "copy")).toHaveLength(1);
    expect(auditOf(both(["1.0", "2.0"])).filter(({ rule }) => rule === "copy")).toEqual([]);
    expect(auditOf(series("balance", "BBB", ["1.0", "2.0", "3.0"])).filter(({ rule }) => rule === "copy")).toEqual([]);
  });

  test("a step of more than five is suspect, one of exactly five is not", () => {
    const list = auditOf(series("exports", "BBB", ["1.0000", "5.0000", "30.000", "1.0000"]));
    expect(verdicts(list, "jump")).toEqual(["2002/2003 suspect", "2003/2004 suspect"]);
  });

  test("a change of sign beside a value near zero is suspect, a plain change of sign is not", () => {
    expect(verdicts(auditOf(series("balance", "BBB", ["-9.0", "0.1"])), "jump")).toEqual(["2001/2002 suspect"]);
    expect(verdicts(auditOf(series("balance", "BBB", ["-9.0", "8.0"])), "jump")).toEqual([]);
  });

  test("years more than five times below both sides are a hole; a fall that stays is none", () => {
    const hole = auditOf(series("imports", "BBB", ["9.0", "1.0", "1.1", "8.0"])).filter(({ rule }) => rule === "hole");
    expect(hole.map(({ years }) => years)).toEqual([[2002, 2003]]);
    expect(auditOf(series("imports", "BBB", ["9.0", "1.0", "1.1", "1.2"])).filter(({ rule }) => rule === "hole")).toEqual([]);
  });

  test("two documents within one per cent are both kept, further apart they contradict each other, and the flow that fits is named", () => {
    const other = (value: string, over = {}) => figure({ document: "other", value, ...over });
    const base = [...series("exports", "BBB", ["10.00"]), ...series("imports", "BBB", ["4.00"])];
    const last = (value: string, over = {}) => auditOf([...base, other(value, over)]).findLast(({ rule }) => rule === "sources");
    expect(last("10.00")?.verdict).toBe("holds");
    expect(last("10.06")).toMatchObject({ verdict: "suspect", reason: "near" });
    expect(last("13.00")).toMatchObject({ verdict: "contradiction", reason: "far" });
    expect(last("4.00")).toMatchObject({ verdict: "contradiction", fits: { flow: "imports" } });
  });

  test("what the partner counts less than two thirds of is flagged as a mirror gap", () => {
    const theirs = (value: string) => figure({ reporter: "BBB", partner: "AAA", flow: "imports", value });
    const ratio = (value: string) => auditOf([...series("exports", "BBB", ["3.00"]), theirs(value)]).find(({ rule }) => rule === "mirror");
    expect(ratio("1.00")).toMatchObject({ verdict: "suspect", reason: "mirror-gap" });
    expect(ratio("2.50")).toMatchObject({ verdict: "holds" });
  });

  test("a bound, a part of a year and another currency are no values to add up", () => {
    const odd = [figure({ bound: "at-least" }), figure({ part: "H1" }), figure({ unit: "cny-billion" })].map((each) => ({
      ...each,
      partner: "BBB",
    }));
    expect(verdicts(auditOf([...odd, ...series("exports", "CCC", ["1.0"]), ...series("exports", "group", ["9.0"])]), "sum")).toEqual([]);
  });

  test("nothing printed gives no finding", () => {
    expect(auditOf([])).toEqual([]);
  });
});
