import { type Cell, type Grid, isEmpty, isMissing, widthOf } from "./cells";
import { isFigure } from "./signs";

/** So many rows may stand above the head of a table, and so many are looked at to find out how wide it is. */
const MOST_ABOVE = 30;
const ASKED = 200;
const YEAR = /^\s*(19|20)\d\d(\.0)?\s*$/;

/**
 * Which of these rows is the head of a table: the first that fills more than half of its width and holds no figures but
 * years that stand as names. Titles, sources and dates above it are narrower, or cut by their own commas. Where there is none, the first row if no
 * figure stands in it; −1 for a table that begins with its data.
 *
 * @param rows of which none is empty
 */
export function headOf(rows: Grid): number {
  const sample = rows.slice(0, ASKED);
  const widths = sample.map(widthOf).sort((a, b) => a - b);
  const width = widths[Math.floor(0.9 * (widths.length - 1))] ?? 0;
  const broad = sample.slice(0, MOST_ABOVE + 1).findIndex((row) => 2 * row.filter((cell) => !isEmpty(cell)).length > width);
  if (broad >= 0 && isHead(sample, broad)) return isTitle(sample, broad) ? broad + 1 : broad;
  return sample.length > 0 && isHead(sample, 0) ? 0 : -1;
}

/**
 * True for a row of names above a row of more names: a title cut by its own commas, or one half of a head of two rows. What
 * stands in the first column is not counted, which in a head may have no name.
 */
function isTitle(rows: Grid, at: number): boolean {
  const [row = [], next = []] = [rows[at], rows[at + 1]];
  const named = (cells: readonly Cell[]) => cells.slice(1).filter((cell) => !isEmpty(cell)).length;
  const isName = (cell: Cell) => typeof cell === "string" && !isMissing(cell) && !isFigure(cell, null);
  const names = next.every((cell) => isEmpty(cell) || isName(cell)) && row.every((cell) => isEmpty(cell) || !isMissing(String(cell)));
  return names && named(next) > named(row) && rows.slice(at + 2).some((other) => other.some((cell) => isFigure(cell, null)));
}

/** True for names alone, and for names and years where what stands below the years is not years throughout. */
function isHead(rows: Grid, at: number): boolean {
  const row = rows[at] ?? [];
  const figures = row.flatMap((cell, j) => (isFigure(cell, null) ? [j] : []));
  if (figures.length === 0) return true;
  const names = row.filter((cell, j) => !isEmpty(cell) && !figures.includes(j)).length;
  const distinct = new Set(figures.map((j) => String(row[j]).trim())).size === figures.length;
  if (!figures.every((j) => isYear(row[j])) || !distinct || (names === 0 && !isEmpty(row[0]))) return false;
  const below = rows.slice(at + 1).flatMap((other) => figures.flatMap((j) => (isFigure(other[j], null) ? [other[j]] : [])));
  return below.length === 0 ? rows.length > at + 1 : below.some((cell) => !isYear(cell));
}

function isYear(cell: Cell | undefined): boolean {
  return YEAR.test(String(cell ?? ""));
}
