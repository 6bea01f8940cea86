import { type Count, counted } from "../plural";

const many = counted("en");

/** What the commands say beside their answers: how each is used, and what is wrong with what it was given. */
export const commands = {
  usage: {
    rank: "Usage: npm run -s rank -- <decision.json, or - for standard input> [--format table|json|csv] [--data <folder>]",
    report:
      "Usage: npm run -s report -- <decision.json, or - for standard input> --format docx|pptx|xlsx|html|csv --out <file> [--since <version>] [--data <folder>]",
    landed:
      "Usage: npm run -s landed -- <costs.csv, costs.xlsx or decision.json, or - for standard input> [--from <country>] [--decimal .|,] [--format table|json|csv] [--data <folder>]\n--from: where the goods are from, such as KGZ; the country of the worked example unless said otherwise.\n--decimal: found for each column unless said.",
    moved: "Usage: npm run -s moved -- <decision.json, or - for standard input> [--since <version>] [--to <folder>] [--format text|json]",
    edition: "Usage: npm run -s edition -- <year-month-day> <what it brings>",
    headroom: "Usage: npm run -s headroom -- [--data <folder>]",
    trackRecord: "Usage: npm run -s track-record -- [--data <folder>]",
  },
  standardInput: "standard input",
  which: "Which decision?",
  oneOnly: (found: string) => `One decision at a time; found ${found}.`,
  optionsOnly: (found: string) => `${found}: not accepted; this command takes options only.`,
  unknownOption: (option: string, accepted: string) => `${option} is no option of this command. Accepted: ${accepted}.`,
  needsValue: (option: string) => `${option} needs a value behind it.`,
  whichFormat: (accepted: string) => `Which format? Accepted: ${accepted}.`,
  notAccepted: (option: string, found: string, accepted: string) => `${option} ${found}: accepted: ${accepted}.`,
  needsOut: (format: string) => `--format ${format} needs --out <file>.`,
  country: "three letters of a country, ISO 3166-1 alpha-3",
  leftAside: (name: string, what: string) => `${name}: left aside: ${what}`,
  unreadable: (why: string) => `The file could not be read. ${why}`,
  unwritable: (why: string) => `The file could not be written. ${why}`,
  badData: (why: string) => `The data set could not be read. ${why}`,
  notADay: (found: string) => `${found} is no day of the calendar, written as year-month-day: nothing is kept.`,
  dayOutside: (found: string, first: string, last: string) =>
    `${found} is not accepted: the day it is taken over, ${first === "" ? "" : `from ${first}, the last edition's, `}to today, ${last}; nothing is kept.`,
  kept: (version: string) => `Edition ${version} is kept.`,
  keptAlready: (version: string) => `Edition ${version} is kept already.`,
  notJson: (name: string, why: string) => `${name}: not JSON. ${why}`,
  notADecision: (name: string) => `${name}: not a decision that can be read.`,
  noAnswer: (name: string, why: string, help: string) => `${name}: ${why}. ${help}`,
  noSum: (name: string) => `${name}: no market has a price and a freight, so there is no sum.`,
  noCosts: (name: string) => `${name}: this decision says nothing of costs.`,
  notTaken: (name: string) => `${name}: not taken.`,
  cell: (row: string, column: string, found: string, wanted: string) => `row ${row}, ${column}: “${found}”; expected ${wanted}`,
  gravity: {
    usage: (language: string) => `Usage: npm run -s gravity -- <panel.csv or panel.csv.gz, or - for standard input>
--y <flow> --x "<terms>": such as --y trade --x "ln(DIST),CNTG,LANG"
[--estimator ppml|ols]: ppml unless said otherwise
[--fe <effects>]: such as exporter^year,importer^year
[--cluster <column> | --errors hc0|hc1]: hc1 unless said otherwise
[--count unless-nested|always|never]: whether k counts absorbed effects
[--where "<filter>"] [--weights <column>] [--no-reset]
[--decimal .|,]: found for each column unless said
[--format table|json|csv|latex] [${language}]`,
    which: "Which panel?",
    oneOnly: (found: string) => `One panel at a time; found ${found}.`,
    unread: (name: string, why: string) => `${name} could not be read. ${why}`,
    noFlow: "--y is missing: the column of flows.",
    noTerms: "--x is missing: the terms that explain the flow.",
    emptyEntry: (option: string) => `${option}: there is an empty entry.`,
    entry: (option: string, number: string) => `${option}, entry ${number}`,
    noColumn: (column: string, columns: string) => `there is no column ${column}. Columns: ${columns}.`,
    row: (row: string) => `row ${row}`,
    inColumn: (column: string, why: string) => `column ${column}: ${why}`,
    inCell: (row: string, column: string, why: string) => `row ${row}, column ${column}: ${why}`,
    twice: (name: string, first: string, second: string) => `row 1: two columns are called ${name} (${first} and ${second}).`,
    cells: (row: string, found: string, wanted: string) => `row ${row}: ${found} cells, where the header has ${wanted}.`,
    notNumber: (cell: string) => `“${cell}” is not a number.`,
    twofold: (cell: string) =>
      `“${cell}” is one number with a decimal point and another with a decimal comma. Say which: --decimal . or --decimal ,`,
    mixed: (name: string, column: string) =>
      `${name}: column ${column} holds imports and exports, or more than these. All are used; --where can choose.`,
    breakdowns: (name: string, told: string) => `${name}: ${told}`,
    left: (name: string, rows: string, row: string, column: string, value: string) =>
      `${name}: left out: ${rows} of the world, of groups beside their members or of nobody (first: row ${row}, ${column} ${value}).`,
    repeated: (name: string, rows: string, first: string, second: string) =>
      `${name}: ${rows} with the exporter, importer and year of an earlier one (first: rows ${first} and ${second}). All are used.`,
  },
  noExporters: (file: string) => `${file}: the panel names no exporters.`,
  exporters: (count: Count, seconds: string) => `${many(count, { one: "1 exporter", other: `${count.text} exporters` })} in ${seconds} s`,
  dataSet: (version: string) => `data set ${version}`,
  rows: (count: Count) => many(count, { one: "1 row", other: `${count.text} rows` }),
} as const;
