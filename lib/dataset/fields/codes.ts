import * as z from "zod/mini";

/** A country. */
export const iso3 = z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, ISO 3166-1 alpha-3"));

/** A chapter (two digits) or heading (four) of the Harmonized System. */
export const hsCode = z.string().check(z.regex(/^\d{2}(\d{2})?$/, "two or four digits, a chapter or heading of the HS"));
