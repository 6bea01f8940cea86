import { isTripped, type Tripped } from "@/lib/comparison/moved/tripped";
import type { Dataset } from "@/lib/dataset/schema";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import type { Decision } from "@/lib/decision/schema";
import { isLimit, type Tripwire } from "@/lib/decision/watch/tripwires";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "../names";

/** The decision whose tripwires they are, the data whose names they bear, and the words. */
export type Asked = { readonly decision: Decision; readonly dataset: Dataset; readonly words: Words<"moved"> };

/** How the tripwires stand, a sentence each: those that are passed come first. */
export function tripwireText(all: readonly Tripped[], asked: Asked): string[] {
  return [...all.filter(isTripped), ...all.filter((one) => !isTripped(one))].map((one) => sentence(one, asked));
}

/** What a tripwire watches, as its setter reads it: "GDP per head of Kazakhstan above 15,000". */
export function tripwireName(wire: Tripwire, asked: Asked): string {
  const { tripwires: text } = asked.words.moved;
  if (!isLimit(wire)) return text.first;
  return text.limit(subjectOf(wire.of, wire.market, asked), text.passes[wire.passes], limitText(wire.of, wire.value, asked));
}

function sentence({ wire, state, before, after }: Tripped, asked: Asked): string {
  const { tripwires: text, noAnswer } = asked.words.moved;
  if (!isLimit(wire)) {
    const [then, now] = [before, after].map((market) => (typeof market === "string" ? nameOf(market, asked) : ""));
    if (!then || !now) return noAnswer;
    return state === "passed" ? text.firstPassed(then, now) : text.firstStands(now);
  }
  const name = tripwireName(wire, asked);
  const value = (figure: typeof before) => (typeof figure === "number" ? limitText(wire.of, figure, asked) : "");
  return state === "unknown" ? text.unknown(name) : text.states[state](name, value(after), value(before) || text.nothing);
}

function subjectOf(of: string, market: string, asked: Asked): string {
  const { tripwires: text } = asked.words.moved;
  const place = nameOf(market, asked);
  if (of === "tax") return text.tax(place);
  if (of === "freight") return text.freight(place);
  return text.figure(asked.words.say(indicatorName(asked.dataset, of)), place);
}

/** A limit or a figure with its unit: that of the indicator, percent of a tax, or the currency of the costs. */
export function limitText(of: string, value: number, { decision, dataset, words }: Asked): string {
  if (of === "tax") return words.format.pct(value);
  if (of === "freight") return `${words.format.number(value, 2)} ${(decision.costs ?? NO_COSTS).currency}`;
  const definition = dataset.indicators.find(({ id }) => id === of);
  return definition ? words.format.valueWithUnit(definition, value) : String(value);
}

function nameOf(iso3: string, { dataset, words }: Asked): string {
  return words.say(countryName(dataset, iso3));
}
