import type { Country } from "@/lib/dataset/schema";
import { widthOf } from "@/lib/files/cells";
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
  isHeadAgain,
  looksLikeComtrade,
  meant,
  type Skipped,
  wholeCode,
  whose,
} from "./comtrade";
import { partyFinder } from "./countries";
import { ANY_PRODUCT, enter, type ImportRow, missed, newLedger, type Unread } from "./import-ledger";
import { lineSplitter } from "./lines";
import type { BadRow, Format, TradeFile } from "./trade-file";
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

/** Why a file that can be read is no file of imports. */
export const tradeFailures = ["unknown", "json", "columns", "no-imports", "only-parts", "miscomputed"] as const;
export type Failure = (typeof tradeFailures)[number] | FileFailure;
export type { BadRow, Format, TradeFile };
export { UnreadableFile };

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

  function comtradeLines(columns: Columns, delimiter: string, width: number): (line: string, row: number) => void {
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
    /** `cells`: how many a row has that is wider than the head, or ends in its figures as a file does that is cut off. */
    type Held = { readonly values: readonly string[]; readonly row: number; readonly cells?: number };
    let last: Held | null = null;
    const keeper = signKeeper<Held>((held, sign) => {
      values = held.values;
      const found = comtradeRow(get, find, (text) => amount(text, sign));
      if (held.cells !== undefined && found !== "flow")
        return take({ column: "cells", found: String(held.cells), of: whose(get, find) }, held.row);
      const open = typeof found === "object" && "column" in found && sign === null && signIn(found.found) === "open";
      take(open ? { ...found, open } : found, held.row);
    }, decimal);
    const give = (held: Held) => {
      values = held.values;
      keeper.row(held, held.cells === undefined ? FIGURES.map(get) : []);
    };
    onEnd = () => {
      if (last) give(last);
      keeper.end();
    };
    return (line, row) => {
      if (last) give({ values: last.values, row: last.row });
      last = null;
      const picked = pick(line, delimiter, wanted);
      values = picked.cells.map((text, i) => (figures.has(i) ? text.trim() : meant(text)));
      if (isHeadAgain(get("flowCode") || get("flow"))) {
        onEnd();
        return head(line);
      }
      rows++;
      const held = { values, row };
      if (picked.width > width) give({ ...held, cells: picked.width });
      else if (picked.count < width && picked.count <= (columns.value ?? 0) + 1) last = { ...held, cells: picked.count };
      else give(held);
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

  function mapLines({ delimiter, nameAt, columns, unit, width }: MapHead): (line: string, row: number) => void {
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
      const more = width === null ? 0 : widthOf(fields) - width;
      const market = importer?.key ?? here;
      if (more <= 0) return figures({ fields, row, of: { market, product, supplier }, productName });
      // A name cut at its own comma moves every figure.
      const whole = find("", "", fields.slice(nameAt, nameAt + more + 1).join(delimiter));
      for (const { year } of columns) missed(ledger, { market, product, year, supplier: whole });
      take({ column: "cells", found: String((width ?? 0) + more) }, row);
    };
  }

  /** A row of the newer tables is a pair of countries and a product, in thousand dollars a year. */
  function mapRows({ delimiter, at, columns, width }: MapTable): (line: string, row: number) => void {
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
      if (width !== null && widthOf(fields) > width) {
        for (const { year } of columns) missed(ledger, { market: importer.key, product: ANY_PRODUCT, year, supplier });
        return take({ column: "cells", found: String(widthOf(fields)) }, row);
      }
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
      onRow = comtradeLines(columns, delimiter, widthOf(names));
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
