import { counted } from "../plural";

const many = counted("en");

/** English strings of the search. */
export const search = {
  title: "Search",
  placeholder: "A market, an indicator, a method, a word",
  hint: "Type what you look for; arrow keys choose, Enter goes there.",
  count: (count: number) => (count === 0 ? "Nothing is found by these words." : many(count, { one: "1 hit", other: `${count} hits` })),
  kinds: { screen: "Screen", market: "Market", indicator: "Indicator", method: "Method", word: "Word" },
  slash: "The key / opens the search",
} as const;
