/** English words of where a seller stands among the suppliers of a market. */
export const position = {
  title: "Position",
  question: (market: string) => `Whom would I fight in ${market}, and how?`,
  suppliers: (market: string, exporter: string) => `Who supplies ${market}, and where does ${exporter} stand?`,
  country: (exporter: string, market: string, goods: string, year: string) =>
    `Country level: ${exporter} among the suppliers of ${market}'s imports of ${goods}, ${year}. Not your firm's own share.`,
  goods: {
    heading: (code: string) => `heading ${code} of the HS`,
    chapter: (code: string) => `chapter ${code} of the HS (its heading is not held)`,
    "all-goods": () => "all goods",
  },
  supply: {
    derived: "The market exports more of it than it imports, so no suppliers are printed; these were worked out from their own side.",
    "net-exporter": "The market exports more of it than it imports: its suppliers are not printed, and none could be worked out.",
  },
  hub: "hub",
  hubs: "Hub: a country that passes on much of what it sells. Goods come through it and are not made there.",
  own: "Your own figures: your assumption.",
  fromFile: (country: string, definition: string) =>
    `Country level, from a file: ${country} among the supplier countries. Not your firm's own share. ${definition}.`,
  mirror: {
    high: (exporter: string, market: string, ratio: string, year: string, publisher: string) =>
      `Mirror gap: for ${year}, ${exporter} reports ${ratio} times the exports that ${market} reports as imports from there (${publisher}). Part may only pass through; the share rests on the market's own count.`,
    low: (exporter: string, market: string, ratio: string, year: string, publisher: string) =>
      `Mirror gap: for ${year}, ${exporter} reports only ${ratio} times the exports that ${market} reports as imports from there (${publisher}). Part may arrive through third countries; the share rests on the market's own count.`,
  },
  none: "There is no share to go by. Enter your own and your rivals'.",
  notListed: (exporter: string, market: string) => `The source does not list ${exporter} among the suppliers of ${market}.`,
  share: "Share",
  shareOfImports: "Share of imports",
  supplier: "Supplier",
  range: "Range",
  rank: (rank: number, of: number) => `number ${rank} of ${of} named`,
  level: "Level",
  belowLadder: "below the lowest rung",
  next: (name: string, share: string) => `next rung: ${name} (${share})`,
  structure: "Market type",
  structures: {
    monopoly: "monopoly",
    "one-strong": "one strong supplier",
    "two-strong": "two strong suppliers",
    "three-strong": "three strong suppliers",
    dispersed: "dispersed",
    transition: "unstable leader, in transition",
  },
  role: "Strategy",
  roles: { strong: "of the strong (number one)", weak: "of the weak (everyone else)" },
  relation: {
    contested: "within range",
    safe: "out of its range: safe",
    beyond: "out of range: too far ahead",
    undecidable: "undecidable",
  },
  others: "all others",
  battles: { local: "one against one, local (factor 3)", wide: "many suppliers, wide area (factor √3)" },
  rangeNote: (factor: string) => `Within range: the larger share is at most ${factor} times the smaller.`,
  practice: "Thresholds are Taoka–Onoda practice values, not science.",
  restRisks: {
    "bigger-leader": () => "An unnamed supplier could be larger than the first named one.",
    "challenger-in-range": () => "An unnamed supplier could be within range of the first.",
    "supplier-above-own": (own: string) => `An unnamed supplier could stand above ${own}.`,
  },
  structureNotes: {
    "two-suppliers": () => "Two suppliers share the market: the local factor 3 also has a claim.",
    "rest-could-change-it": () => "An unnamed supplier could change this type.",
  },
  enter: "Enter your share and your rivals'",
  entered: "Your share and your rivals’ shares",
} as const;
