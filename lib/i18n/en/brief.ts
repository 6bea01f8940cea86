import { counted } from "../plural";

const many = counted("en");

/** English strings of the one-page brief, on paper and in the files made of it. */
export const brief = {
  kicker: "Market entry brief",
  fields: { client: "Client", preparedBy: "Prepared by", product: "Product", date: "Date", question: "Question" },
  missing: "not entered",
  noProduct: "none chosen: figures of all goods",
  hs: (name: string, code: string) => `${name}, HS ${code}`,
  hsOnly: (code: string) => `HS ${code}`,
  sure: (word: string, market: string, share: string, agree: number, of: number) =>
    `The answer is ${word}: ${market} comes first under ${share} of all possible weights and in ${agree} of ${of} ways to rank the same figures.`,
  oftener: (share: string, other: string, otherShare: string) => `${share}, ${other} under ${otherShare},`,
  refused: "Choose another method or normalisation in the workspace.",
  tiers: "Tiers",
  tier: "Tier",
  markets: "Markets",
  more: (count: number) => `${count} more`,
  reasons: (count: number) =>
    many(count, { one: "One reason", other: count === 0 ? "Reasons" : count === 2 ? "Two reasons" : "Three reasons" }),
  risks: (count: number) => many(count, { one: "One risk", other: count === 0 ? "Risks" : "Two risks" }),
  change: "What would change it",
  oneWeight: "One weight",
  noReason: "On no figure of its own does the first market stand above the middle of the field.",
  noRisk: "On no figure of its own does the first market stand below the middle of the field.",
  nothingCompared: "With nothing to compare there is no first place to lose.",
  /** What stands before the point: the indicator, with its unit where the figure does not show it. */
  measured: (name: string, unit: string) => `${name} (${unit})`,
  figure: {
    said: (value: string, when: string, place: string) => `${value} (${when}), ${place}`,
    best: (of: number) => `the best of ${of}`,
    worst: (of: number) => `the worst of ${of}`,
    place: (place: number, of: number) => `number ${place} of ${of}`,
    shared: (place: string, others: number) => many(others, { one: `${place} with one other`, other: `${place} with ${others} others` }),
    middle: (value: string) => `the middle is ${value}`,
    whole: (said: string, middle: string) => `${said}; ${middle}.`,
    by: (name: string) => `By: ${name}.`,
  },
  thin: { head: "Thin data", text: (known: string) => `Only ${known} of its weight rests on known figures.` },
  strongRival: {
    head: (rival: string) => `${rival} is there`,
    beyond: (rival: string, share: string, own: string, ownShare: string) =>
      `${rival} holds ${share} of the market, out of range for ${own} with ${ownShare}.`,
    noShare: (rival: string, share: string, own: string) => `${rival} holds ${share} of the market; of ${own} no share is known there.`,
  },
  filled: {
    head: "Figures found",
    text: (names: string, share: string) =>
      `${share} of its weight is filled in and not reported: ${names}. What is found there may move it.`,
  },
  law: {
    name: "Lanchester's law",
    places: (own: string, market: string, place: string, share: string, level: string) =>
      `places ${own} in ${market}: ${place}, with ${share}, ${level}.`,
    level: (name: string) => `at the level “${name}”`,
    below: "below the lowest level",
    leader: {
      contested: (rival: string, share: string) => `${rival}, with ${share}, is within range.`,
      safe: (rival: string, share: string) => `${rival}, with ${share}, is out of range behind.`,
      beyond: (rival: string, share: string) => `${rival}, with ${share}, is out of range ahead.`,
      undecidable: (rival: string, share: string) => `Of ${rival}, with ${share}, it cannot tell.`,
    },
    unplaced: (market: string, leader: string, share: string, own: string) =>
      `finds ${leader} first in ${market} with ${share}; of ${own} it knows no share there, so it cannot say who is in range.`,
    none: (market: string) => `needs shares, and none of ${market} are held or entered.`,
    noMarket: "needs a market to look at.",
    countries: (goods: string, year: number) => `Countries, not firms (${goods}, ${year}); practice values, not science.`,
    entered: "By the shares entered; practice values, not science.",
    goods: { all: "imports of all goods", hs: (code: string) => `imports of HS ${code}` },
    bars: "Shares of the market, in percent",
  },
  steps: "Next steps",
  newStep: "What is to be done",
  addStep: "Add a step",
  stepHead: { number: "No.", what: "Step", owner: "Owner", by: "By" },
  suggested: "Suggested by the program, not decided by anybody yet.",
  suggest: {
    agree: (group: string, next: string) => `Settle among those who decide how much ${group} counts; ${next} waits behind it.`,
    find: (names: string, market: string) => `Find reported figures for ${market}: ${names}.`,
    origin: (agreement: string, market: string) => `Ask customs which proof of origin ${market} wants under: ${agreement}.`,
    duty: (market: string) => `Ask which duty and taxes the goods pay in ${market}.`,
    shares: (market: string) => `Enter your own and your rivals' shares in ${market}; so far only countries are held.`,
    order: (market: string) => `Send a first small order to ${market}; note days, cost and returns.`,
  },
  code: "QR code: reopens this decision",
  reopen: "Reopen this decision:",
  noLink: "No link can hold this decision; its file can.",
  sources: (publishers: string, method: string, version: string) => `Sources: ${publishers}. Method: ${method}. Data set ${version}.`,
  noSources: (method: string, version: string) => `No sourced figure entered. Method: ${method}. Data set ${version}.`,
  caveat: "A ranking is an argument, not a proof.",
  notes: "Notes on the markets",
  writeNotes: "Write notes",
} as const;
