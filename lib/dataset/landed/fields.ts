import * as z from "zod/mini";

/** Fields that facts and rules share. */
export const text = z.string().check(z.minLength(1));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, ISO 4217"));
export const percent = z.number().check(z.gte(0), z.lte(100));

/** A page somebody can open, and the date it bears: a day, a month, a year, or `undated`. */
export const page = { sourceTitle: text, sourceAddress: z.url(), pageDate: text };

/** How far a fact can be leant on: `high` several pages or the law itself, `medium` one good page, `low` one weak or old page. */
export const confidence = z.enum(["high", "medium", "low"]);
