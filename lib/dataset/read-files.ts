import type * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { assemble } from "./assemble";
import { BadData } from "./bad-data";
import type { Parts } from "./checks";
import { readLanded } from "./landed/read";
import { parseCsv, type Table } from "./parse-csv";
import { parseJson, parseList } from "./parse-json";
import { readProductNames } from "./products/read-names";
import { type Dataset, indicator, playbook, source } from "./schema";
import { tables } from "./tables";

/** Files of the data set by their path below its directory, with forward slashes: `trade/flows.csv`. */
export type Files = ReadonlyMap<string, string>;

const OBSERVATIONS = /^observations\/[^/]+\.csv$/;

/** Ties and products stand beside the figures of the markets: a data set without these files has none, which is no fault. */
function readSides(files: Files, issues: Issue[]): Pick<Parts, "ties" | "products"> {
  const read = <Schema extends z.ZodMiniType>(file: string, table: Table<Schema>) => {
    const text = files.get(file);
    return text === undefined ? [] : parseCsv(file, text, table, issues);
  };
  return {
    ties: {
      agreements: read("ties/agreements.csv", tables.agreements),
      languages: read("ties/languages.csv", tables.languages),
      borders: read("ties/borders.csv", tables.borders),
      cities: read("ties/cities.csv", tables.cities),
    },
    products: {
      imports: read("products/imports.csv", tables.productImports),
      suppliers: read("products/suppliers.csv", tables.productSuppliers),
      netExporters: read("products/net-exporters.csv", tables.netExporters),
      nomenclature: read("products/nomenclature.csv", tables.nomenclature),
      goods: read("products/goods.csv", tables.goods),
    },
  };
}

/**
 * The one door to the data set: text in, a checked and versioned data set out. Any number of `observations/*.csv` may be
 * there; they are read in the order of their names.
 *
 * @throws BadData naming file, line and field of every problem, and what would have been accepted. Problems inside the
 * files are told first; only files that each are sound are then checked against one another.
 */
export function readFiles(files: Files): Dataset {
  const issues: Issue[] = [];
  const read = <T>(file: string, parse: (text: string) => T, otherwise: T): T => {
    const text = files.get(file);
    if (text !== undefined) return parse(text);
    issues.push({ code: "missing", path: [file], values: { accepted: "this file" } });
    return otherwise;
  };
  const observationFiles = [...files.keys()].filter((file) => OBSERVATIONS.test(file)).sort();
  if (observationFiles.length === 0)
    issues.push({ code: "missing", path: ["observations"], values: { accepted: "at least one .csv file" } });
  const parts: Omit<Parts, "playbook"> = {
    markets: read("markets.csv", (text) => parseCsv("markets.csv", text, tables.markets, issues), []),
    countries: read("countries.csv", (text) => parseCsv("countries.csv", text, tables.countries, issues), []),
    indicators: read("indicators.json", (text) => parseList("indicators.json", text, indicator, issues), []),
    sources: read("sources.json", (text) => parseList("sources.json", text, source, issues), []),
    observations: observationFiles.flatMap((file) => read(file, (text) => parseCsv(file, text, tables.observations, issues), [])),
    supplierShares: read(
      "trade/import-suppliers.csv",
      (text) => parseCsv("trade/import-suppliers.csv", text, tables.supplierShares, issues),
      [],
    ),
    standIns: read("trade/stand-ins.csv", (text) => parseCsv("trade/stand-ins.csv", text, tables.standIns, issues), []),
    flows: read("trade/flows.csv", (text) => parseCsv("trade/flows.csv", text, tables.flows, issues), []),
    ...readSides(files, issues),
  };
  const plays = read("playbook.json", (text) => parseJson("playbook.json", text, playbook, issues), null);
  if (issues.length > 0 || plays === null) throw new BadData(issues);
  const landed = readLanded(files, { markets: parts.markets.map(({ value }) => value) });
  const names = readProductNames(files, parts.products);
  return assemble({ ...parts, playbook: { place: ["playbook.json"], value: plays } }, landed, names);
}
