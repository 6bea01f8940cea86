import type { Cell } from "./cells";

/** The sign between whole and part: 3.5 or 3,5. */
export type DecimalSign = "." | ",";

/** Longer texts stand for no number: the patterns below take time that grows with the square of the length. */
const LONGEST = 100;
const WHOLE = /^-?\d+$/;
const PLAIN = /^-?\d+(\.\d+)?$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** Groups of three parted by blanks or apostrophes, at the beginning. No group of any kind begins with a zero. */
const GAPS = /^[+-]?[1-9]\d{0,2}(?:[\s'’]\d{3})+(?!\d)/;
const GROUPED = { ".": /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/, ",": /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/ };

/**
 * The number a cell stands for, or `null` where it stands for none. Signs, groups of three (1 234, 1'234, and 1,234 where
 * the decimal sign is a point), a true minus and a percent sign at the end (which changes nothing: 12 % is 12) are taken.
 *
 * @param sign `null` where nobody knows the decimal sign: then 1,5 and 1.5 are numbers, which can be read in one way only,
 * and 1,234 is none
 */
export function parseNumber(cell: Cell | undefined, sign: DecimalSign | null): number | null {
  if (typeof cell === "number") return finite(cell);
  if (cell === null || cell === undefined) return null;
  if (cell.length <= LONGEST && (sign === "." ? PLAIN : WHOLE).test(cell)) return Number(cell);
  const text = cell.trim();
  if (text.length > LONGEST) return null;
  const bare = text
    .replace(/^[−–]/, "-")
    .replace(/\s*%$/, "")
    .replace(GAPS, (grouped) => grouped.replaceAll(/[\s'’]/g, ""));
  if (sign !== null) return numberIn(bare, sign);
  const [point, comma] = [numberIn(bare, "."), numberIn(bare, ",")];
  if (point === null || comma === null) return point ?? comma;
  return point === comma ? point : null;
}

function numberIn(text: string, sign: DecimalSign): number | null {
  const other = sign === "." ? "," : ".";
  if (text.includes(other) && !GROUPED[sign].test(text)) return null;
  const plain = text.replaceAll(other, "").replace(sign, ".");
  return DECIMAL.test(plain) ? finite(Number(plain)) : null;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
