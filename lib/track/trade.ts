import type { Dataset, Observation } from "@/lib/dataset/schema";

/** Goods trade of one exporter with one market in one year, US$; `null` where it is not held. */
export type Reports = { readonly exports: number | null; readonly imports: number | null };

/** What the panel holds of the trade with the markets, and their GDP. */
export type Trade = {
  readonly exporters: readonly string[];
  readonly years: readonly number[];
  readonly flow: (exporter: string, market: string, year: number) => Reports;
  readonly gdp: (market: string, year: number) => number | null;
};

const NOTHING: Reports = { exports: null, imports: null };
const SOURCE = "imf-dots-2022";

/** The source of the markets' GDP in the panel. */
export const GDP_SOURCE = "wdi-gdp-2026";

/** Reads from the text of the gravity panel what concerns the markets. */
export function tradeOf(panel: string, markets: readonly string[]): Trade {
  const wanted = new Set(markets);
  const flows = new Map<string, Reports>();
  const gdps = new Map<string, number>();
  const exporters = new Set<string>();
  const years = new Set<number>();
  const [head = "", ...lines] = panel.split("\n");
  const at = Object.fromEntries(
    head
      .trim()
      .split(",")
      .map((name, place) => [name, place]),
  );
  for (const line of lines) {
    const cells = line.trim().split(",");
    const cell = (name: string) => cells[at[name] ?? -1] ?? "";
    const market = cell("importer");
    if (!wanted.has(market)) continue;
    const number = (name: string) => (cell(name) === "" ? null : Number(cell(name)));
    const [exporter, year] = [cell("exporter"), Number(cell("year"))];
    exporters.add(exporter);
    years.add(year);
    flows.set(`${exporter} ${market} ${year}`, { exports: number("exports_usd"), imports: number("imports_usd") });
    const gdp = number("gdp_importer");
    if (gdp !== null) gdps.set(`${market} ${year}`, gdp);
  }
  return {
    exporters: [...exporters].sort(),
    years: [...years].sort((a, b) => a - b),
    flow: (exporter, market, year) => flows.get(`${exporter} ${market} ${year}`) ?? NOTHING,
    gdp: (market, year) => gdps.get(`${market} ${year}`) ?? null,
  };
}

/** Exports of the USA by the country's own statistics, which reach further than the panel. */
export function censusOf(dataset: Dataset): (market: string, year: number) => number | null {
  const rows = dataset.flows.filter(
    ({ source, exporter, reporter }) => source === "us-census" && exporter === "USA" && reporter === "exporter",
  );
  const values = new Map(rows.map(({ importer, year, valueUsd }) => [`${importer} ${year}`, valueUsd]));
  return (market, year) => values.get(`${market} ${year}`) ?? null;
}

/**
 * The figures of `exports-there` for every year of the panel, by the rule of `observations/closeness.csv`: as the exporter
 * reports them; as the market reports its imports where the exporter reports no partners at all.
 */
export function exportsThere(trade: Trade, markets: readonly string[]): Observation[] {
  return trade.exporters.flatMap((exporter) =>
    trade.years.flatMap((year) => {
      const rows = markets.filter((market) => market !== exporter).map((market) => ({ market, ...trade.flow(exporter, market, year) }));
      const silent = rows.every(({ exports }) => exports === null);
      return rows.flatMap(({ market, exports, imports }): Observation[] => {
        const value = silent ? imports : exports;
        if (value === null || value <= 0) return [];
        return [{ market, indicator: "exports-there", exporter, year, value, status: "reported", source: SOURCE, note: null }];
      });
    }),
  );
}
