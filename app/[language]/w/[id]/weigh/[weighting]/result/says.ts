import type { Words } from "@/lib/i18n/speech";
import { FEWEST_FOR_AGREEMENT } from "@/lib/keep/weigh/joined";
import type { WeighingView } from "@/lib/keep/weigh/view";
import type { Item } from "../../../../../../_components/weigh/order-list";

type Said = Words<"weighing">;
type NameOf = (iso3: string) => string;

/** The least lead that is written out; a smaller one is nothing to go by. */
export const LEAST_LEAD = 0.001;

/** With which market most would start: the answer, in a line. */
export function headlineIn({ headline }: WeighingView, nameOf: NameOf, { weighing: { result: text }, format }: Said): string {
  if (!headline) return text.noRanking;
  const { market, people, of, asMany } = headline;
  const count = (value: number) => format.count(value, Number.isInteger(value) ? 0 : 1);
  if (people === of) return text.all(count(of), nameOf(market));
  const most = text.most(count(people), count(of), nameOf(market));
  return asMany.length > 0 ? text.asMany(most, format.list(asMany.map(nameOf))) : most;
}

/** A lead as it is written. */
export function leadText(by: number, { weighing: { result: text }, format }: Said): string {
  return by < LEAST_LEAD ? text.under(format.score(LEAST_LEAD)) : format.score(by);
}

/** What they come to together, and who decides it, a sentence each. */
export function ledeIn(view: WeighingView, nameOf: NameOf, words: Said): string[] {
  const { result: text } = words.weighing;
  const { lead, headline, firstForNobody } = view;
  const [first] = lead?.first ?? [];
  if (!lead || first === undefined) return [];
  const list = words.format.list(lead.first.map(nameOf));
  const own = () => {
    if (lead.first.length > 1) return text.togetherShared(list);
    if (lead.by === null) return text.togetherOnly(nameOf(first));
    const by = leadText(lead.by, words);
    return headline?.market === first ? text.togetherToo(by) : text.togetherOther(nameOf(first), by);
  };
  return [own(), ...(firstForNobody ? [text.forNobody(list)] : []), ...whoDecides(view, nameOf, words)];
}

/** Whose leaving puts another market first; of an anonymous weighing only how many there are. */
export function whoDecides(view: WeighingView, nameOf: NameOf, words: Said): string[] {
  const { result: text } = words.weighing;
  const { leftOut, alone, pivotal, people } = view;
  if (people < 2) return [];
  if (leftOut === null) return pivotal > 0 ? [text.pivotal(pivotal, words.format.number(pivotal, 0))] : [text.decidesNobody];
  const turned = leftOut.flatMap(({ turned: is, lead }, k) => (is && lead ? [{ name: alone[k]?.name ?? "", lead }] : []));
  const [one] = turned;
  if (!one) return [text.decidesNobody];
  if (turned.length > 1) return [text.decideMany(words.format.list(turned.map(({ name }) => name)))];
  return [text.decides(one.name, words.format.list(one.lead.first.map(nameOf)))];
}

/** How far they agree, on the order and on the weights, each with what it is measured by; and what there is to talk about. */
export function agreementIn({ together, people }: WeighingView, items: readonly Item[], words: Said): string[] {
  const { result: text } = words.weighing;
  const { format } = words;
  if (people < 2) return [];
  const { agreement, consensus, heaviest } = together;
  const count = format.number(items.length, 0);
  const two = (value: number) => format.number(value, 2);
  const talk = () => {
    if (heaviest.length < 2) return [];
    return [text.talk(format.either(heaviest.map((id) => items.find((item) => item.id === id)?.name ?? id)))];
  };
  if (people < FEWEST_FOR_AGREEMENT) return [text.two, ...talk()];
  const order =
    agreement && agreement.w !== null
      ? text.w(count, two(agreement.w), format.number(people, 0), two(agreement.meanCorrelation ?? 0))
      : text.wNone;
  const weights =
    consensus && (consensus.goepel === null ? text.homogeneity(two(consensus.homogeneity)) : text.goepel(two(consensus.goepel), count));
  return [order, ...(weights ? [weights] : []), ...talk()];
}
