import type { Dataset } from "@/lib/dataset/schema";
import type { MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { MarketPosition } from "@/lib/problem/competition";
import { supplierName } from "../names";
import type { Brief } from "./model";

/** Suppliers drawn besides the own side. */
const MOST_BARS = 3;

/**
 * Where Lanchester's law, by name, places the seller or the country in a market: place and level, and whether the largest
 * rival is in range. Where no share is known it says so and places nobody.
 */
export function lawOf(result: MarketResult | undefined, dataset: Dataset, words: Words<"brief" | "ladder" | "position">): Brief["law"] {
  const { law } = words.brief;
  if (!result) return { name: law.name, text: law.noMarket, bars: [] };
  const { basis, position } = result.position;
  const market = words.say(result.market.name);
  const [largest] = position?.suppliers ?? [];
  if (!position || !largest) return { name: law.name, text: law.none(market), bars: [] };
  const called = (name: string) => supplierName(dataset, basis, name, words);
  const pct = (share: number) => words.format.pct(share);
  const { own, suppliers, ranges } = position;
  const bars = [...suppliers.filter((each) => !each.own).slice(0, MOST_BARS), ...suppliers.filter((each) => each.own)]
    .sort((a, b) => b.sharePct - a.sharePct)
    .map(({ name, sharePct, own }) => ({ name: called(name), sharePct, own }));
  const basisText = basisOf(result.position, words);
  if (own.sharePct === null || own.rank === null)
    return {
      name: law.name,
      text: words.format.sentences([law.unplaced(market, called(largest.name), pct(largest.sharePct), called(own.name)), basisText]),
      bars,
    };
  const [rival] = ranges;
  const level = own.rung?.level ? law.level(words.say(own.rung.level.name)) : law.below;
  const place = words.position.rank(own.rank, suppliers.length);
  return {
    name: law.name,
    text: words.format.sentences([
      law.places(called(own.name), market, place, pct(own.sharePct), level),
      rival && law.leader[rival.relation](called(rival.name), pct(rival.sharePct)),
      basisText,
    ]),
    bars,
  };
}

function basisOf({ goods, standIn }: MarketPosition, { brief: { law } }: Words<"brief">): string {
  if (!standIn) return law.entered;
  return law.countries(goods?.code ? law.goods.hs(goods.code) : law.goods.all, standIn.year);
}
