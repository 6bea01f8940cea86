import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";

/** What lies between a seller's country and a market besides the distance. Everything here is a fact with its date. */
const text = z.string().check(z.minLength(1));
const codes = z.string().check(z.regex(/^[A-Z]{3}( [A-Z]{3})*$/, "ISO 3166-1 alpha-3 codes, a space between"));
const date = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/, "a year, a month or a day"));

/** How far an agreement goes, closest first. */
export const agreementKinds = ["customs-union", "free-trade", "economic-partnership", "partial-scope"] as const;

/** A trade agreement as one public page has it. `ties/agreements.csv`. */
export const agreement = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")),
  name: z.object({ en: text }),
  kind: z.enum(agreementKinds),
  /** Member countries, a space between. */
  members: codes,
  /** When it came into force, as exactly as was seen; `null` where no date was. */
  inForce: z.nullable(date),
  /** Members for which it is signed or announced only. They have nothing of it yet. */
  notYet: z.nullable(codes),
  /** Dates by member, and what it does not cover. */
  note: z.nullable(text),
  /** The page it is cited from, and the day that page speaks of. */
  sourceTitle: text,
  sourceAddress: z.url(),
  pageDate: text,
  confidence: text,
});
export type Agreement = z.infer<typeof agreement>;

/** A language that is official in a country, or that at least one in a hundred can use in a market. `ties/languages.csv`. */
export const spokenLanguage = z.object({
  territory: iso3,
  /** ISO 639 code. */
  language: z.string().check(z.regex(/^[a-z]{2,3}$/, "two or three small letters, ISO 639")),
  /** Part of the people who can use it. */
  percent: z.number().check(z.gte(0), z.lte(100)),
  official: z.enum(["yes", "no"]),
});
export type SpokenLanguage = z.infer<typeof spokenLanguage>;

/** A land border of a market. `ties/borders.csv`. */
export const border = z.object({ market: iso3, neighbour: iso3, note: z.nullable(text) });
export type Border = z.infer<typeof border>;

/** One of a country's largest cities. `ties/cities.csv`. */
export const city = z.object({
  country: iso3,
  name: text,
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  population: z.int().check(z.gte(1)),
});
export type City = z.infer<typeof city>;

/** Everything held of the ties between countries. */
export type Ties = {
  readonly agreements: readonly Agreement[];
  readonly languages: readonly SpokenLanguage[];
  readonly borders: readonly Border[];
  readonly cities: readonly City[];
};
