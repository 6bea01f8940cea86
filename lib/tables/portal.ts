import { type Cell, type Grid, isEmpty, isMissing, widthOf } from "@/lib/files/cells";
import { parseNumber } from "@/lib/files/numbers";
import { type Signs, signAt } from "@/lib/files/signs";
import { templateColumns } from "./template";

/** A portal's table as rows of the template, each in its place, and the rows that are none: countries that are no markets here. */
export type PortalTable = { readonly grid: Grid; readonly head: number; readonly others: number };

/** How the World Bank (download, DataBank) and WITS call their columns, by letters and digits. */
const NAMES = {
  market: ["countrycode", "reporteriso3", "economycode", "countryname", "country", "reporter", "reportername", "economy"],
  name: ["countryname", "country", "reporter", "reportername", "economy"],
  code: ["indicatorcode", "seriescode"],
  indicator: ["indicatorname", "seriesname", "series", "indicator"],
  partner: ["partner", "partnername"],
} as const;
/** The indicators held that are series of the World Bank, by its codes (WDI, WGI, Findex, LPI). */
const SERIES: Readonly<Record<string, string>> = {
  "NY.GDP.PCAP.CD": "gdp-per-capita",
  "NY.GDP.MKTP.KD.ZG": "gdp-growth",
  "FP.CPI.TOTL.ZG": "inflation",
  "SP.URB.TOTL.IN.ZS": "urban-population",
  "FX.OWN.TOTL.ZS": "account-ownership",
  "RQ.EST": "regulatory-quality",
  "PV.EST": "political-stability",
  "LP.LPI.CUST.XQ": "lpi-customs",
  "LP.LPI.TIME.XQ": "lpi-timeliness",
};
/** DataBank writes 2024 [YR2024]. */
const YEAR = /^((?:19|20)\d\d)(?:\.0| \[YR\d{4}\])?$/;
/** So many rows may stand above the head. */
const MOST_ABOVE = 30;
const WITS = "World Integrated Trade Solution (WITS)";

/**
 * Turns a table with a row a country and indicator and a column a year, as the World Bank and WITS give them, into rows of the
 * template: of each the newest figure, with its year and where it comes from. Rows of trade with one partner are not the
 * market's own and are passed over with the countries that are no markets; `null` where the table is no such.
 *
 * @param isMarket whether a country, by code or name, is a market here
 */
export function portalTable(grid: Grid, signs: Signs, isMarket: (text: string) => boolean): PortalTable | null {
  const head = grid.slice(0, MOST_ABOVE + 1).findIndex((row) => placesOf(row) !== null);
  const places = placesOf(grid[head] ?? []);
  if (!places) return null;
  const width = widthOf(grid[head] ?? []);
  const title = sourceAbove(grid.slice(0, head));
  let others = 0;
  const rows = grid.map((cells, at): readonly Cell[] => {
    if (at === head) return templateColumns;
    if (at < head || cells.every((cell) => isEmpty(cell))) return [];
    const text = (place: number) => String(cells[place] ?? "").trim();
    const partner = text(places.partner);
    const [market, name] = [text(places.market), text(places.name)];
    const wanted = [market, name].find((one) => one !== "" && isMarket(one));
    if (wanted === undefined || !/^(|\.{2,3}|world)$/i.test(partner)) {
      others++;
      return [];
    }
    const filled = places.years.find(({ at }) => !isMissing(text(at)));
    const cell = filled ? (cells[filled.at] ?? null) : null;
    const cut = widthOf(cells) > width && cells.every((one) => typeof one === "string");
    const value = cut ? cell : (parseNumber(cell ?? null, signAt(signs, filled?.at ?? -1)) ?? cell);
    const code = text(places.code);
    const row: Partial<Record<(typeof templateColumns)[number], Cell>> = {
      market: wanted,
      "market name": name,
      indicator: SERIES[code] ?? (text(places.indicator) || code),
      value,
      year: filled ? String(filled.year) : "",
      source: [title || (places.partner < 0 ? "World Bank" : WITS), code].filter(Boolean).join(", "),
    };
    return [...templateColumns.map((column) => row[column] ?? ""), ...(cut ? ["…"] : [])];
  });
  return { grid: rows, head, others };
}

type Places = Readonly<Record<keyof typeof NAMES, number>> & { readonly years: readonly { readonly at: number; readonly year: number }[] };

/** Where the columns stand, years from the newest; `null` where this row is not such a head. */
function placesOf(row: readonly Cell[]): Places | null {
  const bare = row.map((cell) =>
    String(cell ?? "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ""),
  );
  const place = (names: readonly string[]) => names.map((name) => bare.indexOf(name)).find((at) => at >= 0) ?? -1;
  const years = row.flatMap((cell, at) => {
    const year = YEAR.exec(String(cell ?? "").trim())?.[1];
    return year ? [{ at, year: Number(year) }] : [];
  });
  const places = {
    market: place(NAMES.market),
    name: place(NAMES.name),
    code: place(NAMES.code),
    indicator: place(NAMES.indicator),
    partner: place(NAMES.partner),
  };
  const complete = places.market >= 0 && (places.indicator >= 0 || places.code >= 0) && years.length > 0;
  return complete ? { ...places, years: years.sort((a, b) => b.year - a.year) } : null;
}

/** What the lines above the head say of the source. */
function sourceAbove(rows: Grid): string {
  const line = rows.find((row) => /^data source$/i.test(String(row[0] ?? "").trim()));
  return String(line?.[1] ?? "").trim();
}
