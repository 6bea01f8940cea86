import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "@/lib/dataset/load";
import type { DecimalSign } from "@/lib/files/numbers";
import { fileTable } from "@/lib/trade/file-table";
import { type Failure, type TradeFile, tradeReader, UnreadableFile } from "@/lib/trade/read-file";

const { countries } = loadDataset("data");
export const TRADE_MAP = "Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Kazakhstan.txt";

/** The columns of a Comtrade download that decide what a row is. */
export const COMTRADE_HEAD = [
  "period",
  "reporterCode",
  "flowCode",
  "partnerCode",
  "classificationCode",
  "cmdCode",
  "customsCode",
  "mosCode",
  "motCode",
  "primaryValue",
];

/** A made file's text. */
export function made(name: string): string {
  return readFileSync(join("tests/fixtures/trade", name), "utf8");
}

/** Reads text as the page would, in pieces of `size` characters. */
export function readText(
  text: string,
  fileName = "made.csv",
  size = text.length || 1,
  here = "KAZ",
  decimal: DecimalSign | null = null,
): TradeFile {
  const reader = tradeReader({ fileName, here, countries, decimal });
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  return reader.end();
}

/** Why text cannot be read; `null` where it can. */
export function failureOf(text: string, fileName?: string): Failure | null {
  try {
    readText(text, fileName);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.failure;
    throw error;
  }
}

/** Shares by supplier code, to two decimals, largest first. */
export function sharesOf(file: TradeFile, year: number, product = "640399", market = "KAZ"): readonly (readonly [string, number])[] {
  return (fileTable(file, market, product, year)?.suppliers ?? []).map(({ key, sharePct }) => [key, Math.round(sharePct * 100) / 100]);
}
