import { aPage } from "@/lib/i18n/pages/english";

/** English strings of the agreements between a seller's country and a market. */
export const access = {
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
  source: (date: string) => `Source: ${aPage(date)}; what it covers`,
  confidence: (text: string) => `How far to lean on it: ${text}.`,
} as const;
