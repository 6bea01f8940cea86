/** English strings of the screen that ranks any table. */
export const tableScreen = {
  title: "Rank any table",
  intro: "Bring any table: a name and some numbers in each row. Say which columns count, and rank its rows by any method here.",
  columns: "What counts",
  rows: (name: string, rows: string, columns: string, seconds: string) =>
    `${name}: ${rows} rows, ${columns} columns, read in ${seconds} s.`,
  unclosed: (count: number) =>
    count === 1
      ? "In 1 row a quotation mark is never closed; what follows it may be missing."
      : `In ${count} rows a quotation mark is never closed; what follows it may be missing.`,
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
  weightOf: (name: string) => `Weight of ${name}`,
  countsOf: (name: string) => `${name} counts`,
  rank: "Rank the rows",
  ranking: "Ranking …",
  writing: "Writing …",
  noCriterion: "Tick at least one column with numbers, and give one of them a weight above zero.",
  cancelled: "Cancelled. The table is still open.",
  result: "The ranking",
  done: (rows: string, seconds: string) => `${rows} rows ranked in ${seconds} s.`,
  first: (count: string) => `The first ${count} are shown; the file holds all.`,
  left: (count: string) => `${count === "1" ? "1 row was" : `${count} rows were`} left out: a cell that counts is empty or no number.`,
  notANumber: "a number",
  download: "Download the ranking (CSV)",
  lower: "A lower score is better.",
} as const;
