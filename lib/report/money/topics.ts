import type { FactTopic } from "@/lib/dataset/landed/facts";
import type { Messages } from "@/lib/i18n/en";

/** What one has to know of a market before selling there: where nothing is held of it, a question stands. */
export const askedTopics = [
  "tax-rate",
  "parcel-rule",
  "registration",
  "conformity",
  "label",
  "marketplace",
  "payment",
  "madrid",
  "data",
] as const satisfies readonly (FactTopic & keyof Messages["landed"]["before"]["questions"])[];

/** What stands in the check-list: the agreement with the seller's country, then each of those. */
export const checkTopics = ["agreement", ...askedTopics] as const;
export type CheckTopic = (typeof checkTopics)[number];

/** What a topic of the check-list is called, and what is to be asked about it. */
export function topicWords(topic: CheckTopic, { before }: Messages["landed"]): { readonly name: string; readonly question: string } {
  if (topic === "agreement") return { name: before.agreement, question: before.agreementQuestion };
  return { name: before.topics[topic], question: before.questions[topic] };
}

/** Figures that somebody counted: they are as of a day, where a rule is valid from one. */
const counted: ReadonlySet<FactTopic> = new Set(["average-tariff", "payment", "language", "parcels"]);

/** The date of a fact in words. */
export function dateText(topic: FactTopic, date: string, before: Pick<Messages["landed"]["before"], "asOf" | "from">): string {
  return counted.has(topic) ? before.asOf(date) : before.from(date);
}
