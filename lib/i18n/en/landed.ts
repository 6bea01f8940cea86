import { aPage, datedPage, statuses } from "@/lib/i18n/pages/english";

type Status = keyof typeof statuses;

const pageText = (date: string) => datedPage(date).page;

const lines = {
  goods: "Goods",
  freight: "Freight",
  insurance: "Insurance",
  duty: "Customs duty",
  tax: "Tax at the border",
  taxOnSale: "Tax contained in the price",
  platform: "Marketplace",
  payment: "Payment",
  returns: "Returns",
  fx: "Exchange",
} as const;

/** What a piece costs on arrival, and what is left of its price. */
export const landed = {
  lines,
  statuses,
  notes: {
    rule: ({ id, status, validFrom, pageDate }: { id: string; status: Status; validFrom: string | null; pageDate: string }) =>
      `Rule ${id}: ${statuses[status]}, by ${aPage(pageDate)}${validFrom === null ? "" : `; valid from ${validFrom}`}. Rules change: ask before you rely on it.`,
    "no-rule": "No rule for parcels is held of this market: anything from nothing to the usual duty and tax may be due.",
    "basis-unclear": "The page does not say whether freight and insurance count towards the limit.",
    "weight-unknown": "The rule asks for the weight, which is not given.",
    "duty-rate-unknown": "The usual duty on these goods is not given. It stands in the customs tariff of the market.",
    "tax-unknown": "The tax on consumption is not held of this market.",
    stock: ({ recoverable }: { recoverable: boolean }) =>
      `Counted as imported in bulk at the usual duty and sold from stock${recoverable ? ", by a seller registered for the tax, who gets back what is paid at the border and owes what the price contains" : "; the tax paid at the border is not got back"}. Whether that is open to you is to be asked.`,
    "rate-missing": ({ currency }: { currency: string }) =>
      `The limit is in ${currency}, whose rate of exchange is not given: both sides of it are counted in.`,
    "average-tariff": ({ value, year, pageDate }: { value: string; year: string | null; pageDate: string }) =>
      `On average over all products the market's duty was ${value} %${year === null ? "" : ` in ${year}`} (${pageText(pageDate)}). That is no rate for these goods.`,
    "tax-span": ({ low, high }: { low: number; high: number }) =>
      `Which of the rates from ${low} to ${high} % applies, the market's list of goods decides.`,
    "tax-note": ({ text }: { text: string }) => `On the tax: ${text}`,
    "seen-until": ({ date }: { date: string }) => `The pages that were read name this tax rate until ${date}.`,
    "lowest-price": ({
      amount,
      currency,
      below,
      pageDate,
    }: {
      amount: number;
      currency: string;
      below: boolean | null;
      pageDate: string;
    }) =>
      `Goods sold straight from abroad have to cost at least ${currency} ${amount} a piece (${pageText(pageDate)})${below === null ? "" : below ? "; this price is below it" : "; this price is not below it"}.`,
    caution: (said: string) => `What to know of this rule: ${said}`,
    "other-rule": ({ id, status, pageDate }: { id: string; status: Status; pageDate: string }) =>
      `Another rule is held: ${id} (${statuses[status]}, ${pageText(pageDate)}).`,
    union: ({ name, pageDate }: { name: string; pageDate: string }) =>
      `${name}: no duty between its members (${pageText(pageDate)}). Who owes the tax on the sale, and at whose rate, is to be asked.`,
    "left-out": ({ ids }: { ids: readonly (keyof typeof lines)[] }) =>
      `Not counted, because not given: ${ids.map((id) => lines[id].toLowerCase()).join(", ")}.`,
  },
  before: {
    title: "Before you sell there",
    intro:
      "Single facts, each as its page had it on the day named: rules change, and this is no legal advice. Open the page and ask before you rely on one. What was not found stands as a question.",
    topics: {
      "tax-rate": "Tax on consumption",
      "average-tariff": "Customs duty on average",
      "general-duty": "General duty",
      "parcel-rule": "Parcels to buyers",
      registration: "Registration of foreign sellers",
      conformity: "Conformity mark",
      label: "Language of the label",
      marketplace: "Marketplaces",
      payment: "How people pay",
      madrid: "Trademark: the Madrid System",
      wto: "World Trade Organization",
      apostille: "Apostille",
      language: "Languages",
      data: "Data of buyers",
      parcels: "Parcels received",
    },
    questions: {
      "tax-rate": "Which tax falls on consumption, and at what rate on your goods?",
      "parcel-rule": "From which value on does a parcel pay duty and tax?",
      registration: "Does a seller from abroad have to register for the tax, and from which turnover on?",
      conformity: "Which mark or certificate do your goods need, and who may apply for it?",
      label: "Which languages must the label and the instructions be in?",
      marketplace: "Which marketplaces take sellers from abroad, on what terms?",
      payment: "How do people pay online, and which of it can you take?",
      madrid: "Can your trademark be registered there through the Madrid System?",
      data: "Must buyers' data be kept in the country?",
    },
    agreement: "Agreement with your country",
    agreementQuestion: "Is there an agreement between the two countries, and what does it ask as proof of origin?",
    agreementLink: "Trade agreements between the two countries, with their dates and what they do not cover",
    notHeld: "Not found. Ask:",
    from: (date: string) => `valid from ${date}`,
    asOf: (date: string) => `as of ${date}`,
    page: pageText,
    confidence: { high: "Well supported", medium: "One good page", low: "Weak or old page" },
    leaning: (text: string) => `How far to lean on it: ${text}`,
  },
  checks: {
    title: "Check-list",
    intro:
      "Kept with your decision and printed in the report for its first markets. A fact that is held is to be checked again: it is as of its page's day.",
    done: "Done",
    what: "What",
    owner: "Who",
    by: "By",
    known: "Known, or to ask",
    doneOf: (topic: string) => `Done: ${topic}`,
    ownerOf: (topic: string) => `Who: ${topic}`,
    byOf: (topic: string) => `By when: ${topic}`,
    stillSo: "Held above. Is it still so, and for your goods?",
    yes: "☑",
    no: "☐",
  },
};
