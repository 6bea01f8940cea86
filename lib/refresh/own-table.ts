import Papa from "papaparse";

/** A table in the user's own folder: what a publisher's terms do not let the repository hold. */
export type OwnTable<Row> = {
  readonly file: string;
  readonly columns: readonly (keyof Row & string)[];
  /** Columns that say what a row is about; the one left is its figure. */
  readonly figure: keyof Row & string;
};

/** What a fetch has otherwise than what was taken over before. */
export type Difference<Row> = {
  readonly added: readonly Row[];
  readonly revised: readonly { readonly before: Row; readonly after: Row }[];
  readonly withdrawn: readonly Row[];
};

/** The rows of a table of one's own. Numbers come back as such. @throws SyntaxError where the head is another */
export function ownRows<Row extends object>({ columns, file }: OwnTable<Row>, text: string): Row[] {
  if (text.trim() === "") return [];
  const [head = [], ...lines] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  if (head.join() !== columns.join()) throw new SyntaxError(`${file}: accepted ${columns.join()}, found ${head.join()}`);
  const read = (cell = "") => (/^-?\d+(\.\d+)?$/.test(cell) && !/^0\d/.test(cell) ? Number(cell) : cell);
  return lines.map((cells) => Object.fromEntries(columns.map((column, at) => [column, read(cells[at])])) as Row);
}

/** The table as text, in the order of what its rows are about. */
export function ownText<Row extends object>(table: OwnTable<Row>, rows: readonly Row[]): string {
  const sorted = rows.toSorted((a, b) => (aboutOf(table, a) < aboutOf(table, b) ? -1 : 1));
  return `${Papa.unparse([[...table.columns], ...sorted.map((row) => table.columns.map((column) => String(row[column])))], { newline: "\n" })}\n`;
}

/**
 * What is new, what is another, and what is gone.
 *
 * @param asked whether a row held before was asked for again: what was not stays, and is not gone
 */
export function difference<Row extends object>(
  table: OwnTable<Row>,
  before: readonly Row[],
  after: readonly Row[],
  asked: (row: Row) => boolean,
): Difference<Row> {
  const held = new Map(before.map((row) => [aboutOf(table, row), row]));
  const fresh = new Map(after.map((row) => [aboutOf(table, row), row]));
  return {
    added: after.filter((row) => !held.has(aboutOf(table, row))),
    revised: after.flatMap((row) => {
      const then = held.get(aboutOf(table, row));
      return then && then[table.figure] !== row[table.figure] ? [{ before: then, after: row }] : [];
    }),
    withdrawn: before.filter((row) => asked(row) && !fresh.has(aboutOf(table, row))),
  };
}

/** The table with what was asked for again as it came. */
export function renewed<Row extends object>(before: readonly Row[], after: readonly Row[], asked: (row: Row) => boolean): Row[] {
  return [...before.filter((row) => !asked(row)), ...after];
}

function aboutOf<Row extends object>({ columns, figure }: OwnTable<Row>, row: Row): string {
  return columns
    .filter((column) => column !== figure)
    .map((column) => String(row[column]))
    .join(" ");
}
