import Papa from "papaparse";
import type * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { issueFrom, type Placed } from "./bad-data";

/** How a table's columns map onto its schema. */
export type Table<Schema extends z.ZodMiniType> = {
  readonly schema: Schema;
  /** Column name → field, one dot deep: `{ name_en: "name.en" }`. The header must list exactly these, in this order. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns read as decimal numbers. All others stay text. */
  readonly numbers: readonly string[];
};

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads one comma-separated file against its table. A byte order mark and blank lines are tolerated; everything else that
 * is not as stated is reported: header, number of cells, empty file, broken quotes, and every field its schema refuses.
 * An empty cell is `null`, or left out where the field is nested.
 *
 * @param issues takes up the problems, each with file, line and column
 * @returns the rows that passed, each with its line (the header is line 1)
 */
export function parseCsv<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  table: Table<Schema>,
  issues: Issue[],
): Placed<z.infer<Schema>>[] {
  const header = Object.keys(table.columns);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: false });
  const rows: Placed<z.infer<Schema>>[] = [];
  let line = 1;
  let seen = 0;
  for (const [k, cells] of data.entries()) {
    const place = [file, line] as const;
    line += 1 + cells.join("").split("\n").length - 1;
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    seen++;
    const broken = errors.find((error) => error.row === k);
    if (broken) issues.push({ code: "malformed", path: place, values: { accepted: broken.message, found: cells.join(",").slice(0, 60) } });
    else if (seen === 1) {
      if (cells.join(",") === header.join(",")) continue;
      issues.push({ code: "malformed", path: [...place, "header"], values: { accepted: header.join(","), found: cells.join(",") } });
      return [];
    } else if (cells.length !== header.length)
      issues.push({ code: "wrong-length", path: place, values: { accepted: `${header.length} cells`, found: `${cells.length}` } });
    else readRow(place, cells, table, rows, issues);
  }
  if (seen < 2) issues.push({ code: "too-few", path: [file], values: { accepted: "a header and at least one row" } });
  return rows;
}

function readRow<Schema extends z.ZodMiniType>(
  place: Placed<unknown>["place"],
  cells: readonly string[],
  table: Table<Schema>,
  rows: Placed<z.infer<Schema>>[],
  issues: Issue[],
): void {
  const columns = Object.entries(table.columns);
  const record: Record<string, unknown> = {};
  columns.forEach(([column, field], k) => {
    const cell = (cells[k] ?? "").trim();
    const value = table.numbers.includes(column) && DECIMAL.test(cell) ? Number(cell) : cell;
    const [outer, inner] = field.split(".") as [string, string?];
    if (inner === undefined) record[outer] = cell === "" ? null : value;
    else record[outer] = { ...(record[outer] as object | undefined), ...(cell === "" ? {} : { [inner]: value }) };
  });
  const parsed = table.schema.safeParse(record);
  if (parsed.success) rows.push({ place, value: parsed.data });
  else
    for (const complaint of parsed.error.issues) {
      const at = columns.findIndex(([, field]) => field === complaint.path.join("."));
      issues.push(issueFrom(complaint, [...place, columns[at]?.[0] ?? complaint.path.join(".")], cells[at]?.trim()));
    }
}
