import { type Count, counted } from "../plural";

const many = counted("en");
const were = (count: number) => many(count, { one: "1 was", other: `${count} were` });

/** A place in digits: 11th, 21st, 22nd. */
function nth(place: number): string {
  const teens = place % 100 > 10 && place % 100 < 14;
  return `${place}${(teens ? undefined : ["th", "st", "nd", "rd"][place % 10]) ?? "th"}`;
}

/** English words for what a newer edition of the data moved in a decision. */
export const moved = {
  title: "What has moved",
  intro: (older: string, newer: string) => `The same decision with ${older}, and with ${newer}.`,
  ofDay: (day: string) => `the edition of ${day}`,
  atHand: "the data at hand",
  ordinal: (place: number) =>
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][place - 1] ?? nth(place),
  notRanked: "not ranked",
  place: (market: string, before: string, after: string) => `${market}: ${before} → ${after}`,
  because: (place: string, causes: string) => `${place}, because ${causes}`,
  becauseTogether: (place: string, causes: string) => `${place}, because of these together: ${causes}`,
  together: (place: string) => `${place}, by several changes that only together move it`,
  andMore: (count: Count) => many(count, { one: "one more", other: `${count.text} more` }),
  nothing: "Nothing has moved: every market keeps its place.",
  firstStays: (market: string) => `${market} is first still.`,
  firstGone: (before: string, after: string) => `The first place went from ${before} to ${after}.`,
  noAnswer: "With one of the two editions there is no ranking.",
  changes: (added: number, revised: number, newer: number, withdrawn: number) =>
    `Of what bears on this decision, ${were(added)} added, ${were(revised)} revised, ${many(newer, { one: "1 is", other: `${newer} are` })} of a newer year and ${were(withdrawn)} withdrawn.`,
  cause: {
    figure: (indicator: string, market: string, change: string) => `${indicator} of ${market} ${change}`,
    figures: (indicator: string, count: number) =>
      many(count, { one: `one figure of ${indicator} changed`, other: `${count} figures of ${indicator} changed` }),
    kind: {
      added: (after: string, year: number) => `is new: ${after} for ${year}`,
      revised: (before: string, after: string, year: number) => `was revised from ${before} to ${after} for ${year}`,
      newer: (before: string, then: number, after: string, now: number) => `went from ${before} in ${then} to ${after} in ${now}`,
      withdrawn: (before: string, year: number) => `was withdrawn: ${before} for ${year}`,
      fellBack: (before: string, then: number, after: string, now: number) =>
        `fell back from ${before} of ${then}, which was withdrawn, to ${after} of ${now}`,
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
  table: { places: "Places before and after", market: "Market", before: "Before", after: "After", by: "What moved it" },
  figures: {
    title: "Figures that are others now",
    figure: "Figure",
    market: "Market",
    kind: "What happened",
    before: "Before",
    after: "After",
    kinds: {
      added: "added",
      revised: "revised",
      newer: "newer year",
      withdrawn: "withdrawn",
      fellBack: "withdrawn, an earlier year stands in",
    },
  },
  tripwires: {
    title: "What to be told of",
    intro:
      "Kept in the decision, and held against every edition of the data: on this page, in the feed, on the command line and in the report.",
    first: "The first place changes",
    limit: (subject: string, passes: string, value: string) => `${subject} ${passes} ${value}`,
    passes: { above: "above", below: "below" },
    figure: (indicator: string, market: string) => `${indicator} of ${market}`,
    tax: (market: string) => `Tax on consumption of ${market}`,
    freight: (market: string) => `Your freight to ${market}`,
    states: {
      stands: (name: string, now: string, _before: string) => `Not crossed: ${name}; it is ${now}.`,
      passed: (name: string, now: string, before: string) => `Crossed now: ${name}; it went from ${before} to ${now}.`,
      beyond: (name: string, now: string, _before: string) => `Crossed before already: ${name}; it is ${now}.`,
      back: (name: string, now: string, before: string) => `Crossed no more: ${name}; it went from ${before} to ${now}.`,
    },
    unknown: (name: string) => `No figure: ${name}.`,
    nothing: "no figure",
    firstPassed: (before: string, after: string) => `Changed: the first place went from ${before} to ${after}.`,
    firstStands: (market: string) => `Unchanged: ${market} is first still.`,
    of: "Figure",
    taxOption: "Tax on consumption",
    freightOption: "Your freight",
    market: "Market",
    way: "Goes",
    value: "Limit",
    add: "Tell me of it",
    addFirst: "Tell me if the first place changes",
    remove: "Remove",
    removeNamed: (name: string) => `Remove: ${name}`,
    standing: "How they stand",
    outOfRange: (value: string, accepted: string) => `${value} is no limit that this figure can cross. Accepted: ${accepted}.`,
    tooLong: "This decision is too long for a link, so it cannot be held against editions here. The command line can: npm run -s moved.",
  },
  editions: "Editions kept",
  edition: (day: string) => `${day}:`,
  present: "the data in use",
  only: "One edition is kept so far. As soon as another is taken over, this page says what it moves.",
  notKept: (version: string) => `Edition ${version} is not kept here, so what has moved since cannot be told.`,
  flaws: {
    list: (flaws: string) => `The editions kept cannot be read, so what has moved cannot be told. ${flaws}`,
    line: (line: number) => `line ${line}`,
    more: (count: Count) => many(count, { one: "One more flaw is not listed.", other: `${count.text} more flaws are not listed.` }),
  },
  own: "What has moved in your decision",
  noDecision: "Open this page from a decision: it needs to know what was decided.",
  report: {
    title: "Since this was decided",
    intro: (older: string, newer: string) => `With ${older}, when this was decided, and with ${newer}.`,
    failed: "What has moved could not be told: the server did not answer.",
  },
  feed: "Follow this decision by feed",
  feedTitle: (title: string) => `Caravan: ${title}`,
  feedUntitled: "what has moved",
  feedNothing: "Nothing has moved",
  feedFirst: (market: string) => `First edition kept: ${market} is first.`,
} as const;
