import type { Party } from "./countries";
import { fieldsOf } from "./lines";

/** One column of a Trade Map export: the imports of a year or a part of it. */
export type MapColumn = { readonly at: number; readonly year: number; readonly part: string };

/** The head of an export: how its fields are parted, and in which of them the names and values stand. */
export type MapHead = { readonly delimiter: string; readonly nameAt: number; readonly columns: readonly MapColumn[] };

/** Of a title line no more is looked at: the patterns below take time that grows faster than its length. */
const LONGEST = 500;
const VALUE = /^(?:imported value in|value imported in)\s+(\d{4})(?:\s*-?\s*([QM])(\d{1,2}))?/i;

/** The value columns of a "List of supplying markets" export; `null` where this line is not its head. */
export function mapColumns(line: string): MapHead | null {
  const delimiter = ["\t", ";", ","].find((one) => line.includes(one));
  if (!delimiter) return null;
  const names = fieldsOf(line, delimiter).map((name) => name.trim());
  // The web page called Excel may have an empty column in front.
  const nameAt = names.findIndex((name) => name !== "");
  if (!/^exporters?$/i.test(names[nameAt] ?? "")) return null;
  const columns = names.flatMap((name, at): MapColumn[] => {
    const found = VALUE.exec(name);
    if (!found) return [];
    const part = found[2]
      ? `${found[2].toUpperCase()}${found[2].toUpperCase() === "M" ? (found[3] ?? "").padStart(2, "0") : found[3]}`
      : "";
    return [{ at, year: Number(found[1]), part }];
  });
  return columns.length > 0 ? { delimiter, nameAt, columns } : null;
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

/** Reads title lines and file name of a Trade Map export. */
export function mapTitle(lines: readonly string[], fileName: string): MapTitle {
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
  const unit = first(/unit\s*:?\s*(.+)$/i)?.[1] ?? "";
  return {
    importer: importer?.replace(/\s+\((?:mirror|\d).*$/i, "") ?? null,
    product: product?.[1] ?? "",
    productName: product?.[2]?.trim() ?? "",
    mirror: texts.some((text) => /mirror/i.test(text)),
    unit: /million/i.test(unit) ? 1e6 : 1e3,
    usd: unit === "" || /us dollar|usd|us\$/i.test(unit),
  };
}

/** A Trade Map figure: digits with or without thousands commas; `null` for none printed, `undefined` for what is no figure. */
export function mapFigure(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "-") return null;
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(trimmed)) return undefined;
  return Number(trimmed.replaceAll(",", ""));
}

/** True for a line below the table: notes, sources. */
export function isFootnote(name: string, party: Party): boolean {
  return party.kind === "unknown" && /^(sources?|notes?|unit|data based)\b/i.test(name.trim());
}
