import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { isFirms } from "@/lib/problem/competition";
import { groupName, type KnownFirmness } from "../firmness-text";
import type { Step } from "./model";
import { named } from "./names";
import { filledIn } from "./points";

const MOST_SUGGESTED = 4;
/** Characters of a list inside a step. */
const ROOM = 60;

/**
 * What to do next, as the user wrote it down; while nothing is written, what follows from the answer: settle the weight that
 * decides, find the figures that were filled in, ask customs, enter shares, send a first order. Suggestions have no owner and
 * no day, for nobody has taken them on.
 */
export function stepsOf(evaluation: Answered, firmness: KnownFirmness, words: Words<"brief" | "firmness">): Step[] {
  return suggestions(evaluation, firmness, words)
    .slice(0, MOST_SUGGESTED)
    .map((what) => ({ what, owner: null, by: null, suggested: true }));
}

function suggestions({ results, table }: Answered, firmness: KnownFirmness, words: Words<"brief" | "firmness">): string[] {
  const { suggest } = words.brief;
  const [first] = results;
  if (!first) return [];
  const market = words.say(first.market.name);
  const nearest = firmness === "working" || firmness?.word === "firm" ? null : firmness?.nearest;
  const next = nearest && table.markets[nearest.next];
  const filled = filledIn(table, first.cells).map(({ definition }) => words.say(definition.name));
  const [agreement] = first.access.inForce;
  return [
    ...(nearest && next ? [suggest.agree(groupName(nearest, table, words), words.say(next.name))] : []),
    ...(filled.length > 0 ? [suggest.find(named(filled, ROOM, words), market)] : []),
    agreement ? suggest.origin(words.say(agreement.name), market) : suggest.duty(market),
    ...(isFirms(first.position) ? [] : [suggest.shares(market)]),
    suggest.order(market),
  ];
}
