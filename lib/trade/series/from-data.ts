import type { CustomsFigure } from "@/lib/dataset/customs/schema";
import type { Flow, SupplierShare } from "@/lib/dataset/schema";
import { balance, totalTrade } from "./arithmetic";
import type { Point, Series, SeriesFlow } from "./series";

/** Countries whose own figures a source makes from their partners' (see data/README.md): partner × 1.06 or 1.10. */
const estimated: Readonly<Record<string, string>> = { "imf-dots-2022": "TKM" };
const markUps = [1.06, 1.1] as const;

/**
 * What one country reports of its trade with another, a series for each source that holds it, oldest year first. A
 * balance or a total takes both flows from the same source; a source with one of them only has none.
 */
export function flowSeries(flows: readonly Flow[], reporter: string, partner: string, flow: SeriesFlow): Series[] {
  if (flow === "balance" || flow === "trade") {
    const imports = flowSeries(flows, reporter, partner, "imports");
    return flowSeries(flows, reporter, partner, "exports").flatMap((exports): Series[] => {
      const bought = imports.find(({ source }) => source === exports.source);
      if (!bought) return [];
      const both = flow === "balance" ? balance(exports, bought) : totalTrade(exports, bought);
      return both.points.length > 0 ? [both] : [];
    });
  }
  const [exporter, importer] = flow === "exports" ? [reporter, partner] : [partner, reporter];
  const pair = flows.filter((row) => row.exporter === exporter && row.importer === importer);
  const own = pair.filter((row) => row.reporter === (flow === "exports" ? "exporter" : "importer"));
  return bySource(own).map(({ source, rows }) => ({
    ...named(reporter, partner, flow, source),
    unit: "usd",
    points: rows
      .map((row): Point => {
        const mirrored = estimated[source] === reporter && isMarkedUp(row, pair);
        return {
          year: row.year,
          month: null,
          value: row.valueUsd,
          status: mirrored ? "flagged" : "reported",
          reason: mirrored ? { code: "mirror-estimate" } : null,
          contradicted: null,
        };
      })
      .sort((a, b) => a.year - b.year),
  }));
}

/** A supplier's part of a market's goods imports in per cent, as the market reports it, a series for each source. */
export function shareSeries(shares: readonly SupplierShare[], market: string, supplier: string): Series[] {
  const own = shares.filter((row) => row.market === market && row.supplier === supplier);
  return bySource(own).map(({ source, rows }) => ({
    ...named(market, supplier, "imports", source),
    of: { flow: "imports", partner: "WLD", without: null },
    unit: "percent",
    points: rows
      .map(({ year, sharePct }): Point => ({ year, month: null, value: sharePct, status: "reported", reason: null, contradicted: null }))
      .sort((a, b) => a.year - b.year),
  }));
}

/** Customs figures in yuan: the months of the year, or the year as a whole. */
export function customsSeries(
  figures: readonly CustomsFigure[],
  reporter: string,
  partner: string,
  flow: "exports" | "imports",
  span: "months" | "year",
): Series[] {
  const own = figures.filter(
    (row) => row.reporter === reporter && row.partner === partner && row.flow === flow && (row.month === null) === (span === "year"),
  );
  return bySource(own).map(({ source, rows }) => ({
    ...named(reporter, partner, flow, source),
    unit: "cny",
    points: rows
      .map(
        ({ year, month, valueCny, status }): Point => ({
          year,
          month,
          value: valueCny,
          status,
          reason: status === "derived" ? { code: "cumulative" } : null,
          contradicted: null,
        }),
      )
      .sort((a, b) => a.year - b.year || (a.month ?? 0) - (b.month ?? 0)),
  }));
}

function named(reporter: string, partner: string, flow: SeriesFlow, source: string) {
  return { reporter, partner, without: null, flow, of: null, source };
}

/** Rows by their source, the source with the newest year first. */
function bySource<Row extends { readonly source: string; readonly year: number }>(rows: readonly Row[]) {
  const newest = (of: readonly Row[]) => Math.max(...of.map(({ year }) => year));
  return [...new Set(rows.map(({ source }) => source))]
    .map((source) => ({ source, rows: rows.filter((row) => row.source === source) }))
    .sort((a, b) => newest(b.rows) - newest(a.rows) || (a.source < b.source ? -1 : 1));
}

/** Whether importer's over exporter's figure is exactly a mark-up by which the source fills gaps. */
function isMarkedUp(row: Flow, pair: readonly Flow[]): boolean {
  const other = pair.find(({ year, source, reporter }) => year === row.year && source === row.source && reporter !== row.reporter);
  if (!other) return false;
  const ratio = row.reporter === "importer" ? row.valueUsd / other.valueUsd : other.valueUsd / row.valueUsd;
  return markUps.some((markUp) => Math.abs(ratio - markUp) < 1e-4);
}
