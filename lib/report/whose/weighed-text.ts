import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { stillWeighed, type WeighedTogether } from "@/lib/decision/weigh/weighed";
import type { Words } from "@/lib/i18n/speech";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import { countryName } from "@/lib/report/names";

type Said = Words<"together">;

/** Places of W and of the consensus index. */
const DECIMALS = 2;

/**
 * That people weighed together, a sentence each: how many, how and by which mean; with what they would have started; and, where
 * the weights are others by now, that they are. Empty where nobody did. It fits a line or two of a page.
 */
export function weighedShort(decision: Decision, dataset: Dataset, words: Said): readonly string[] {
  const { weighed } = decision;
  if (!weighed) return [];
  const { together: text } = words;
  return [
    byText(weighed, words),
    ...firstsText(weighed, decision, dataset, words),
    ...(isAsWeighed(decision, dataset) ? [] : [text.changed]),
  ];
}

/** The same in full: who, when, how far they agree, what became of zeros, and the source of the mean. Empty where nobody did. */
export function weighedText(decision: Decision, dataset: Dataset, words: Said): readonly string[] {
  const { weighed } = decision;
  if (!weighed) return [];
  const { together: text, format, t } = words;
  const { level, names, w, consensus, zeros, on } = weighed;
  const number = (value: number) => format.number(value, DECIMALS);
  return [
    byText(weighed, words),
    ...(on ? [text.on(format.date(new Date(`${on}T12:00:00`)))] : []),
    ...(level === "pillars" ? [] : [text.what(t.pillars[level])]),
    names ? text.names(format.list(names.map((name, k) => calledText(name, weighed.voices?.[k], words)))) : text.anonymous,
    ...firstsText(weighed, decision, dataset, words),
    ...(w === null ? [] : [text.w(number(w))]),
    consensus ? text[consensus.index](number(consensus.value)) : text.few,
    ...(zeros > 0 ? [text.zeros(zeros, format.number(zeros, 0))] : []),
    ...(isAsWeighed(decision, dataset) ? [] : [text.changed]),
    text.source(aggregateById(weighed.aggregate).citation),
  ];
}

function byText({ people, way, aggregate }: WeighedTogether, { together: text, format }: Said): string {
  return text.by(format.count(people), text.ways[way], text.means[aggregate]);
}

function calledText(name: string, voice: number | undefined, { together: text, format }: Said): string {
  return voice === undefined ? name : text.voiced(name, format.number(voice, Number.isInteger(voice) ? 0 : DECIMALS));
}

function firstsText({ firsts }: WeighedTogether, decision: Decision, dataset: Dataset, { together: text, format, say }: Said): string[] {
  if (firsts.length === 0) return [];
  const ownName = (iso3: string) => decision.own?.markets.find((market) => market.iso3 === iso3)?.name;
  const nameOf = (iso3: string) => ownName(iso3) ?? say(countryName(dataset, iso3));
  const count = (people: number) => format.number(people, Number.isInteger(people) ? 0 : DECIMALS);
  return [text.firsts(format.list(firsts.map(({ market, people }) => text.firstOf(nameOf(market), count(people)))))];
}

function isAsWeighed(decision: Decision, { indicators }: Dataset): boolean {
  return (
    decision.weighed !== undefined && stillWeighed(decision.weighed, decision, (id) => indicators.find((each) => each.id === id)?.weight)
  );
}
