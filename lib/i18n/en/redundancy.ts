import { counted } from "../plural";

const many = counted("en");

/** Criteria that say nearly the same, or nearly the opposite. */
export const redundancy = {
  same: (one: string, other: string, r: string) =>
    `${one} and ${other} say nearly the same of these markets (r = ${r}): what they share counts double.`,
  opposite: (one: string, other: string, r: string) =>
    `${one} and ${other} favour nearly opposite markets (r = ${r}): their weights largely cancel out.`,
  more: (count: number) => many(count, { one: "1 more such pair", other: `${count} more such pairs` }),
} as const;
