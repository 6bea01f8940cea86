import { type Count, counted } from "../plural";

const count = counted("en");

/** English strings of what report and files say of weights that people weighed together. */
export const together = {
  title: "Weighed together",
  ways: {
    points: "by points",
    order: "by order and swing",
    pairwise: "in pairs",
    "best-worst": "by the best and the worst",
  },
  means: {
    geometric: "geometric mean of their shares",
    judgements: "geometric mean of their judgements",
    arithmetic: "arithmetic mean of their shares",
    median: "median of their shares, brought to 100 %",
  },
  by: (people: Count, way: string, mean: string) =>
    count(people, {
      one: `${people.text} person weighed (${way}); the weights are the ${mean}.`,
      other: `${people.text} people weighed (${way}); the weights are the ${mean}.`,
    }),
  on: (date: string) => `Closed on ${date}.`,
  what: (pillar: string) => `Weighed were the criteria within ${pillar}.`,
  names: (names: string) => `They are ${names}.`,
  voiced: (name: string, voice: string) => `${name} (counting ${voice})`,
  anonymous: "They answered anonymously.",
  firsts: (list: string) => `Each alone would have started with: ${list}.`,
  firstOf: (market: string, people: string) => `${market} ${people}`,
  w: (w: string) => `Agreement on the order: Kendall’s W ${w}, where 1 is full agreement.`,
  homogeneity: (value: string) => `Consensus on the weights: homogeneity ${value} of 1 (after Goepel 2018).`,
  goepel: (value: string) => `Consensus on the weights: S* ${value} of 1 (Goepel 2018).`,
  few: "With fewer than three people no agreement is measured.",
  zeros: (n: number, text: string) =>
    count(n, { one: `${text} zero was counted as 0.5 %.`, other: `${text} zeros were counted as 0.5 %.` }),
  changed: "The weights have been changed since: they are not those any more.",
  source: (citation: string) => `Mean: ${citation}`,
};
