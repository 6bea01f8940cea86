import type { Working } from "@/lib/dataset/fields/working";
import type { Observation } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { written } from "@/lib/i18n/written";

/** What is to be known of a figure: what whoever read its source wrote, and how it was worked out. `null` where there is nothing. */
export function figureNote({ note, workings = [] }: Pick<Observation, "note" | "workings">, words: Words<"workings">): string | null {
  return words.format.sentences([note && written(note, words), ...workings.map((working) => sentenceOf(working, words))]) || null;
}

function sentenceOf(working: Working, { workings: text, format, say }: Words<"workings">): string {
  switch (working.code) {
    case "own-costs":
      return text.ownCosts;
    case "margin-span":
      return text.marginSpan(format.number(working.low, 1), format.number(working.high, 1));
    case "not-counted":
      return text.notCounted(working);
    case "union":
      return text.union(say(working.name), working.pageDate);
    case "rule":
      return text.rule(working);
    case "rates":
      return text.rates(working.date);
    case "growth": {
      const { now, before } = working;
      return text.growth(working.chapter, format.number(now.usd, 0), now.year, format.number(before.usd, 0), before.year);
    }
    case "concentration":
      return text.concentration(working.suppliers);
    case "below-printed":
      return text.belowPrinted(working.printed, working.lastPct);
    case "transit":
      return text.transit(say(working.market));
    case "agreement":
      return text.agreement(say(working.name), working.since);
    case "no-agreement":
      return text.noAgreement;
    case "agreement-waiting":
      return text.agreementWaiting(say(working.name));
    case "languages": {
      const [exporter, market] = [say(working.exporter), say(working.market)];
      const spoken = working.spoken.map(({ language, percent }) => text.spokenBy(format.languageName(language), percent));
      return spoken.length > 0 ? text.languages(exporter, market, format.list(spoken)) : text.noLanguage(exporter, market);
    }
    case "city":
      return text.city(working.name, working.cities);
  }
}
