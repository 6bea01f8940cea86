import { refuse } from "@/lib/math/refusal";
import { columnNames } from "./formula/evaluate";
import type { Panel } from "./types";

/** Which group each row of a panel belongs to, from 0 in order of first appearance; −1 where a cell is missing. */
export type Groups = { readonly codes: Int32Array; readonly size: number };

/**
 * Groups rows by one column, or by several joined with ^ ("exporter^year"): rows are together when all cells agree.
 *
 * @throws Refusal for a column that does not exist
 */
export function groupsOf(panel: Panel, name: string, path: readonly (string | number)[]): Groups {
  const whole = panel.columns.has(name.trim()) ? [name.trim()] : name.split("^").map((part) => part.trim());
  const [first, ...others] = whole.map((part) => columnGroups(panel, part, path));
  return others.reduce(crossed, first as Groups);
}

function columnGroups(panel: Panel, name: string, path: readonly (string | number)[]): Groups {
  const column = panel.columns.get(name);
  if (column === undefined) return refuse("unknown-id", path, { found: name, accepted: columnNames(panel) });
  if (column.kind === "text") return { codes: column.codes, size: column.labels.length };
  const { values, missing } = column;
  const seen = new Map<number, number>();
  const codes = new Int32Array(panel.rows);
  for (let row = 0; row < panel.rows; row++) {
    if (missing?.[row] === 1) codes[row] = -1;
    else {
      const value = values[row] as number;
      let code = seen.get(value);
      if (code === undefined) {
        code = seen.size;
        seen.set(value, code);
      }
      codes[row] = code;
    }
  }
  return { codes, size: seen.size };
}

/** Combinations that would fit a table of this size are looked up in it; more of them in a map. */
const TABLE = 1 << 24;

function crossed(left: Groups, right: Groups): Groups {
  const codes = new Int32Array(left.codes.length).fill(-1);
  const combinations = left.size * right.size;
  const table = combinations <= TABLE ? new Int32Array(combinations).fill(-1) : null;
  const map = new Map<number, number>();
  let size = 0;
  for (let row = 0; row < codes.length; row++) {
    const [a, b] = [left.codes[row] as number, right.codes[row] as number];
    if (a < 0 || b < 0) continue;
    const key = a * right.size + b;
    let code = table === null ? (map.get(key) ?? -1) : (table[key] as number);
    if (code < 0) {
      code = size++;
      if (table === null) map.set(key, code);
      else table[key] = code;
    }
    codes[row] = code;
  }
  return { codes, size };
}

/** The label of each row's cell as text, `null` where it is missing. */
export function labelAt(panel: Panel, name: string, path: readonly (string | number)[]): (row: number) => string | null {
  const column = panel.columns.get(name);
  if (column === undefined) return refuse("unknown-id", path, { found: name, accepted: columnNames(panel) });
  if (column.kind === "text") return (row) => column.labels[column.codes[row] as number] ?? null;
  return (row) => (column.missing?.[row] === 1 ? null : String(column.values[row]));
}
