import { FACTOR } from "@/lib/audit/rules/implied";
import { WORLD } from "@/lib/dataset/lookup";
import type { Indicator, SupplierShare } from "@/lib/dataset/schema";
import { type DataFinding, groupsOf } from "./check";
import { shareSums, sourceGaps } from "./shares";

/** Two totals of one year further apart than this factor are not the same thing in the same unit. */
const TOTAL_FACTOR = 1.5;
/** From so many markets on, one value for all is a copy and no coincidence. */
const LEAST_COPIES = 3;
/** The product that is all goods, in the codes of trade statistics. */
const ALL_GOODS = /^total$/i;
/** What the file goes by among the sources. */
const FILE = "file";

/** Supplier shares as a file has them. */
export type ImportedShares = {
  readonly market: string;
  readonly product: string;
  readonly year: number;
  /** In US dollars, or whatever the file's unit is. */
  readonly total: number;
  readonly suppliers: readonly { readonly key: string; readonly valueUsd: number; readonly sharePct: number }[];
};

/**
 * Audits the supplier shares of an imported file: each against its value and the total, and, for all goods in a year that
 * the data set holds, against its shares and its total.
 *
 * @param held shares of the data set
 * @returns `total` for another total, else as in the audit of the data set; `subject` names the supplier and the source
 */
export function auditSupplierShares(table: ImportedShares, held: readonly SupplierShare[]): readonly (DataFinding | TotalFinding)[] {
  const { market, year, total } = table;
  const row = (supplier: string, valueUsd: number, sharePct: number): SupplierShare => ({
    market,
    supplier,
    year,
    valueUsd,
    sharePct,
    source: FILE,
  });
  // Codes of three letters are countries; areas that are none have nothing to be held against.
  const rows = table.suppliers
    .filter(({ key }) => /^[A-Z]{3}$/.test(key))
    .map(({ key, valueUsd, sharePct }) => row(key, valueUsd, sharePct));
  // The file's own shares are not rounded to two decimals, so only what is beyond that is told.
  const own = shareSums([row(WORLD, total, 100), ...rows]).findings;
  if (!ALL_GOODS.test(table.product)) return own;
  const same = held.filter((share) => share.market === market && share.year === year);
  const gaps = sourceGaps([...same, ...rows]).findings.filter(({ subject }) => subject.split(" ").includes(FILE));
  const totals = same.flatMap(({ supplier, valueUsd, source }): TotalFinding[] => {
    if (supplier !== WORLD || valueUsd === null || valueUsd <= 0) return [];
    const ratio = total / valueUsd;
    return ratio > TOTAL_FACTOR || ratio < 1 / TOTAL_FACTOR ? [{ rule: "total", subject: source, year, ratio }] : [];
  });
  return [...own, ...gaps, ...totals];
}

/** Another total than a source of the data set has for that market and year. */
export type TotalFinding = { readonly rule: "total"; readonly subject: string; readonly year: number; readonly ratio: number };

/** A figure of the user's, with the one that stands at present. */
export type ImportedFigure = {
  readonly market: string;
  readonly indicator: string;
  readonly value: number;
  readonly before: { readonly value: number } | null;
};

/** What is odd about own figures: a step of more than five times from the figure that stands, or one value for many markets. */
export type OwnFinding =
  | { readonly rule: "step"; readonly market: string; readonly indicator: string; readonly ratio: number }
  | { readonly rule: "same"; readonly indicator: string; readonly value: number; readonly markets: readonly string[] };

/** Audits own figures before they are taken. Steps are told where the indicator counts from zero: a wrong unit looks like one. */
export function auditOwnFigures(figures: readonly ImportedFigure[], indicators: readonly Indicator[]): readonly OwnFinding[] {
  const counted = new Set(indicators.filter(({ range: [lowest] }) => lowest === 0).map(({ id }) => id));
  const steps = figures.flatMap(({ market, indicator, value, before }): OwnFinding[] => {
    if (!counted.has(indicator) || before === null || before.value <= 0) return [];
    const ratio = value / before.value;
    return ratio > FACTOR || ratio < 1 / FACTOR ? [{ rule: "step", market, indicator, ratio }] : [];
  });
  const same = groupsOf(figures, ({ indicator, value }) => `${indicator} ${value}`).flatMap((group): OwnFinding[] => {
    const [first] = group;
    return first && group.length >= LEAST_COPIES
      ? [{ rule: "same", indicator: first.indicator, value: first.value, markets: group.map(({ market }) => market) }]
      : [];
  });
  return [...steps, ...same];
}
