import type { FactTopic, MarketFact } from "@/lib/dataset/landed/facts";
import type { Dataset } from "@/lib/dataset/schema";
import type { Agreement } from "@/lib/dataset/ties/schema";
import type { Check } from "@/lib/decision/checks";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Speech, Words } from "@/lib/i18n/speech";
import { type CheckTopic, checkTopics, dateText, topicWords } from "./topics";

type BeforeWords = Words<"access" | "landed">;

/** So many of the first markets are told of. */
const TOLD = 2;

/** Something known, and on whose word: the title of a page in its own language, its day, how far it can be leant on. */
export type Known = { readonly said: string; readonly source: string; readonly about: string };

/** What is to be known or found out: what is held of it, the question where nothing is, and who does it by when. */
export type BeforeRow = Check & {
  readonly topic: CheckTopic;
  readonly name: string;
  readonly known: readonly Known[];
  readonly question: string;
};

/** The first markets, whose readers are told what to know before they sell there. */
export function marketsToldOf({ results }: Pick<Answered, "results">): readonly MarketResult[] {
  return results.slice(0, TOLD);
}

/**
 * What a seller has to know of a market before selling there, topic by topic, with the ticks, owners and days of the decision.
 *
 * @param dataset with the facts of that market
 */
export function beforeRows(
  { market: { iso3 }, access }: MarketResult,
  { decision }: Answered,
  { landed }: Pick<Dataset, "landed">,
  words: BeforeWords,
): BeforeRow[] {
  const checks = decision.checks?.[iso3] ?? {};
  const held = (topic: FactTopic) => landed.facts.filter((fact) => fact.market === iso3 && fact.topic === topic);
  const agreements = [
    ...access.inForce.map((row) => agreementText(words, row, words.access.by(words.say(row.name), row.inForce))),
    ...access.notYet.map((row) => agreementText(words, row, words.access.notYet(words.say(row.name)))),
  ];
  return checkTopics.map((topic) => ({
    topic,
    ...topicWords(topic, words.landed),
    known: topic === "agreement" ? agreements : held(topic).map((fact) => factText(words, fact)),
    ...checks[topic],
  }));
}

/** What a fact says, in the language of the words: a number as it writes numbers, with its unit. */
export function amountText({ value, unit }: Pick<MarketFact, "value" | "unit">, { format, say }: Speech): string {
  const [found, decimals = ""] = /^\d+(?:\.(\d+))?$/.exec(value) ?? [];
  const figure = found ? format.number(Number(found), decimals.length) : say({ en: value });
  // A text says its own percentages.
  if (unit === null || (unit === "%" && value.includes("%"))) return figure;
  return format.ofUnit(figure, say({ en: unit }));
}

/** A fact in a line. */
function factText(words: BeforeWords, fact: MarketFact): Known {
  const { format, landed, say } = words;
  const { before } = landed;
  const { topic, about, validFrom, sourceTitle, pageDate, confidence, doubt } = fact;
  const amount = amountText(fact, words);
  const said = format.commas([
    about ? format.labelled(say({ en: about }), amount) : amount,
    validFrom && dateText(topic, say({ en: validFrom }), before),
  ]);
  return {
    said,
    source: sourceTitle,
    about: format.clauses([before.page(pageDate), before.confidence[confidence], doubt && say({ en: doubt })]),
  };
}

function agreementText(
  { access, format, say, landed: { before } }: BeforeWords,
  { sourceTitle, pageDate, confidence }: Agreement,
  said: string,
): Known {
  return { said, source: sourceTitle, about: format.clauses([before.page(pageDate), access.confidence(say({ en: confidence }))]) };
}
