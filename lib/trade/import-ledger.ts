import { owned } from "@/lib/files/records";
import type { Party } from "./countries";

/** What a value includes: `cif` with freight and insurance to the border, `fob` without, `unstated` where the file does not say. */
export type Valuation = "cif" | "fob" | "unstated";

/** One row of imports that counts: total of its supplier, not a breakdown. */
export type ImportRow = {
  readonly market: string;
  readonly supplier: Party;
  readonly year: number;
  /** Empty for a whole year, else `M01`–`M12` or `Q1`–`Q4`. */
  readonly part: string;
  readonly product: string;
  readonly productName: string;
  readonly classification: string;
  readonly value: number;
  readonly valuation: Valuation;
};

/** The product of a figure that could not be read, where it cannot be told which: it may be any. */
export const ANY_PRODUCT = "*";

/** Whose figure could not be read. */
export type Unread = Pick<ImportRow, "market" | "product" | "year" | "supplier">;

/** Everything the file says of one market, product and year. Values in the file's currency, by supplier key. */
export type Account = {
  readonly market: string;
  readonly product: string;
  readonly year: number;
  /** By part of the year; the whole year is the part without a name. */
  readonly parts: Map<string, Map<string, number>>;
  readonly valuations: Set<Valuation>;
  readonly classifications: Set<string>;
  sameTwice: boolean;
  /** Keys of suppliers with two values that differ. */
  readonly conflicts: Set<string>;
};

/** All rows that count, summed up nowhere: one value a supplier, market, product and part of a year. */
export type Ledger = {
  readonly accounts: Map<string, Account>;
  readonly parties: Map<string, Party>;
  readonly products: Map<string, string>;
  /** By account: suppliers with a figure that could not be read, by key. */
  readonly unread: Map<string, Map<string, string>>;
};

/** An empty ledger. */
export function newLedger(): Ledger {
  return { accounts: new Map(), parties: new Map(), products: new Map(), unread: new Map() };
}

/** The name of an account. */
export function accountKey(market: string, product: string, year: number): string {
  return `${market}\t${product}\t${year}`;
}

/** Enters a row. The same value again is counted once; another value for the same supplier is a conflict and is kept as one. */
export function enter(ledger: Ledger, row: ImportRow): void {
  const { market, product, year, supplier } = row;
  const key = accountKey(market, product, year);
  let account = ledger.accounts.get(key);
  if (!account) {
    account = {
      market,
      product,
      year,
      parts: new Map(),
      valuations: new Set(),
      classifications: new Set(),
      sameTwice: false,
      conflicts: new Set(),
    };
    ledger.accounts.set(key, account);
  }
  let values = account.parts.get(row.part);
  if (!values) {
    values = new Map();
    account.parts.set(row.part, values);
  }
  const before = values.get(supplier.key);
  if (before === undefined) values.set(supplier.key, row.value);
  else if (before === row.value) account.sameTwice = true;
  else account.conflicts.add(supplier.key);
  account.valuations.add(row.valuation);
  if (row.classification) account.classifications.add(row.classification);
  if (!ledger.parties.has(supplier.key)) ledger.parties.set(supplier.key, supplier);
  if (!ledger.products.get(product)) ledger.products.set(product, owned(row.productName));
}

/** Notes that a supplier has a figure which could not be read. */
export function missed(ledger: Ledger, { market, product, year, supplier }: Unread): void {
  const key = accountKey(market, product, year);
  const names = ledger.unread.get(key) ?? new Map<string, string>();
  ledger.unread.set(key, names.set(supplier.key, supplier.name));
}
