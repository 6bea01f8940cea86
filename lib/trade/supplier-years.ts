import { type SupplierTable, tableOf } from "@/lib/dataset/lookup";
import type { SupplierShare } from "@/lib/dataset/schema";

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

/** One supplier's share in one year by two sources, in per cent. */
export type SourceGap = {
  readonly supplier: string;
  readonly year: number;
  readonly firstSource: string;
  readonly firstPct: number;
  readonly secondSource: string;
  readonly secondPct: number;
};

/** Where two sources print the supplier's share for the same year, both shares. Newest year first, leading source first. */
export function differences(groups: readonly SourceYears[], supplier: string): readonly SourceGap[] {
  const figures = groups.flatMap(({ source, tables }) =>
    tables.flatMap(({ year, shares }) =>
      shares.filter((share) => share.supplier === supplier).map(({ sharePct }) => ({ source, year, sharePct })),
    ),
  );
  return figures
    .flatMap((first, i) =>
      figures
        .slice(i + 1)
        .filter((second) => second.year === first.year)
        .map((second) => ({
          supplier,
          year: first.year,
          firstSource: first.source,
          firstPct: first.sharePct,
          secondSource: second.source,
          secondPct: second.sharePct,
        })),
    )
    .sort((a, b) => b.year - a.year);
}
