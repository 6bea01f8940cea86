import { counted } from "../plural";

const many = counted("en");

/** What a screen reader is told once the weights rest. */
export const announced = {
  field: (count: number, first: string) =>
    many(count, { one: `1 market is ranked now: ${first}.`, other: `${count} markets are ranked now, ${first} first.` }),
  first: (market: string) => `${market} is first now.`,
  moved: (count: number, most: string, now: number, before: number) =>
    many(count, {
      one: `1 market moved: ${most} is number ${now}, was number ${before}.`,
      other: `${count} markets moved, ${most} furthest: number ${now}, was number ${before}.`,
    }),
  advice: (market: string, priority: string) => `Advice for ${market}: ${priority}.`,
  moreAdvice: (count: number) => many(count, { one: "The advice for 1 more changed.", other: `The advice for ${count} more changed.` }),
  unchanged: "The order has not changed.",
} as const;
