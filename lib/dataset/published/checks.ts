import type { Issue } from "@/lib/math/refusal";
import type { Placed } from "../bad-data";
import { regionIds } from "../ids";
import { WORLD } from "../lookup";
import type { Dataset } from "../schema";
import type { Published, PublishedFigure } from "./schema";

type Known = Pick<Dataset, "countries" | "sources"> & Pick<Published, "groups">;
type Named = { readonly document: string; readonly reporter: string; readonly partner: string | null; readonly ofPartner?: string | null };

/**
 * What one row cannot know alone: that its document and countries exist, that only a share says what it is a share of and
 * says it in full, that growth starts before it ends, and that no figure stands there twice.
 */
export function checkPublished(figures: readonly Placed<PublishedFigure>[], dataset: Known): Issue[] {
  const seen = new Map<string, string>();
  const each = figures.flatMap(({ place, value: row }): Issue[] => {
    const issues: Issue[] = [];
    const at = (field: string, code: Issue["code"], accepted: string, found: string) =>
      issues.push({ code, path: [...place, field], values: { accepted, found } });
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
  return [...checkParties(figures, dataset), ...each];
}

/** An issue for every document, country, region or group that does not exist. */
export function checkParties(rows: readonly Placed<Named>[], dataset: Known): Issue[] {
  const parties = new Set<string>([
    ...dataset.countries.map(({ iso3 }) => iso3),
    WORLD,
    ...regionIds,
    ...dataset.groups.map(({ id }) => id),
  ]);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  return rows.flatMap(({ place, value: row }): Issue[] => {
    const unknown = (field: string, code: string | null | undefined) =>
      code && !parties.has(code)
        ? [
            {
              code: "unknown-id",
              path: [...place, field],
              values: { accepted: `countries.csv, ${WORLD}, a region, groups.csv`, found: code },
            } as const,
          ]
        : [];
    const document: Issue[] = sources.has(row.document)
      ? []
      : [{ code: "unknown-id", path: [...place, "document"], values: { accepted: "sources.json", found: row.document } }];
    return [...document, ...unknown("reporter", row.reporter), ...unknown("partner", row.partner), ...unknown("of_partner", row.ofPartner)];
  });
}
