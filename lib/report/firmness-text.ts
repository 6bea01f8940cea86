import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness, Group, Nearest } from "@/lib/recommendation/firmness";

/** More would be left to chance than this part: then it is said how much chance alone would give. */
const CHANCY = 0.2;

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
  const { firsts, firstShare, ways, field, nearest } = firmness;
  const first = nameOf(firmness.first);
  const tip = ({ kind, id, side, share, shareNow, next, shared, reachable }: Nearest) => {
    const name = groupName({ kind, id }, table, words);
    const then = (shared ? text.thenShared : text.thenFirst)(nameOf(next));
    const sentence = side === "below" ? text.falls : text.rises;
    return [
      sentence(first, name, format.percent(share, 1), format.percent(shareNow, 1), then),
      ...(reachable ? [] : [text.outOfReach(name)]),
    ];
  };
  return {
    word: text.word(text.confidence[firmness.word]),
    why: [
      text.first(first, format.share(firstShare), ways.agree, ways.of),
      ...(1 / field > CHANCY ? [text.chance(field, format.percent(1 / field))] : []),
      ...(firsts.length > 1 ? [text.tiedFirst(format.list(firsts.map(nameOf)))] : nearest ? tip(nearest) : [text.holdsThroughout(first)]),
    ].join(" "),
  };
}
