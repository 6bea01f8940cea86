import { type Count, counted } from "../plural";

const many = counted("en");

const rowsOf = (count: Count) => many(count, { one: "1 row", other: `${count.text} rows` });
const columnsOf = (count: Count) => many(count, { one: "1 column", other: `${count.text} columns` });

/** English strings of the screen that ranks any table. */
export const table = {
  title: "Rank any table",
  intro: "Bring any table: a name and some numbers in each row. Say which columns count, and rank its rows by any method here.",
  begin: {
    title: "How to begin",
    steps: [
      "Choose, drop or paste a table above: a row for each thing to rank, a column for each number that could count.",
      "Tick the columns that count; say of each whether more or less is better, and how much it weighs.",
      "Rank the rows, and take the ranking with you as CSV.",
    ],
    example: "Try it with the figures of this decision",
    exampleNote: (markets: number) => `${markets === 1 ? "1 row" : `${markets} rows`}, a market each; the decision stays as it is.`,
    file: "Figures of this decision.csv",
  },
  columns: "What counts",
  rows: (name: string, rows: Count, columns: Count, seconds: string) =>
    `${name}: ${rowsOf(rows)}, ${columnsOf(columns)}, read in ${seconds} s.`,
  noRows: "There are no rows below the header.",
  unclosed: (count: number) =>
    many(count, {
      one: "In 1 row a quotation mark is never closed; what follows it may be missing.",
      other: `In ${count} rows a quotation mark is never closed; what follows it may be missing.`,
    }),
  nameColumn: "Rows are named by",
  byNumber: "their number",
  rowNumber: (row: string) => `row ${row}`,
  column: "Column",
  counts: "Counts",
  numbers: "Numbers",
  numbersOf: (numbers: string, filled: string) => `${numbers} of ${filled}`,
  direction: "Direction",
  directionOf: (name: string) => `Direction of ${name}`,
  weight: "Weight",
  weightHelp: "Weights are zero or more and need not add up to anything: they are divided by their sum before the rows are ranked.",
  tooMany: (accepted: string) => `This method ranks so many rows at most: ${accepted}.`,
  at: (row: string, column: string) => `Row ${row}, ${column}:`,
  weightOf: (name: string) => `Weight of ${name}`,
  countsOf: (name: string) => `${name} counts`,
  rank: "Rank the rows",
  ranking: "Ranking …",
  writing: "Writing …",
  noCriterion: "Tick at least one column with numbers, and give one of them a weight above zero.",
  cancelled: "Cancelled. The table is still open.",
  result: "The ranking",
  by: (method: string, settings: string, criteria: Count) =>
    `By ${method}${settings ? ` (${settings})` : ""}, on ${columnsOf(criteria)}; the weights were divided by their sum.`,
  stale: "The settings above have changed since. Rank the rows again to see what they change.",
  done: (rows: Count, seconds: string) => `${rowsOf(rows)} ranked in ${seconds} s.`,
  first: (count: Count) => `The first ${count.text} are shown; the file holds all.`,
  left: (count: Count) =>
    many(count, {
      one: "1 row was left out: a cell that counts is empty or no number.",
      other: `${count.text} rows were left out: a cell that counts is empty or no number.`,
    }),
  notANumber: "a number",
  download: "Download the ranking (CSV)",
  lower: "A lower score is better.",
} as const;
