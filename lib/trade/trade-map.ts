import { widthOf } from "@/lib/files/cells";
import type { DecimalSign } from "@/lib/files/numbers";
import { fieldsOf } from "@/lib/files/records";
import { amount, signIn } from "./amounts";
import type { Party } from "./countries";

/** One column of a Trade Map export: the imports of a year or a part of it. */
export type MapColumn = { readonly at: number; readonly year: number; readonly part: string };

/** The head of an export: how its fields are parted, and in which of them the names and values stand. */
export type MapHead = {
  readonly delimiter: string;
  readonly nameAt: number;
  readonly columns: readonly MapColumn[];
  /** What the head says of the unit: "USD thousand"; empty where it says nothing. */
  readonly unit: string;
  /** So many cells a row may have, where one with more has been cut at a comma or semicolon of its own; `null` where none can be. */
  readonly width: number | null;
};

/** Of a title line no more is looked at: the patterns below take time that grows faster than its length. */
const LONGEST = 500;
const VALUE = /^(?:imported value in|value imported in)\s+(\d{4})(?:\s*-?\s*([QM])(\d{1,2}))?[^(]*(?:\(([^)]*)\))?/i;
const YEAR = /^(\d{4})(?:\s*-?\s*([QM])(\d{1,2}))?$/i;
const EXPORTERS = /^exporters?$/i;

/**
 * The value columns of a "List of supplying markets" export; `null` where this line is not its head. The page of indicators
 * has a head of two rows.
 *
 * @param above the row above this one
 */
export function mapColumns(line: string, above = ""): MapHead | null {
  const delimiter = ["\t", ";", ","].find((one) => line.includes(one));
  if (!delimiter) return null;
  const names = cellsOf(line, delimiter);
  const first = cellsOf(above, delimiter);
  const top = first.findIndex((name) => name !== "");
  const own = names.findIndex((name) => name !== "");
  // The web page called Excel may have an empty column in front.
  const nameAt = EXPORTERS.test(names[own] ?? "") ? own : EXPORTERS.test(first[top] ?? "") ? top : -1;
  if (nameAt < 0) return null;
  // A name that reaches over both rows of the head may stand in the first alone.
  const shift = own === nameAt && !EXPORTERS.test(names[own] ?? "") ? nameAt + 1 : 0;
  const found = names.map((name) => VALUE.exec(name));
  const columns = found.flatMap((value, at) => (value ? [{ ...partOf(value), at: at + shift }] : []));
  const unit = found.find((value) => value?.[4])?.[4] ?? "";
  return columns.length > 0 ? { delimiter, nameAt, columns, unit, width: widestOf(names, delimiter, shift) } : null;
}

/** The columns of Trade Map's newer tables: one row a pair of countries and a product, one column a year, in thousand dollars. */
export type MapTable = {
  readonly delimiter: string;
  readonly at: Readonly<Record<"reporterCd" | "reporterLabel" | "partnerCd" | "partnerLabel" | "productCd" | "productLabel", number>>;
  readonly columns: readonly MapColumn[];
  readonly width: number | null;
};

/** Tabs stand in no name. */
function widestOf(names: readonly string[], delimiter: string, shift = 0): number | null {
  return delimiter === "\t" ? null : widthOf(names) + shift;
}

/** Where the columns of a newer table stand; `null` where this line is not its head. */
export function mapTable(line: string): MapTable | null {
  const delimiter = ["\t", ";", ","].find((one) => line.includes(one));
  if (!delimiter) return null;
  const names = cellsOf(line, delimiter);
  const place = (name: string) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
  const at = {
    reporterCd: place("reporterCd"),
    reporterLabel: place("reporterLabel"),
    partnerCd: place("partnerCd"),
    partnerLabel: place("partnerLabel"),
    productCd: place("productCd"),
    productLabel: place("productLabel"),
  };
  const columns = names.flatMap((name, j) => {
    const year = YEAR.exec(name);
    return year ? [{ ...partOf(year), at: j }] : [];
  });
  const named = (code: number, label: number) => code >= 0 || label >= 0;
  const complete = named(at.reporterCd, at.reporterLabel) && named(at.partnerCd, at.partnerLabel) && at.productCd >= 0;
  return complete && columns.length > 0 ? { delimiter, at, columns, width: widestOf(names, delimiter) } : null;
}

function cellsOf(line: string, delimiter: string): string[] {
  return fieldsOf(line, delimiter).map((name) => name.trim());
}

function partOf(found: RegExpExecArray): { readonly year: number; readonly part: string } {
  const kind = found[2]?.toUpperCase() ?? "";
  return { year: Number(found[1]), part: kind === "M" ? `M${(found[3] ?? "").padStart(2, "0")}` : kind && `${kind}${found[3]}` };
}

/** What the lines above the head and the file's name say of the whole file. */
export type MapTitle = {
  /** The importing market's name; `null` where nothing says it. */
  readonly importer: string | null;
  readonly product: string;
  readonly productName: string;
  /** Mirror data: put together from what the partners report as exports. */
  readonly mirror: boolean;
  /** What one unit of the figures is worth: Trade Map prints thousands unless it says otherwise. */
  readonly unit: number;
  /** False where the figures are in another currency. */
  readonly usd: boolean;
};

/**
 * Reads title lines and file name of a Trade Map export.
 *
 * @param headUnit what the head says of the unit
 */
export function mapTitle(lines: readonly string[], fileName: string, headUnit = ""): MapTitle {
  const stem = fileName.replace(/\.[a-z0-9]+$/i, "").replaceAll("_", " ");
  const texts = [
    ...lines.map((line) =>
      line
        .slice(0, LONGEST)
        .replaceAll(/["\t]+/g, " ")
        .trim(),
    ),
    stem,
  ];
  const first = (pattern: RegExp) => texts.map((text) => pattern.exec(text)).find((found) => found !== null) ?? null;
  const importer = first(/imported by\s+(.+?)(?:\s+in \d{4}.*)?(?:\s*\((?:mirror.*|\d+)\)?)?$/i)?.[1] ?? null;
  const product = first(/product:?\s+(\d{2,10}|total)\b\s*[-–:]?\s*(.*)$/i);
  const unit = first(/\bunit\b\s*:?\s*(.+)$/i)?.[1] ?? headUnit;
  return {
    importer: importer?.replace(/\s+\((?:mirror|\d).*$/i, "") ?? null,
    product: product?.[1] ?? "",
    productName: product?.[2]?.trim() ?? "",
    mirror: texts.some((text) => /mirror/i.test(text)),
    unit: worthOf(unit),
    usd: unit === "" || /us dollar|usd|us\$/i.test(unit),
  };
}

/** What one unit is worth by its name; Trade Map's thousands where none is given. */
function worthOf(unit: string): number {
  if (/billion/i.test(unit)) return 1e9;
  if (/million/i.test(unit)) return 1e6;
  return unit === "" || /thousand|\b1[.,' ]?000\b|'000/i.test(unit) ? 1e3 : 1;
}

/**
 * A Trade Map figure; `null` for none printed, `undefined` for what is no figure. Where nothing in the file tells its decimal
 * sign, 1,234 is a thousand, as Trade Map itself prints it; in a file parted by semicolons, which a spreadsheet has written,
 * it may be little more than one, and so may 1.234 in any file: they are none.
 *
 * @param sign the decimal sign of the file; `null` where nothing tells it
 */
export function mapFigure(text: string, delimiter = "\t", sign: DecimalSign | null = null): number | null | undefined {
  const plain = text.trim();
  if (plain === "" || plain === "-" || plain === "..") return null;
  const printed = sign === null && delimiter !== ";" && !plain.includes(".") && signIn(plain) === "open";
  return amount(plain, printed ? "." : sign) ?? undefined;
}

/** True for a line below the table: notes, sources. */
export function isFootnote(name: string, party: Party): boolean {
  return party.kind === "unknown" && /^(sources?|notes?|unit|data based)\b/i.test(name.trim());
}
