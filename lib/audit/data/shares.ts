import { tableKey, WORLD } from "@/lib/dataset/lookup";
import type { Flow, SupplierShare } from "@/lib/dataset/schema";
import { type DataCheck, type DataFinding, groupsOf } from "./check";

/** Shares are held with two decimals. */
const HALF_UNIT = 0.005;
/** Values are held in whole dollars. */
const ROUNDING_USD = 1;
/** Two sources' shares of one supplier in one year that lie further apart than this, in points, are looked at. */
const GAP_POINTS = 5;
const SLACK = 1e-6;

/** Share = value ÷ total of the same market, source and year, within half a unit of the last digit held. */
export function shareSums(shares: readonly SupplierShare[]): DataCheck {
  const totals = new Map(shares.filter(({ supplier }) => supplier === WORLD).map((row) => [keyOf(row), row.valueUsd]));
  const pairs = shares.flatMap((row) => {
    const total = totals.get(keyOf(row));
    return row.valueUsd !== null && total ? [{ row, value: row.valueUsd, total }] : [];
  });
  const findings = pairs
    .filter(({ row, value, total }) => Math.abs((value / total) * 100 - row.sharePct) > HALF_UNIT + SLACK)
    .map(
      ({ row, value, total }): DataFinding => ({
        rule: "share",
        subject: `${row.market} ${row.supplier} ${row.source}`,
        year: row.year,
        calculation: `${value} ÷ ${total} × 100 = ${((value / total) * 100).toFixed(2)} ≠ ${row.sharePct}`,
      }),
    );
  return { rule: "share", checks: pairs.length, findings };
}

/** A market's imports from a supplier are the same figure in the flows and in the supplier table of the same source. */
export function flowTables(shares: readonly SupplierShare[], flows: readonly Flow[]): DataCheck {
  const held = new Map(shares.map((row) => [`${keyOf(row)} ${row.supplier}`, row.valueUsd]));
  const pairs = flows.flatMap((flow) => {
    const value = held.get(`${tableKey(flow.importer, flow.source, flow.year)} ${flow.exporter}`);
    return flow.reporter === "importer" && typeof value === "number" ? [{ flow, value }] : [];
  });
  const findings = pairs
    .filter(({ flow, value }) => Math.abs(flow.valueUsd - value) > ROUNDING_USD)
    .map(
      ({ flow, value }): DataFinding => ({
        rule: "flow-table",
        subject: `${flow.importer} ${flow.exporter} ${flow.source}`,
        year: flow.year,
        calculation: `${flow.valueUsd} ≠ ${value}`,
      }),
    );
  return { rule: "flow-table", checks: pairs.length, findings };
}

/** Shares of one supplier in one year by two sources. */
export function sourceGaps(shares: readonly SupplierShare[]): DataCheck {
  const named = shares.filter(({ supplier }) => supplier !== WORLD);
  const pairs = groupsOf(named, ({ market, supplier, year }) => `${market} ${supplier} ${year}`).flatMap((group) =>
    group.flatMap((first, i) => group.slice(i + 1).map((second) => ({ first, second }))),
  );
  const findings = pairs
    .filter(({ first, second }) => Math.abs(first.sharePct - second.sharePct) > GAP_POINTS)
    .map(
      ({ first, second }): DataFinding => ({
        rule: "source-gap",
        subject: `${first.market} ${first.supplier} ${[first.source, second.source].sort().join(" ")}`,
        year: first.year,
        calculation: `${first.sharePct} % − ${second.sharePct} %`,
      }),
    );
  return { rule: "source-gap", checks: pairs.length, findings };
}

function keyOf({ market, source, year }: SupplierShare): string {
  return tableKey(market, source, year);
}
