import { WORLD } from "@/lib/dataset/lookup";
import { nearlyEqual } from "@/lib/math/compare";
import { verified } from "@/lib/math/verify";
import type { Party } from "./countries";
import { type Account, ANY_PRODUCT, accountKey, type Valuation } from "./import-ledger";
import type { TradeFile } from "./read-file";

/** What one has to know of a table before relying on it. `conflict` refuses it. */
export type Flag =
  | "other-asia"
  | "no-world"
  | "over-world"
  | "under-world"
  | "same-twice"
  | "conflict"
  | "partial"
  | "months"
  | "cut-off"
  | "mirror"
  | "own-origin"
  | "groups"
  | "unrecognised"
  | "unread"
  | "no-product"
  | "several-classifications";

export type FileSupplier = { readonly key: string; readonly name: string; readonly valueUsd: number; readonly sharePct: number };

/** Supplier shares of one market, product and year, from a file. */
export type FileTable = {
  readonly market: string;
  readonly product: string;
  readonly productName: string;
  readonly year: number;
  /** The parts of the year there are, where it is not whole. */
  readonly parts: readonly string[];
  readonly total: number;
  /** Largest first; never the world, a residue, or the market itself. */
  readonly suppliers: readonly FileSupplier[];
  /** Names of groups that stand beside countries which may be in them: not counted. */
  readonly groups: readonly string[];
  /** Names of suppliers that no country is known by: any of them may be one's own. */
  readonly unrecognised: readonly string[];
  /** Suppliers, by key and name, with a figure that could not be read: what they hold is not known. */
  readonly unread: readonly { readonly key: string; readonly name: string }[];
  /** Groups and former states that are counted, with the countries in them. */
  readonly unions: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** Per cent of the whole that belongs to no supplier named. */
  readonly unspecifiedPct: number;
  readonly valuation: Valuation | "mixed";
  readonly flags: readonly Flag[];
  readonly usable: boolean;
};

/** What can be asked of a file. */
export type FileIndex = {
  readonly markets: readonly string[];
  /** Of the market asked for: products with their names and years, newest first, and the newest year that is whole, if any is. */
  readonly products: readonly { readonly code: string; readonly name: string; readonly years: readonly number[]; readonly best: number }[];
};

/** Sum and World may differ by rounding. */
const SLACK = 0.001;

/** The markets of a file, and the products and years of one of them. */
export function indexOf(file: TradeFile, market: string): FileIndex {
  const accounts = [...file.ledger.accounts.values()];
  const byProduct = new Map<string, Account[]>();
  for (const account of accounts) {
    if (account.market === market) byProduct.set(account.product, [...(byProduct.get(account.product) ?? []), account]);
  }
  return {
    markets: [...new Set(accounts.map((account) => account.market))].sort(),
    products: [...byProduct]
      .map(([code, list]) => {
        list.sort((a, b) => b.year - a.year);
        const best = list.find((account) => valuesOf(account).whole) ?? list[0];
        return { code, name: file.ledger.products.get(code) ?? "", years: list.map(({ year }) => year), best: best?.year as number };
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/**
 * The supplier shares of one market, product and year; `null` where the file has none. The whole is the World row, or the
 * sum of the rest where there is none or it is less. Twelve months (or four quarters) make a year; fewer are a part of it,
 * and a whole-year row goes before both.
 *
 * @throws Refusal where the engine computes wrongly
 */
export function fileTable(file: TradeFile, market: string, product: string, year: number): FileTable | null {
  return verified("imports", () => tableOf(file, market, product, year), tableHolds);
}

function tableOf(file: TradeFile, market: string, product: string, year: number): FileTable | null {
  const asked = accountKey(market, product, year);
  const account = file.ledger.accounts.get(asked);
  if (!account) return null;
  const { values, parts, whole } = valuesOf(account);
  const { parties, products } = file.ledger;
  const all = [...values].flatMap(([key, value]) => {
    const party = parties.get(key);
    return party ? [{ key, value, party }] : [];
  });
  const left = overlapping(all);
  const rows = all.filter((row) => !left.has(row.key));
  const world = values.get(WORLD) ?? null;
  const sum = rows.reduce((total, row) => (row.key === WORLD ? total : total + row.value), 0);
  const total = Math.max(world ?? 0, sum);
  const suppliers = rows
    .filter((row) => isSupplier(row.party) && row.key !== market && row.value > 0)
    .map((row) => ({ key: row.key, name: row.party.name, valueUsd: row.value, sharePct: (100 * row.value) / total }))
    .sort((a, b) => b.valueUsd - a.valueUsd || (a.key < b.key ? -1 : 1));
  const filled = rows.filter((row) => row.value > 0);
  const namesOf = (list: readonly { readonly party: Party }[]) => list.map(({ party }) => party.name).sort();
  const groups = namesOf(all.filter((row) => left.has(row.key)));
  const unrecognised = namesOf(filled.filter((row) => row.party.kind === "unknown"));
  const unions = filled.flatMap(({ party: { name, members } }) => (members.length > 0 ? [{ name, members }] : []));
  const open = [asked, accountKey(market, ANY_PRODUCT, year)].flatMap((one) => [...(file.ledger.unread.get(one) ?? [])]);
  const unread = [...new Map(open)].map(([key, name]) => ({ key, name }));
  const named = suppliers.reduce((all, supplier) => all + supplier.valueUsd, 0);
  const flags: Flag[] = [];
  const flag = (holds: boolean, one: Flag) => holds && flags.push(one);
  flag(account.conflicts.size > 0, "conflict");
  flag(!whole && parts.length > 0, "partial");
  flag(whole && parts.length > 0, "months");
  flag(world === null, "no-world");
  flag(world !== null && sum > world * (1 + SLACK), "over-world");
  flag(world !== null && sum < world * (1 - SLACK), "under-world");
  flag(account.sameTwice, "same-twice");
  flag(account.classifications.size > 1, "several-classifications");
  flag(
    rows.some((row) => row.party.otherAsia),
    "other-asia",
  );
  flag(groups.length > 0, "groups");
  flag(unrecognised.length > 0, "unrecognised");
  flag(unread.length > 0, "unread");
  flag(values.has(market), "own-origin");
  flag(file.mirror, "mirror");
  flag(file.cutOff, "cut-off");
  flag(product === "", "no-product");
  return {
    market,
    product,
    productName: products.get(product) ?? "",
    year,
    parts: whole ? [] : parts,
    total,
    suppliers,
    groups,
    unrecognised,
    unread,
    unions,
    unspecifiedPct: total > 0 ? Math.max(0, (100 * (total - named)) / total) : 0,
    valuation: file.mirror ? "fob" : account.valuations.size === 1 ? ([...account.valuations][0] as Valuation) : "mixed",
    flags,
    usable: account.conflicts.size === 0 && suppliers.length > 0,
  };
}

/** Whether the suppliers and what belongs to none make up the whole, and who delivers more has the larger share. */
export function tableHolds(table: FileTable | null): boolean {
  if (table === null || table.total === 0) return true;
  const sum = table.suppliers.reduce((all, { sharePct }) => all + sharePct, table.unspecifiedPct);
  return (
    Math.abs(sum - 100) <= 1e-6 &&
    table.suppliers.every(({ valueUsd, sharePct }, at) => {
      const before = table.suppliers[at - 1];
      const isInLine = before === undefined || (before.valueUsd >= valueUsd && before.sharePct >= sharePct);
      return isInLine && nearlyEqual(sharePct * table.total, 100 * valueUsd);
    })
  );
}

type Row = { readonly key: string; readonly value: number; readonly party: Party };

function isSupplier({ kind }: Party): boolean {
  return kind === "country" || kind === "former" || kind === "unknown";
}

/**
 * The groups that may say again what other rows say: those whose members are not held, those with a member that stands in the
 * table itself, and of two that share a member the smaller. What is left of the groups stands for suppliers nobody names.
 */
function overlapping(rows: readonly Row[]): ReadonlySet<string> {
  const groups = rows.filter((row) => row.party.kind === "group").sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  const told = new Set(rows.filter((row) => row.party.kind !== "group" && row.value > 0).flatMap((row) => [row.key, ...row.party.members]));
  const left = new Set<string>();
  for (const { key, party } of groups)
    if (party.members.length === 0 || party.members.some((member) => told.has(member))) left.add(key);
    else for (const member of party.members) told.add(member);
  return left;
}

/** The year's figures: its own, or the sum over its parts. */
function valuesOf({ parts }: Account): { values: ReadonlyMap<string, number>; parts: readonly string[]; whole: boolean } {
  const year = parts.get("");
  if (year) return { values: year, parts: [], whole: true };
  const names = [...parts.keys()].sort();
  const months = names.filter((name) => name.startsWith("M"));
  const used = months.length > 0 ? months : names;
  const values = new Map<string, number>();
  for (const name of used) for (const [key, value] of parts.get(name) ?? []) values.set(key, (values.get(key) ?? 0) + value);
  return { values, parts: used, whole: used.length === (months.length > 0 ? 12 : 4) };
}

/** The shares a competition is made of: the exporter's own, the largest rivals, and the most that anyone unnamed can hold. */
export type FileShares = {
  /** `null` where the exporter's figure could not be read, or it is not listed and somebody is who may be it. */
  readonly ownSharePct: number | null;
  readonly rivals: readonly { readonly name: string; readonly sharePct: number }[];
  readonly largestUnnamedPct: number;
};

/** Who is listed and may be the exporter, or hold its share, where it is not listed itself: names nobody knows, and unions it is in. */
export function mayBe(table: FileTable, exporter: string): readonly string[] {
  if (table.suppliers.some(({ key }) => key === exporter)) return [];
  const unions = table.unions.filter(({ members }) => members.includes(exporter)).map(({ name }) => name);
  return [...table.unrecognised, ...unions];
}

/**
 * True where nobody can say what the exporter holds: a figure of its own or the whole could not be read, or somebody is
 * listed who may be it.
 */
function isOpen(table: FileTable, exporter: string): boolean {
  const wholeUnknown = table.unread.length > 0 && table.flags.includes("no-world");
  return wholeUnknown || table.unread.some(({ key }) => key === exporter) || mayBe(table, exporter).length > 0;
}

/**
 * A table as seen from one exporting country. Not listed means no imports from there, so its share is zero, unless somebody
 * is listed who may be it. Shares are cut to four decimals, so that they never add up to more than the whole.
 *
 * @param most how many rivals to name
 */
export function sharesFor(table: FileTable, exporter: string, most: number): FileShares {
  const cut = (share: number) => Math.floor(share * 10_000) / 10_000;
  const own = table.suppliers.find((supplier) => supplier.key === exporter);
  const others = table.suppliers.filter((supplier) => supplier !== own);
  return {
    ownSharePct: isOpen(table, exporter) ? null : cut(own?.sharePct ?? 0),
    rivals: others.slice(0, most).map(({ name, sharePct }) => ({ name: name.slice(0, 80), sharePct: cut(sharePct) })),
    largestUnnamedPct: Math.min(100, Math.max(others[most]?.sharePct ?? 0, table.unspecifiedPct)),
  };
}
