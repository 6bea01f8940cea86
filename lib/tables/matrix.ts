import { type Cell, type Grid, isEmpty, widthOf } from "@/lib/files/cells";
import { parseNumber } from "@/lib/files/numbers";
import { type Signs, signAt } from "@/lib/files/signs";

/** A cell that keeps its row out of the ranking. Row and column are counted from 0; `found` is empty where nothing stands. */
export type BadCell = { readonly row: number; readonly column: number; readonly found: string };

/** The rows of a table that can be ranked, as one flat matrix. */
export type TableMatrix = {
  /** Rows of the grid, from 0, in the order of the matrix. */
  readonly rows: Int32Array;
  readonly columns: number;
  /** Row-major, `rows.length × columns`. */
  readonly values: Float64Array;
  /** How many rows were left out, and the first cells that were the reason. */
  readonly left: number;
  readonly bad: readonly BadCell[];
};

/** So many bad cells are listed; all are counted. */
export const MOST_LISTED = 100;
const LONGEST = 60;

/**
 * Takes the chosen columns out of a table. A row in which one of them is empty or no number is left out as a whole: a
 * ranking over rows with holes would compare what is not there.
 *
 * @param widest so many cells a row may have, as `factsOf` says; a wider one is left out, told by the first cell too many
 */
export function matrixOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  signs: Signs,
  widest: number | null = null,
): TableMatrix {
  const signOf = columns.map((j) => signAt(signs, j));
  const kept = new Int32Array(rows.length);
  const values = new Float64Array(rows.length * columns.length);
  const bad: BadCell[] = [];
  let count = 0;
  for (const i of rows) {
    const wide = widest !== null && widthOf(grid[i] ?? []) > widest;
    let sound = !wide;
    if (wide && bad.length < MOST_LISTED) bad.push({ row: i, column: widest, found: shown(grid[i]?.[widest]) });
    columns.forEach((j, at) => {
      if (wide) return;
      const cell = grid[i]?.[j];
      const value = parseNumber(cell, signOf[at] ?? null);
      if (value !== null) values[count * columns.length + at] = value;
      else {
        sound = false;
        if (bad.length < MOST_LISTED) bad.push({ row: i, column: j, found: shown(cell) });
      }
    });
    if (sound) kept[count++] = i;
  }
  return {
    rows: kept.subarray(0, count),
    columns: columns.length,
    values: values.subarray(0, count * columns.length),
    left: rows.length - count,
    bad,
  };
}

function shown(cell: Cell | undefined): string {
  return isEmpty(cell) ? "" : String(cell).slice(0, LONGEST);
}
