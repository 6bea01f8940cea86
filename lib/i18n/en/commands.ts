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
  },
  standardInput: "standard input",
  which: "Which decision?",
  oneOnly: (found: string) => `One decision at a time; found ${found}.`,
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
    mixed: (name: string, column: string) =>
      `${name}: column ${column} holds imports and exports, or more than these. All are used; --where can choose.`,
    breakdowns: (name: string, told: string) => `${name}: ${told}`,
    left: (name: string, rows: string, row: string, column: string, value: string) =>
      `${name}: ${rows} of the world, of groups beside their members or of nobody are left out (first: row ${row}, ${column} ${value}).`,
    repeated: (name: string, rows: string, first: string, second: string) =>
      `${name}: ${rows} repeat the exporter, importer and year of an earlier one (first: rows ${first} and ${second}). All are used.`,
  },
  dataSet: (version: string) => `data set ${version}`,
  rows: (count: string) => `${count} rows`,
} as const;
