import { counted } from "../plural";

const many = counted("en");

/** English words for fetching a fresh edition of the figures. */
export const refresh = {
  progress: (done: number, of: number, ask: string) => `${done} of ${of}: ${ask}`,
  stopped: (reason: string) => `Not fetched: ${reason}.`,
  noConnection: (host: string) => `there is no connection to ${host}`,
  soFar: (folder: string) => `What came in before is kept in ${folder}; the same command goes on from there.`,
  problems: (count: number) =>
    many(count, {
      one: "One answer cannot be trusted, so nothing can be taken over:",
      other: `${count} answers cannot be trusted, so nothing can be taken over:`,
    }),
  problem: (place: string, sentence: string, found: string) => `${place}: ${sentence}${found === "" ? "" : ` Found: ${found}`}`,
  askAgain: (command: string) => `To ask anew: ${command}`,
  same: "Nothing is otherwise than what is held.",
  vintage: (source: string, vintage: string) => `${source}, last updated ${vintage}`,
  indicator: (indicator: string, added: number, revised: number, newer: number, withdrawn: number) =>
    `${indicator}: ${added} added, ${revised} revised, ${newer} of a newer year, ${withdrawn} withdrawn`,
  figure: (market: string, year: number, before: string, after: string) => `${market} ${year}: ${before} → ${after}`,
  withdrawn: "withdrawn",
  andMore: (count: number) => many(count, { one: "and one more", other: `and ${count} more` }),
  doubts: (count: number) =>
    many(count, {
      one: "One figure keeps a doubt of the edition before: see whether it still holds.",
      other: `${count} figures keep a doubt of the edition before: see whether they still hold.`,
    }),
  findings: (count: number) =>
    many(count, {
      one: "The audit finds one thing that was not there before:",
      other: `The audit finds ${count} things that were not there before:`,
    }),
  toReview: (command: string) => `Look at them, and say what you made of it: ${command}`,
  decision: (title: string) => `For “${title}”:`,
  toTake: (command: string) => `To take it over: ${command}`,
  taken: (version: string, before: string) => `Taken over: edition ${version}. The one before, ${before}, is kept.`,
  takenOwn: (path: string) => `Taken over into ${path}.`,
  beforeNote: (source: string) => `As it was before ${source}`,
  own: (added: number, revised: number, withdrawn: number) => `${added} added, ${revised} revised, ${withdrawn} withdrawn`,
  none: (names: string) => `Nothing is held of ${names}.`,
  unused: (ask: string, rows: number) =>
    many(rows, { one: `${ask}: one row is of no use to the market page`, other: `${ask}: ${rows} rows are of no use to the market page` }),
  beside: (market: string, percent: string, year: number, held: string, heldYear: string) =>
    `${market}: ${percent} (${year}) beside ${held} (${heldYear}) held`,
  terms:
    "Its publisher's terms forbid passing these figures on: they stay in your own folder, and nothing of them enters the data of the project.",
  usage: {
    line: "Usage: npm run refresh -- [take|again] [world-bank|comtrade|wits] [--product 6109,85] [--year 2023,2024] [--decision file] [--reviewed reason] [--folder folder] [--data folder]",
    product: "Which product? --product takes HS chapters, headings or subheadings of 2, 4 or 6 digits, a comma between.",
    year: (first: number, last: number) => `--year takes years from ${first} to ${last}, a comma between.`,
    at: "--at takes an address on this machine, such as http://127.0.0.1:8000.",
    source: (found: string) => `world-bank, comtrade or wits, not ${found}.`,
  },
} as const;
