import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness, Group } from "@/lib/recommendation/firmness";

/** More would be left to chance than this part: then it is said how much chance alone would give. */
const CHANCY = 0.2;

/** How firm a first place is as far as that is known: it may still be worked out, or could not be. */
export type KnownFirmness = Firmness | "working" | null;

/** The finding itself, or the sentence that stands in for it. */
export function firmnessOrWhy(known: KnownFirmness, { firmness: text }: Words<"firmness">): Firmness | string {
  return known === "working" ? text.working : (known ?? text.failed);
}

/** What a group of columns is called: its criterion, or its pillar as a whole. */
export function groupName(
  { kind, id }: Pick<Group, "kind" | "id">,
  { criteria }: DecisionTable,
  { firmness: text, t, say }: Words<"firmness">,
): string {
  if (kind === "pillar") return text.pillar(t.pillars[id as keyof typeof t.pillars]);
  return say(criteria.find(({ indicator }) => indicator === id)?.definition.name ?? { en: id });
}

/**
 * How firm the first place is, in words: the word of confidence in a sentence of its own, then how often the first market is
 * first, and what would take the place away.
 */
export function firmnessText(
  firmness: Firmness,
  table: DecisionTable,
  words: Words<"firmness">,
): { readonly word: string; readonly why: string } {
  const { firmness: text, format, say } = words;
  const nameOf = (row: number) => say(table.markets[row]?.name ?? { en: "" });
  const { firstShare, ways, field } = firmness;
  const first = nameOf(firmness.first);
  return {
    word: text.word(text.confidence[firmness.word]),
    why: format.sentences([
      text.first(first, format.share(firstShare), ways.agree, ways.of),
      1 / field > CHANCY && text.chance(field, format.percent(1 / field)),
      changeText(firmness, table, words),
    ]),
  };
}

/** What would take the first place away: the nearest change of one weight, or that none would. */
export function changeText({ first: row, firsts, nearest }: Firmness, table: DecisionTable, words: Words<"firmness">): string {
  const { firmness: text, format, say } = words;
  const nameOf = (at: number) => say(table.markets[at]?.name ?? { en: "" });
  const first = nameOf(row);
  if (firsts.length > 1) return text.tiedFirst(format.list(firsts.map(nameOf)));
  if (!nearest) return text.holdsThroughout(first);
  const { side, share, shareNow, next, shared, reachable } = nearest;
  const name = groupName(nearest, table, words);
  const then = (shared ? text.thenShared : text.thenFirst)(nameOf(next));
  const sentence = side === "below" ? text.falls : text.rises;
  return format.sentences([
    sentence(first, name, format.percent(share, 1), format.percent(shareNow, 1), then),
    !reachable && text.outOfReach(name),
  ]);
}
