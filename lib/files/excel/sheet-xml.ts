import type { Cell, Grid } from "../cells";
import { gridTaker } from "../sheet";
import { UnreadableFile } from "../unreadable";
import type { Shown } from "./shown";
import { readXml } from "./xml";

/** A sheet of Excel has so many columns (XFD) and rows; what lies beyond is no sheet. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** The texts that the cells of a workbook share. Readings of East Asian texts are left out. */
export function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let [inText, inReading] = [false, false];
  readXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(meant(text));
      else if (name === "rPh") inReading = false;
      else if (name === "t") inText = false;
    },
  });
  return strings;
}

/**
 * The cells of a sheet as they show themselves: row i of the sheet is `grid[i − 1]`, and a cell stands in its column. An
 * error is its text (#DIV/0!); a formula without a stored result is itself, with its equals sign.
 */
export function readSheet(bytes: Uint8Array, strings: readonly string[], styles: readonly Shown[]): Grid {
  const taker = gridTaker();
  let row = 0;
  let cells: Cell[] = [];
  let [at, type, style] = [0, "", 0];
  let [value, inline, formula] = ["", "", ""];
  let [hasValue, hasFormula, inReading] = [false, false, false];
  let heard: "" | "v" | "t" | "f" = "";

  function cell(): Cell {
    if (type === "inlineStr") return meant(inline);
    if (!hasValue) return hasFormula && type !== "str" ? `=${formula || "…"}` : null;
    if (type === "s") return strings[Number(value)] ?? null;
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "str" || type === "e") return meant(value);
    if (type === "d") return value.slice(0, 10);
    const number = Number(value);
    if (value.trim() === "" || !Number.isFinite(number)) return value.trim() === "" ? null : value;
    return styles[style]?.(number) ?? number;
  }

  readXml(bytes, {
    open(name, attributes) {
      if (name === "row") {
        const before = row;
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!(row > before && row <= MOST_ROWS)) throw new UnreadableFile("broken");
        cells = [];
        at = -1;
      } else if (name === "c") {
        at = attributes.r === undefined ? at + 1 : columnOf(attributes.r);
        if (!(at >= 0 && at < MOST_COLUMNS)) throw new UnreadableFile("broken", row);
        type = attributes.t ?? "n";
        style = Number(attributes.s ?? 0);
        [value, inline, formula, hasValue, hasFormula] = ["", "", "", false, false];
      } else if (name === "v") [heard, hasValue] = ["v", true];
      else if (name === "f") [heard, hasFormula] = ["f", true];
      else if (name === "rPh") inReading = true;
      else if (name === "t" && !inReading) heard = "t";
    },
    text(piece) {
      if (heard === "v") value += piece;
      else if (heard === "t") inline += piece;
      else if (heard === "f") formula += piece;
    },
    close(name) {
      if (name === "v" || name === "t" || name === "f") heard = "";
      else if (name === "rPh") inReading = false;
      else if (name === "c") {
        const found = cell();
        if (found === null || found === "") return;
        while (cells.length < at) cells.push(null);
        cells[at] = found;
      } else if (name === "row") taker.row(cells, row);
    },
  });
  return taker.grid();
}

/** The column of an address, from 0: 2 for C7. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = 26 * column + letter;
  }
  return column - 1;
}

/** A text with its escaped control characters (`_x000D_`) put back. */
function meant(text: string): string {
  return text.includes("_x") ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
