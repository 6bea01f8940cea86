import type { Issue } from "@/lib/math/refusal";
import type { Placed } from "../bad-data";
import { WORLD } from "../lookup";
import type { Dataset } from "../schema";
import type { PublishedFigure } from "./schema";

/**
 * What one row cannot know alone: that its document and countries exist, that only a share says what it is a share of and
 * every share of trade does, that growth in a span has a base before its year, and that no figure stands there twice.
 */
export function checkPublished(figures: readonly Placed<PublishedFigure>[], dataset: Pick<Dataset, "countries" | "sources">): Issue[] {
  const countries = new Set([...dataset.countries.map(({ iso3 }) => iso3), WORLD]);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const seen = new Map<string, string>();
  return figures.flatMap(({ place, value: row }): Issue[] => {
    const issues: Issue[] = [];
    const at = (field: string, code: Issue["code"], accepted: string, found: string) =>
      issues.push({ code, path: [...place, field], values: { accepted, found } });
    if (!sources.has(row.document)) at("document", "unknown-id", "sources.json", row.document);
    for (const [field, code] of [
      ["reporter", row.reporter],
      ["partner", row.partner],
      ["of_partner", row.ofPartner],
    ] as const)
      if (code !== null && /^[A-Z]/.test(code) && !countries.has(code)) at(field, "unknown-id", `countries.csv, ${WORLD}`, code);
    if ((row.ofFlow === null) !== (row.ofPartner === null)) at("of_partner", "missing", "flow and partner, or neither", "");
    if (row.ofFlow !== null && row.measure !== "share") at("of_flow", "contradiction", "an empty cell", row.ofFlow);
    if (row.baseYear !== null && row.year !== null && row.baseYear >= row.year)
      at("base_year", "out-of-range", `< ${row.year}`, `${row.baseYear}`);
    const key = JSON.stringify(row);
    const first = seen.get(key);
    if (first !== undefined) at("value", "duplicate", `once, first at ${first}`, row.value);
    else seen.set(key, place.join(", "));
    return issues;
  });
}
