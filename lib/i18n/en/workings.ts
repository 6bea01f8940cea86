import { aPage, statuses } from "@/lib/i18n/pages/english";
import { counted } from "../plural";

const many = counted("en");

const unsaid = { insurance: "insurance", platform: "marketplace", payment: "payment", returns: "returns", fx: "exchange" } as const;

/** How figures came about that are worked out for one seller, and why they are doubted. */
export const workings = {
  ownCosts: "Own costs.",
  marginSpan: (low: string, high: string) => `Between ${low} and ${high} % of the price by what is known. The lower end counts.`,
  notCounted: ({ ids }: { readonly ids: readonly (keyof typeof unsaid)[] }) =>
    `Not counted, because not given: ${ids.map((id) => unsaid[id]).join(", ")}.`,
  union: (name: string, pageDate: string) => `${name}: no duty, by ${aPage(pageDate)}.`,
  rule: ({ id, status, pageDate }: { readonly id: string; readonly status: keyof typeof statuses; readonly pageDate: string }) =>
    `Rule ${id}: ${statuses[status]}, by ${aPage(pageDate)}.`,
  rates: (date: string) => `Rates of exchange of ${date}.`,
  growth: (chapter: string, nowUsd: string, now: number, beforeUsd: string, before: number) =>
    `Chapter ${chapter}: US$ ${nowUsd} in ${now} after ${beforeUsd} in ${before}, mean growth a year.`,
  concentration: (suppliers: number) => `Sum of the squared shares of the ${suppliers} largest suppliers, in per cent.`,
  belowPrinted: (printed: number, lastPct: number) =>
    `Not among the ${printed} largest suppliers: between 0 and ${lastPct} %. The lower end counts.`,
  transit: (market: string) => `An upper bound: goods in transit to other countries are in the figures of ${market}.`,
  agreement: (name: string, since: string | null) => (since ? `${name}, since ${since}.` : `${name}, date not seen.`),
  noAgreement: "None among the agreements held, which is no proof that there is none.",
  agreementWaiting: (name: string) => `Not in force as far as was seen: ${name}.`,
  languages: (exporter: string, market: string, spoken: string) =>
    `Official in ${exporter}, and people of ${market} who can use it: ${spoken}. The most used counts.`,
  noLanguage: (exporter: string, market: string) => `No language official in ${exporter} is held for one in a hundred people of ${market}.`,
  spokenBy: (language: string, percent: number) => `${language} ${percent} %`,
  city: (name: string, cities: number) =>
    `From ${name}: ${many(cities, {
      one: "the great circle to 1 city.",
      other: `mean of the great circles to ${cities} cities, weighted by their people.`,
    })}`,
} as const;
