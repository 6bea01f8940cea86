import { type SupplierTable, tableOf, WORLD } from "@/lib/dataset/lookup";
import type { StandIn, SupplierShare } from "@/lib/dataset/schema";
import type { Series } from "./series/series";

/** One source's tables of a market, oldest first. Sources are never mixed. */
export type SourceYears = { readonly source: string; readonly tables: readonly SupplierTable[] };

/**
 * The supplier tables of one market, source by source: the one that stands in for the market first, then by how many years
 * they cover, then by name.
 *
 * @param shares rows of one market, in any order; `first` the source to lead with, if any
 */
export function supplierTables(shares: readonly SupplierShare[], first: string | null): readonly SourceYears[] {
  const sources = [...new Set(shares.map((share) => share.source))];
  const groups = sources.map((source): SourceYears => {
    const rows = shares.filter((share) => share.source === source);
    const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
    return { source, tables: years.map((year) => tableOf(rows.filter((row) => row.year === year))) };
  });
  return groups.sort(
    (a, b) =>
      Number(b.source === first) - Number(a.source === first) || b.tables.length - a.tables.length || (a.source < b.source ? -1 : 1),
  );
}

/** One supplier's share by two sources, in per cent. */
export type SourceGap = {
  readonly supplier: string;
  readonly first: SourceShare;
  readonly second: SourceShare;
};
type SourceShare = { readonly source: string; readonly year: number; readonly sharePct: number };

/**
 * The supplier's share by two sources: first the pair that is shown side by side for this market, be their years the same
 * or not, then every two sources that print it for the same year, newest first, the leading source first.
 *
 * @param pair the table that stands in for the market and the one beside it
 */
export function differences(groups: readonly SourceYears[], supplier: string, pair: StandIn | null): readonly SourceGap[] {
  const figures = groups.flatMap(({ source, tables }) =>
    tables.flatMap(({ year, shares }): SourceShare[] =>
      shares.filter((share) => share.supplier === supplier).map(({ sharePct }) => ({ source, year, sharePct })),
    ),
  );
  const figure = (source: string | null, year: number | null) => figures.find((one) => one.source === source && one.year === year);
  const [mine, beside] = pair ? [figure(pair.source, pair.year), figure(pair.secondSource, pair.secondYear)] : [];
  const sideBySide = mine && beside ? [{ supplier, first: mine, second: beside }] : [];
  const sameYear = figures
    .flatMap((first, i) =>
      figures
        .slice(i + 1)
        .filter((second) => second.year === first.year && !(first === mine && second === beside))
        .map((second) => ({ supplier, first, second })),
    )
    .sort((a, b) => b.first.year - a.first.year);
  return [...sideBySide, ...sameYear];
}

/** Each supplier's share of the market's imports over the years of one source; a year that does not list it has no point. */
export function shareSeries(tables: readonly SupplierTable[], suppliers: readonly string[]): readonly Series[] {
  const [first] = tables;
  if (!first) return [];
  return suppliers.map((partner) => ({
    reporter: first.market,
    partner,
    without: null,
    flow: "imports",
    of: { flow: "imports", partner: WORLD, without: null },
    unit: "percent",
    source: first.source,
    points: tables.flatMap(({ year, shares }) => {
      const share = shares.find(({ supplier }) => supplier === partner);
      return share ? [{ year, month: null, value: share.sharePct, status: "reported", reason: null, contradicted: null } as const] : [];
    }),
  }));
}
