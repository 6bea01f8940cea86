import type * as z from "zod/mini";
import type { Table } from "./parse-csv";
import { good, hsLine, netExporter, productImports, productSupplier } from "./products/schema";
import { publishedClaim, publishedFigure, publishedGroup, reviewedFinding } from "./published/schema";
import { country, flow, market, observation, standIn, supplierShare } from "./schema";
import { agreement, border, city, spokenLanguage } from "./ties/schema";

const named = { iso3: "iso3", iso2: "iso2", name_en: "name.en", name_zh: "name.zh" };

/** The comma-separated files of the data set: columns in their order, and which of them are numbers. */
export const tables = {
  markets: table(market, { ...named, region: "region" }, []),
  countries: table(country, named, []),
  observations: table(observation, same(["market", "indicator", "exporter", "year", "value", "status", "source", "note"]), [
    "year",
    "value",
  ]),
  supplierShares: table(
    supplierShare,
    { ...same(["market", "supplier", "year"]), value_usd: "valueUsd", share_pct: "sharePct", source: "source" },
    ["year", "value_usd", "share_pct"],
  ),
  standIns: table(
    standIn,
    { ...same(["market", "source", "year"]), second_source: "secondSource", second_year: "secondYear", note: "note" },
    ["year", "second_year"],
  ),
  flows: table(flow, { ...same(["exporter", "importer", "year"]), value_usd: "valueUsd", ...same(["reporter", "source"]) }, [
    "year",
    "value_usd",
  ]),
  agreements: table(
    agreement,
    {
      id: "id",
      name_en: "name.en",
      ...same(["kind", "members"]),
      in_force: "inForce",
      not_yet: "notYet",
      note: "note",
      source_title: "sourceTitle",
      source_address: "sourceAddress",
      page_date: "pageDate",
      confidence: "confidence",
    },
    [],
  ),
  languages: table(spokenLanguage, same(["territory", "language", "percent", "official"]), ["percent"]),
  borders: table(border, same(["market", "neighbour", "note"]), []),
  cities: table(city, same(["country", "name", "lat", "lon", "population"]), ["lat", "lon", "population"]),
  productImports: table(productImports, { ...same(["market", "code", "year"]), value_usd: "valueUsd", status: "status" }, [
    "year",
    "value_usd",
  ]),
  productSuppliers: table(productSupplier, { ...same(["market", "code", "year", "supplier"]), share_pct: "sharePct", note: "note" }, [
    "year",
    "share_pct",
  ]),
  netExporters: table(netExporter, same(["market", "code", "year"]), ["year"]),
  nomenclature: table(hsLine, { code: "code", name_en: "name.en" }, []),
  goods: table(good, { code: "code", name_en: "name.en", name_zh: "name.zh", name_ru: "name.ru", words: "words", note: "note" }, []),
  /** The value of a printed figure stays text: its digits say how exact it is. */
  published: table(
    publishedFigure,
    {
      ...same(["document", "place", "measure", "flow", "reporter", "partner"]),
      of_flow: "ofFlow",
      of_partner: "ofPartner",
      base_year: "baseYear",
      ...same(["year", "part", "value", "unit", "bound", "status", "quote", "note"]),
    },
    ["base_year", "year"],
  ),
  reviewed: table(reviewedFinding, same(["rule", "subject", "year", "reason"]), ["year"]),
  groups: table(publishedGroup, { id: "id", name_en: "name.en" }, []),
  claims: table(
    publishedClaim,
    {
      ...same(["document", "place", "kind", "reporter", "partner", "flow", "measure"]),
      base_year: "baseYear",
      ...same(["year", "numbers", "quote"]),
    },
    ["base_year", "year"],
  ),
};

function table<Schema extends z.ZodMiniType>(schema: Schema, columns: Table<Schema>["columns"], numbers: readonly string[]): Table<Schema> {
  return { schema, columns, numbers };
}

/** Columns that carry the field's own name. */
function same(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
