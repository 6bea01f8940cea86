import type * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { BadData, type Placed } from "../bad-data";
import { parseCsv, type Table } from "../parse-csv";
import { parseList } from "../parse-json";
import type { Files } from "../read-files";
import type { Dataset } from "../schema";
import { marketFact } from "./facts";
import { type ParcelRule, parcelRule } from "./rules";
import type { LandedData } from "./schema";
import { consumptionTax } from "./taxes";

const page = { source_title: "sourceTitle", source_address: "sourceAddress", page_date: "pageDate" };

const facts: Table<typeof marketFact> = {
  schema: marketFact,
  columns: {
    market: "market",
    topic: "topic",
    about: "about",
    value: "value",
    unit: "unit",
    valid_from: "validFrom",
    ...page,
    confidence: "confidence",
    doubt: "doubt",
  },
  numbers: [],
};

const taxes: Table<typeof consumptionTax> = {
  schema: consumptionTax,
  columns: {
    market: "market",
    kind: "kind",
    low_pct: "lowPct",
    high_pct: "highPct",
    recoverable: "recoverable",
    valid_from: "validFrom",
    seen_until: "seenUntil",
    note: "note",
  },
  numbers: ["low_pct", "high_pct"],
};

/**
 * The door to what parcels pay and what a seller has to know. A data set without these files has none, which is no fault.
 *
 * @throws BadData naming file, line and field of every problem: unknown market, a tax without a fact to stand on, bands that
 * do not rise, a rule twice
 */
export function readLanded(held: Files, { markets }: Pick<Dataset, "markets">): LandedData {
  const issues: Issue[] = [];
  const table = <Schema extends z.ZodMiniType>(file: string, columns: Table<Schema>) => {
    const content = held.get(file);
    return content === undefined ? [] : parseCsv(file, content, columns, issues);
  };
  const heldFacts = table("landed/facts.csv", facts);
  const heldTaxes = table("landed/taxes.csv", taxes);
  const list = held.get("landed/rules.json");
  const rules = list === undefined ? [] : parseList("landed/rules.json", list, parcelRule, issues);
  const known = new Set(markets.map(({ iso3 }) => iso3));
  const sourced = new Set(heldFacts.filter(({ value }) => value.topic === "tax-rate").map(({ value }) => value.market));
  for (const { place, value } of [...heldFacts, ...heldTaxes, ...rules])
    if (!known.has(value.market))
      issues.push({ code: "unknown-id", path: [...place, "market"], values: { accepted: "markets.csv", found: value.market } });
  for (const { place, value } of heldTaxes) {
    if (!sourced.has(value.market))
      issues.push({
        code: "missing",
        path: [...place, "market"],
        values: { accepted: "a fact tax-rate in landed/facts.csv", found: value.market },
      });
    if (value.lowPct > value.highPct)
      issues.push({
        code: "contradiction",
        path: [...place, "high_pct"],
        values: { accepted: `≥ ${value.lowPct}`, found: `${value.highPct}` },
      });
  }
  issues.push(...twice(heldTaxes, ({ market }) => market, "market"), ...twice(rules, ({ id }) => id, "id"), ...rules.flatMap(bandIssues));
  if (issues.length > 0) throw new BadData(issues);
  return { facts: values(heldFacts), taxes: values(heldTaxes), rules: values(rules) };
}

const values = <T>(rows: readonly Placed<T>[]): readonly T[] => rows.map(({ value }) => value);

function twice<T>(rows: readonly Placed<T>[], keyOf: (row: T) => string, field: string): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ place, value }): Issue[] => {
    const key = keyOf(value);
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ code: "duplicate", path: [...place, field], values: { found: key } }] : [];
  });
}

/** Limits rise, and only the last band is open. */
function bandIssues({ place, value: { bands } }: Placed<ParcelRule>): Issue[] {
  return bands.flatMap(({ upTo }, k): Issue[] => {
    const last = k === bands.length - 1;
    const before = bands[k - 1]?.upTo ?? 0;
    if (last ? upTo === null : upTo !== null && upTo > before) return [];
    return [
      {
        code: "contradiction",
        path: [...place, "bands", k, "upTo"],
        values: { accepted: last ? "null" : `> ${before}`, found: `${upTo}` },
      },
    ];
  });
}
