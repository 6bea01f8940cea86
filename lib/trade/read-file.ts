import type { Country } from "@/lib/dataset/schema";
import { htmlLines } from "@/lib/files/html";
import type { DecimalSign } from "@/lib/files/numbers";
import { fieldsOf, owned, pick } from "@/lib/files/records";
import { type FileFailure, UnreadableFile } from "@/lib/files/unreadable";
import { amount, signIn, signKeeper } from "./amounts";
import { recordsOf } from "./api-answer";
import {
  type Columns,
  type ComtradeField,
  comtradeColumns,
  comtradeFields,
  comtradeRow,
  FIGURES,
  looksLikeComtrade,
  meant,
  type Skipped,
  wholeCode,
} from "./comtrade";
import { partyFinder } from "./countries";

import { enter, type ImportRow, type Ledger, missed, newLedger, type Unread } from "./import-ledger";

import { lineSplitter } from "./lines";
import {
  isFootnote,
  type MapColumn,
  type MapHead,
  type MapTable,
  type MapTitle,
  mapColumns,
  mapFigure,
  mapTable,
  mapTitle,
} from "./trade-map";

export type Format = "comtrade-csv" | "comtrade-json" | "trade-map";
/** Why a file that can be read is no file of imports. */
export const tradeFailures = ["unknown", "json", "columns", "no-imports", "only-parts", "miscomputed"] as const;
export type Failure = (typeof tradeFailures)[number] | FileFailure;
export { UnreadableFile };

/** A row whose field cannot be read. `open`: its figure may be a thousand times more or less. */
export type BadRow = { readonly row: number; readonly column: string; readonly found: string; readonly open: boolean };

/** What was found in a file. */
export type TradeFile = {
  readonly format: Format;
  readonly fileName: string;
  /** Rows of data, and those of them that count. */
  readonly rows: number;
  readonly kept: number;
  readonly skipped: { readonly flow: number; readonly breakdown: number; readonly bad: number };
  /** The first bad rows. */
  readonly bad: readonly BadRow[];
  /** True where the file does not say who imports and `here` was taken. */
  readonly importerAssumed: boolean;
  /** True where the number of rows is exactly a limit of the download. */
  readonly cutOff: boolean;
  readonly mirror: boolean;
  readonly usd: boolean;
  readonly ledger: Ledger;
};

export type ReadContext = {
  readonly fileName: string;
  /** The market the file is read for, taken where the file names no importer. */
  readonly here: string;
  readonly countries: readonly Country[];
  /** The decimal sign of its figures, where the user has chosen it and they are not to tell it. */
  readonly decimal?: DecimalSign | null;
};

/** Rows at which Comtrade cuts an answer: preview, API call, larger API call. */
const LIMITS = [500, 100_000, 250_000];
const MOST_BAD = 20;
/** So many lines may stand above the head of a table. */
const MOST_TITLE_LINES = 30;
/** How a workbook, of the newer and the older kind, looks where it is taken for text. */
const WORKBOOK = ["PK\u0003\u0004", "\u00D0\u00CF", "\uFFFD\uFFFD"];
/** JSON and web pages have to be in memory as a whole. In characters. */
const MOST_WHOLE = 64_000_000;

/**
 * Reads supplier figures from a UN Comtrade download (CSV in the older or the newer columns, JSON of the API) or an ITC
 * Trade Map export (text, CSV, or the web page it calls Excel), piece by piece, so that a large file needs no more memory than its own figures. Formats as described
 * by comtradeplus.un.org, comtradedeveloper.un.org and trademap.org.
 *
 * @throws UnreadableFile from `push` or `end` where the file as a whole cannot be used
 */
export function tradeReader(context: ReadContext): { push: (text: string) => void; end: () => TradeFile } {
  const { fileName, here, countries, decimal = null } = context;
  const find = partyFinder(countries);
  const ledger = newLedger();
  const skipped = { flow: 0, breakdown: 0, bad: 0 };
  const bad: BadRow[] = [];
  let rows = 0;
  let kept = 0;
  let reading: Format | null = null;
  let onRow: ((line: string, row: number) => void) | null = null;
  let title: MapTitle | null = null;
  let importerAssumed = false;
  let onEnd = () => {};
  const titleLines: string[] = [];
  let whole: "json" | "page" | null = null;
  const pieces: string[] = [];
  let length = 0;

  function take(found: ImportRow | Skipped, row: number): void {
    if (typeof found === "string") skipped[found]++;
    else if ("column" in found) {
      skipped.bad++;
      if (found.of) missed(ledger, found.of);
      if (bad.length < MOST_BAD) bad.push({ row, column: found.column, found: owned(found.found.slice(0, 60)), open: found.open ?? false });
    } else {
      kept++;
      enter(ledger, found);
    }
  }

  function comtradeLines(columns: Columns, delimiter: string): (line: string, row: number) => void {
    const fields = comtradeFields
      .filter((field) => columns[field] !== undefined)
      .sort((a, b) => (columns[a] as number) - (columns[b] as number));
    const wanted = fields.map((field) => columns[field] as number);
    const places = Object.fromEntries(fields.map((field, i) => [field, i])) as Columns;
    // What stands for a figure is told as it stands.
    const figures = new Set(FIGURES.map((field) => places[field]));
    let values: readonly string[] = [];
    const get = (field: ComtradeField) => {
      const at = places[field];
      return at === undefined ? "" : (values[at] as string);
    };
    type Held = { readonly values: readonly string[]; readonly row: number };
    const keeper = signKeeper<Held>((held, sign) => {
      values = held.values;
      const found = comtradeRow(get, find, (text) => amount(text, sign));
      const open = typeof found === "object" && "column" in found && sign === null && signIn(found.found) === "open";
      take(open ? { ...found, open } : found, held.row);
    }, decimal);
    onEnd = keeper.end;
    return (line, row) => {
      rows++;
      values = pick(line, delimiter, wanted).map((text, i) => (figures.has(i) ? text.trim() : meant(text)));
      keeper.row({ values, row }, FIGURES.map(get));
    };
  }

  type MapRow = {
    readonly fields: readonly string[];
    readonly row: number;
    readonly of: Omit<Unread, "year">;
    readonly productName: string;
  };

  /** Takes the figures of a Trade Map table, a year or part of it a column, as its rows come. */
  function mapFigures(delimiter: string, columns: readonly MapColumn[], unit: number): (held: MapRow) => void {
    const keeper = signKeeper<MapRow>(({ fields, row, of, productName }, sign) => {
      for (const { at, year, part } of columns) {
        const found = fields[at] ?? "";
        const figure = mapFigure(found, delimiter, sign);
        if (figure === null) continue;
        const open = sign === null && signIn(found) === "open";
        if (figure === undefined) take({ column: String(year), found, open, of: { ...of, year } }, row);
        else take({ ...of, year, part, productName, classification: "", value: figure * unit, valuation: "unstated" }, row);
      }
    }, decimal);
    onEnd = keeper.end;
    return (held) =>
      keeper.row(
        held,
        columns.map(({ at }) => held.fields[at] ?? ""),
      );
  }

  function mapLines({ delimiter, nameAt, columns, unit }: MapHead): (line: string, row: number) => void {
    const about = mapTitle(titleLines, fileName, unit);
    title = about;
    const importer = about.importer === null ? null : find("", "", about.importer);
    importerAssumed = importer === null;
    const { product, productName } = about;
    const figures = mapFigures(delimiter, columns, about.unit);
    return (line, row) => {
      const fields = fieldsOf(line, delimiter);
      const name = fields[nameAt] ?? "";
      const supplier = find("", "", name);
      if (name.trim() === "" || isFootnote(name, supplier)) return;
      rows++;
      figures({ fields, row, of: { market: importer?.key ?? here, product, supplier }, productName });
    };
  }

  /** A row of the newer tables is a pair of countries and a product, in thousand dollars a year. */
  function mapRows({ delimiter, at, columns }: MapTable): (line: string, row: number) => void {
    title = mapTitle([], fileName);
    const areExports = /\bexports?\b/i.test(fileName.replaceAll(/[_-]/g, " "));
    const figures = mapFigures(delimiter, columns, 1e3);
    return (line, row) => {
      const fields = fieldsOf(line, delimiter).map(meant);
      const field = (place: number) => fields[place] ?? "";
      rows++;
      if (areExports) return take("flow", row);
      const importer = find("", field(at.reporterCd), field(at.reporterLabel));
      const supplier = find("", field(at.partnerCd), field(at.partnerLabel));
      const product = wholeCode(field(at.productCd), "HS");
      const missing = [importer.key, supplier.key, product].indexOf("");
      if (missing >= 0) return take({ column: ["reporter", "partner", "product"][missing] as string, found: "" }, row);
      figures({ fields, row, of: { market: importer.key, product, supplier }, productName: field(at.productLabel) });
    };
  }

  function head(line: string): void {
    const map = mapColumns(line, titleLines.at(-1));
    const table = map ? null : mapTable(line);
    if (map || table) {
      reading = "trade-map";
      onRow = map ? mapLines(map) : mapRows(table as MapTable);
      return;
    }
    const delimiter = [",", "\t", ";"].find((one) => line.includes(one)) ?? ",";
    const names = fieldsOf(line, delimiter);
    const columns = comtradeColumns(names);
    if (columns) {
      reading = "comtrade-csv";
      onRow = comtradeLines(columns, delimiter);
    } else if (looksLikeComtrade(names)) throw new UnreadableFile("columns");
    else {
      titleLines.push(line);
      if (titleLines.length > MOST_TITLE_LINES) throw new UnreadableFile("unknown");
    }
  }

  const takeLine = (line: string, row: number) => (onRow ? onRow(line, row) : head(line));
  const lines = lineSplitter(takeLine);
  let begun = false;

  return {
    push(text) {
      if (!begun && text.trim() !== "") {
        begun = true;
        const start = text.replace(/^\uFEFF/, "").trimStart();
        if (WORKBOOK.some((mark) => start.startsWith(mark))) throw new UnreadableFile("excel");
        if (/^[[{]/.test(start)) whole = "json";
        if (start.startsWith("<")) whole = "page";
      }
      if (whole === null) return lines.push(text);
      pieces.push(text);
      length += text.length;
      if (length > MOST_WHOLE) throw new UnreadableFile("too-large");
    },
    end() {
      if (whole === "page") for (const [i, line] of htmlLines(pieces.join("")).entries()) takeLine(line, i + 1);
      else if (whole === "json") {
        reading = "comtrade-json";
        for (const record of recordsOf(pieces.join(""))) {
          rows++;
          take(
            comtradeRow(
              (field) => (field === "value" ? record(field).trim() : meant(record(field))),
              find,
              (text) => amount(text, "."),
            ),
            rows,
          );
        }
      } else lines.end();
      onEnd();
      if (reading === null) throw new UnreadableFile(begun ? "unknown" : "empty");
      if (kept === 0 && skipped.bad === 0)
        throw new UnreadableFile(skipped.breakdown > 0 ? "only-parts" : skipped.flow > 0 ? "no-imports" : "empty");
      return {
        format: reading,
        fileName,
        rows,
        kept,
        skipped,
        bad: bad.sort((a, b) => a.row - b.row),
        importerAssumed,
        cutOff: reading !== "trade-map" && LIMITS.includes(rows),
        mirror: title?.mirror ?? false,
        usd: title?.usd ?? true,
        ledger,
      };
    },
  };
}
