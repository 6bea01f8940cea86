import { counted } from "../plural";

const many = counted("en");
const markets = (count: number) => many(count, { one: "1 market", other: `${count} markets` });

/** English strings of the map of tiles. */
export const tiles = {
  name: (count: number, first: string) =>
    `Map of tiles: ${markets(count)} by advice, each near its neighbours; ${first} is first. Each leads to its market.`,
  nameWithout: (count: number) => `Map of tiles: ${markets(count)}, each near its neighbours. Each leads to its market.`,
  title: (count: number) => `${markets(count)} by advice`,
  tile: (market: string, rank: number, advice: string) => `${market}: number ${rank}, ${advice}`,
  noAdvice: "no advice",
  unranked: (market: string, why: string) => `${market}: ${why}`,
  home: "home",
  out: "out",
  notTicked: "not ranked",
  note: "One tile a market, near its neighbours; no areas, no borders. The darker, the sooner. The number is its place.",
};
