import { counted } from "../plural";

const many = counted("en");

/** English words for what a newer edition of the data moved in a decision. */
export const moved = {
  title: "What has moved",
  intro: (older: string, newer: string) => `The same decision with the data of edition ${older}, and with those of edition ${newer}.`,
  ordinal: (place: number) =>
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][place - 1] ?? `number ${place}`,
  notRanked: "not ranked",
  place: (market: string, before: string, after: string) => `${market}: ${before} → ${after}`,
  because: (place: string, causes: string) => `${place}, because ${causes}`,
  together: (place: string) => `${place}, by several changes that only together move it`,
  nothing: "Nothing has moved: every market keeps its place.",
  firstStays: (market: string) => `${market} is first still.`,
  firstGone: (before: string, after: string) => `The first place went from ${before} to ${after}.`,
  noAnswer: "With one of the two editions there is no ranking.",
  changes: (added: number, revised: number, newer: number, withdrawn: number) =>
    `Of what bears on this decision, ${added} were added, ${revised} revised, ${newer} are of a newer year and ${withdrawn} were withdrawn.`,
  cause: {
    figure: (indicator: string, market: string, change: string) => `${indicator} of ${market} ${change}`,
    figures: (indicator: string, count: number) =>
      many(count, { one: `one figure of ${indicator} changed`, other: `${count} figures of ${indicator} changed` }),
    kind: {
      added: (after: string) => `was found (${after})`,
      revised: (before: string, after: string) => `was revised from ${before} to ${after}`,
      newer: (before: string, after: string, year: number) => `went from ${before} to ${after} (${year})`,
      withdrawn: (before: string) => `was withdrawn (${before})`,
    },
    part: (part: string, count: number) =>
      many(count, { one: `one entry of ${part} changed`, other: `${count} entries of ${part} changed` }),
  },
  parts: {
    figures: "the figures",
    indicators: "the indicators",
    markets: "the markets",
    agreements: "the trade agreements",
    languages: "the languages",
    borders: "the borders",
    cities: "the cities",
    "product-imports": "imports by product",
    "product-suppliers": "suppliers by product",
    "net-exporters": "net exporters",
    landed: "the rules for parcels",
    shares: "the suppliers' shares",
    "stand-ins": "the stand-ins",
  } as Readonly<Record<string, string>>,
  table: { places: "Places before and after", market: "Market", before: "Before", after: "After", by: "By itself moved by" },
  editions: "Editions kept",
  edition: (version: string, day: string, note: string) => `${version}, ${day}: ${note}`,
  present: "the data in use",
  only: "One edition is kept so far. As soon as another is taken over, this page says what it moves.",
  notKept: (version: string) => `Edition ${version} is not kept here, so what has moved since cannot be told.`,
  noDecision: "Open this page from a decision: it needs to know what was decided.",
  feed: "Follow this decision by feed",
  feedTitle: (title: string) => `Caravan: ${title}`,
  feedFirst: (market: string) => `First edition kept: ${market} is first.`,
} as const;
