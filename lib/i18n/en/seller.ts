/** English strings of what is asked first, and of how much of the answer is the asker's own. */
export const seller = {
  title: "What you sell, and from where",
  sell: "I sell",
  from: "from",
  and: "and sell there",
  product: "What you sell",
  productHint: "Words such as “rice cooker”, or an HS number",
  anything: "consumer goods of all kinds",
  clear: "No product",
  searching: "Looking it up …",
  nothing: "Nothing is found by these words. Try a simpler one, or the first four digits of the HS number.",
  unreachable: "The look-up cannot be reached. Try again.",
  count: (count: number) => (count === 1 ? "1 hit" : `${count} hits`),
  held: { heading: "imports of the heading", chapter: "imports of its chapter only", none: "no imports held" },
  chosen: {
    heading: (hs: string) => `HS ${hs}, imports of 2023 held`,
    chapter: (hs: string) => `HS ${hs}: figures of its chapter`,
    none: (hs: string) => `HS ${hs}: nothing is held, figures of consumer goods stand in`,
  },
  general: "general figures; nothing here is about one product",
  country: "Country you sell from",
  city: "City",
  nameCity: "name a city",
  wholeCountry: "whole country",
  cityHint: "distance starts there",
  sales: { none: "do not sell there yet", some: (count: number) => (count === 1 ? "shares in 1 market" : `shares in ${count} markets`) },
  salesLink: "your shares",
  access: {
    title: "What lies between",
    means: {
      "customs-union": (exporter: string, market: string) => `Duty-free: ${exporter} and ${market} are in one customs union.`,
      "free-trade": (exporter: string, market: string) =>
        `Free trade between ${exporter} and ${market}: less duty or none with proof of origin.`,
      "economic-partnership": (exporter: string, market: string) =>
        `An economic partnership between ${exporter} and ${market}: less duty or none with proof of origin.`,
      "partial-scope": (exporter: string, market: string) => `Less duty on some goods only between ${exporter} and ${market}.`,
    },
    by: (name: string, since: string | null) => (since ? `${name}, since ${since}.` : `${name}, date not seen.`),
    none: (exporter: string, market: string) =>
      `No trade agreement between ${exporter} and ${market} is held here, which is no proof that there is none.`,
    notYet: (name: string) => `Not in force as far as was seen: ${name}.`,
    source: (date: string) => `Source: a page of ${date}; what it covers`,
    confidence: (text: string) => `How far to lean on it: ${text}.`,
  },
  whose: {
    title: "How much of this is yours?",
    example: (order: string) => `Nothing yet: this is the example. What any seller would hear: ${order}.`,
    order: (order: string) => `What any seller would hear: ${order}.`,
    same: "With all you gave, the order stays what any seller would hear.",
    climb: (market: string) => `${market}: its place as each thing you gave is added`,
    place: (rank: number) => `place ${rank}`,
    without: "any seller",
    alone: (moved: string) => `Without it: ${moved}.`,
    aloneNone: "Without it the order would be the same.",
    tierOnly: (count: number) =>
      count === 1
        ? "Without it the order would be the same, and 1 market in another tier."
        : `Without it the order would be the same, and ${count} markets in another tier.`,
    moved: (market: string, from: number, to: number) => `${market} ${from} instead of ${to}`,
    more: (count: number) => `${count} more`,
    inputs: { product: "Product", origin: "Origin", city: "City", shares: "Sales", weights: "Weights" },
    next: {
      product: "name it above: imports and suppliers of it count then",
      origin: "choose your country above",
      city: "name it above: distance starts there",
      shares: "enter them, or leave it: the country's stand in",
      weights: "move what matters to you",
    },
    head: { input: "What you gave", given: "Yours", moved: "What it moves" },
    yes: "yours",
    no: "open",
  },
} as const;
