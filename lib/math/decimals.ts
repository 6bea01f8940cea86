/** What a cell of a table can hold: a text, a number, nothing. */
type Cell = string | number | null;

/** The sign between whole and part: 3.5 or 3,5. */
export type DecimalSign = "." | ",";

/** Longer texts stand for no number: the patterns below take time that grows with the square of the length. */
const LONGEST = 100;
const PLAIN = /^-?\d+(\.\d+)?$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const NUMBER_LIKE = /^[+\-−]?[\d.,\s'’]*\d[\d.,\s'’]*%?$/;
/** A blank or apostrophe between groups of three digits. */
const GROUP_GAP = /(\d)[\s'’](?=\d{3}(?!\d))/g;
const GROUPED = { ".": /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/, ",": /^[+-]?\d{1,3}(\.\d{3})+(,\d*)?$/ };

/**
 * The number a cell stands for, or `null` where it stands for none. Signs, groups of three (1 234, 1'234, and 1,234 where
 * the decimal sign is a point), a true minus and a percent sign at the end (which changes nothing: 12 % is 12) are taken.
 */
export function parseNumber(cell: Cell | undefined, sign: DecimalSign): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (cell === null || cell === undefined) return null;
  if (sign === "." && cell.length <= LONGEST && PLAIN.test(cell)) return Number(cell);
  const bare = cell.trim();
  if (bare.length > LONGEST) return null;
  const text = bare.replace(/^[−–]/, "-").replace(/\s*%$/, "").replace(GROUP_GAP, "$1");
  const other = sign === "." ? "," : ".";
  if (text.includes(other) && !GROUPED[sign].test(text)) return null;
  const plain = text.replaceAll(other, "").replace(sign, ".");
  if (!DECIMAL.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/**
 * The decimal sign that a table's cells speak for. 1,5 speaks for the comma and 1,234,567 against it; 1,234 alone says
 * nothing. Where nothing speaks, a table with semicolons is taken to use the comma (spreadsheets write it so), any other the point.
 */
export function decimalSignOf(cells: Iterable<Cell>, separator: string | null): DecimalSign {
  let point = 0;
  let comma = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || !(cell.includes(",") || cell.includes("."))) continue;
    const sign = spokenFor(cell.trim());
    if (sign === ".") point++;
    else if (sign === ",") comma++;
  }
  if (point !== comma) return point > comma ? "." : ",";
  return separator === ";" ? "," : ".";
}

function spokenFor(text: string): DecimalSign | null {
  if (text.length > LONGEST || !NUMBER_LIKE.test(text)) return null;
  const [points, commas] = [text.split(".").length - 1, text.split(",").length - 1];
  if (points > 0 && commas > 0) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const [here, there]: [DecimalSign, DecimalSign] = points > 0 ? [".", ","] : [",", "."];
  if (points + commas > 1) return there;
  const [whole = "", part = ""] = text.replace(/[+\-−\s'’%]/g, "").split(here);
  return part.length === 3 && whole !== "" && whole !== "0" && whole.length <= 3 ? null : here;
}
