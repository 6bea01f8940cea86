import { counted } from "../plural";

/** English strings that the server writes into what is kept. */
export const keep = {
  /** The note of the revision that closing a weighing writes. */
  weighed: (people: number, aggregate: string) =>
    `Weights of ${counted("en")(people, { one: "one person", other: `${people} people` })}, made one by: ${aggregate}`,
} as const;
