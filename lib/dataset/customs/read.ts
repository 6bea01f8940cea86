import type { Issue } from "@/lib/math/refusal";
import { BadData } from "../bad-data";
import { parseCsv, type Table } from "../parse-csv";
import type { Files } from "../read-files";
import type { Dataset } from "../schema";
import { type CustomsFigure, customsFigure } from "./schema";

const FILE = "trade/customs-2024.csv";

const table: Table<typeof customsFigure> = {
  schema: customsFigure,
  columns: {
    reporter: "reporter",
    partner: "partner",
    flow: "flow",
    year: "year",
    month: "month",
    value_cny: "valueCny",
    status: "status",
    source: "source",
  },
  numbers: ["year", "month", "value_cny"],
};

/**
 * The door to the customs figures. A data set without the file has none, which is no fault.
 *
 * @throws BadData naming file, line and field of every problem: unknown country or source, a figure twice
 */
export function readCustoms(held: Files, dataset: Pick<Dataset, "countries" | "sources">): readonly CustomsFigure[] {
  const text = held.get(FILE);
  if (text === undefined) return [];
  const issues: Issue[] = [];
  const rows = parseCsv(FILE, text, table, issues);
  const countries = new Set(dataset.countries.map((country) => country.iso3));
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { place, value } of rows) {
    for (const field of ["reporter", "partner"] as const)
      if (!countries.has(value[field]))
        issues.push({ code: "unknown-id", path: [...place, field], values: { accepted: "countries.csv", found: value[field] } });
    if (!sources.has(value.source))
      issues.push({ code: "unknown-id", path: [...place, "source"], values: { accepted: "sources.json", found: value.source } });
    const key = [value.reporter, value.partner, value.flow, value.year, value.month].join(" ");
    if (seen.has(key)) issues.push({ code: "duplicate", path: [...place, "month"], values: { found: key } });
    seen.add(key);
  }
  if (issues.length > 0) throw new BadData(issues);
  return rows.map(({ value }) => value);
}
