import { WORLD } from "@/lib/dataset/lookup";
import type { ProductImports, Products } from "@/lib/dataset/products/schema";
import type { Flow, SupplierShare } from "@/lib/dataset/schema";
import { type DataCheck, type DataFinding, groupsOf } from "./check";

/** Two counts of the same trade further apart than by this factor are looked at: goods in transit and re-exports do that. */
const APART = 1.5;
/** Shares are held with two decimals; ten of them may be off by half a unit each. */
const ROUNDING_PCT = 10 * 0.005;
const CHAPTER = 2;

type Held = { readonly products: Products; readonly supplierShares: readonly SupplierShare[]; readonly flows: readonly Flow[] };

/**
 * Figures by product against each other and against all goods. Sums: the headings of a chapter are no more than it, and
 * suppliers' shares no more than the whole. Transit: all chapters together against the market's imports by every table held of
 * that year. Mirror: what a supplier is given in the chapters held is no more than its trade with the market by either side's
 * report. The last two may differ by half, since counts of goods in transit do.
 */
export function productSums({ products, supplierShares, flows }: Held): DataCheck {
  const parts = [...headingSums(products), ...shareSums(products), ...totals(products, supplierShares), ...suppliersOf(products, flows)];
  return {
    rule: "product",
    checks: parts.length,
    findings: parts.flatMap(({ fails, subject, year, calculation }) =>
      fails ? [{ rule: "product" as const, subject, year, calculation }] : [],
    ),
  };
}

type Checked = Omit<DataFinding, "rule"> & { readonly fails: boolean };

function headingSums({ imports }: Products): Checked[] {
  const chapters = new Map(imports.filter(isChapter).map((row) => [keyOf(row), row.valueUsd]));
  const groups = groupsOf(
    imports.filter((row) => !isChapter(row)),
    (row) => `${keyOf({ ...row, code: row.code.slice(0, CHAPTER) })}`,
  );
  return groups.flatMap((group) => {
    const [{ market, code, year }] = group as [ProductImports];
    const chapter = code.slice(0, CHAPTER);
    const whole = chapters.get(keyOf({ market, code: chapter, year }));
    if (whole === undefined) return [];
    const sum = group.reduce((total, { valueUsd }) => total + valueUsd, 0);
    return [{ subject: `${market} ${chapter}`, year, fails: sum > whole + group.length, calculation: `${sum} ≤ ${whole}` }];
  });
}

function shareSums({ suppliers }: Products): Checked[] {
  return groupsOf(suppliers, keyOf).map((group) => {
    const [{ market, code, year }] = group as [(typeof suppliers)[number]];
    const sum = group.reduce((total, { sharePct }) => total + sharePct, 0);
    return { subject: `${market} ${code} shares`, year, fails: sum > 100 + ROUNDING_PCT, calculation: `${sum.toFixed(2)} % ≤ 100 %` };
  });
}

function totals({ imports }: Products, shares: readonly SupplierShare[]): Checked[] {
  const sums = new Map(
    groupsOf(imports.filter(isChapter), ({ market, year }) => `${market} ${year}`).map((group) => [
      `${group[0]?.market} ${group[0]?.year}`,
      group.reduce((total, { valueUsd }) => total + valueUsd, 0),
    ]),
  );
  return shares.flatMap(({ market, supplier, year, valueUsd, source }) => {
    const sum = sums.get(`${market} ${year}`);
    if (supplier !== WORLD || !valueUsd || sum === undefined) return [];
    const apart = Math.max(sum / valueUsd, valueUsd / sum);
    return [
      {
        subject: `${market} total ${source}`,
        year,
        fails: apart > APART,
        calculation: `${million(sum)} ÷ ${million(valueUsd)} × 10⁶ US$`,
      },
    ];
  });
}

function suppliersOf({ imports, suppliers }: Products, flows: readonly Flow[]): Checked[] {
  const values = new Map(imports.map((row) => [keyOf(row), row.valueUsd]));
  const given = new Map<string, number>();
  for (const row of suppliers.filter(isChapter)) {
    const key = `${row.supplier} ${row.market} ${row.year}`;
    given.set(key, (given.get(key) ?? 0) + ((values.get(keyOf(row)) ?? 0) * row.sharePct) / 100);
  }
  return flows.flatMap(({ exporter, importer, year, valueUsd, reporter, source }) => {
    const part = given.get(`${exporter} ${importer} ${year}`);
    if (part === undefined || valueUsd === 0) return [];
    return [
      {
        subject: `${importer} ${exporter} ${reporter} ${source}`,
        year,
        fails: part > APART * valueUsd,
        calculation: `${million(part)} ≤ ${million(valueUsd)} × 10⁶ US$`,
      },
    ];
  });
}

const isChapter = ({ code }: { readonly code: string }) => code.length === CHAPTER;
const keyOf = ({ market, code, year }: Pick<ProductImports, "market" | "code" | "year">) => `${market} ${code} ${year}`;
const million = (usd: number) => (usd / 1e6).toFixed(1);
