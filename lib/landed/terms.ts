import type { MarketFact } from "@/lib/dataset/landed/facts";
import type { ParcelRule } from "@/lib/dataset/landed/rules";
import type { LandedData } from "@/lib/dataset/landed/schema";
import type { ConsumptionTax } from "@/lib/dataset/landed/taxes";
import type { LocalText } from "@/lib/i18n/text";
import { refuse, shown } from "@/lib/math/refusal";
import type { MarketTerms } from "./margin";

/** What holds between the seller's country and a market, by name, with the page it was read on. */
export type Union = { readonly name: LocalText; readonly source: Page };

/** A page one can open, with the date it bears, and how far what was read there can be leant on (`null`: nobody judged it). */
export type Page = Pick<MarketFact, "sourceTitle" | "sourceAddress" | "pageDate"> & { readonly confidence: string | null };

/** What is held of a market, chosen for one sum: the rule, the other rules one could ask for, the tax and their sources. */
export type Held = {
  readonly terms: MarketTerms;
  readonly rule: ParcelRule | null;
  readonly others: readonly ParcelRule[];
  readonly tax: ConsumptionTax | null;
  /** The fact the tax stands on; `null` where the user gave the rate. */
  readonly taxFact: MarketFact | null;
  /** What the market's customs duties come to on average: known beside the rate that has to be asked for. */
  readonly tariff: MarketFact | null;
  /** The page of the rule's lowest price, where it has one. */
  readonly lowestPage: Page | null;
  readonly union: Union | null;
};

/** A page without what else is known of it. */
export function pageOf({ sourceTitle, sourceAddress, pageDate, confidence }: Page): Page {
  return { sourceTitle, sourceAddress, pageDate, confidence };
}

/**
 * What a market takes from a seller. Without a choice the first rule that was in force on the day of its page counts, else
 * the first that is not merely planned.
 *
 * @param ruleId one of the market's rules
 * @param taxRatePct the user's own rate, 0–100, in place of the one held
 * @throws Refusal `unknown-id` at `rule`, naming the market's rules
 */
export function heldFor(
  { facts, taxes, rules }: LandedData,
  market: string,
  { ruleId, taxRatePct, union }: { readonly ruleId?: string; readonly taxRatePct?: number; readonly union: Union | null },
): Held {
  const own = rules.filter((rule) => rule.market === market);
  const chosen =
    ruleId === undefined
      ? (own.find(({ status }) => status === "in-force") ?? own.find(({ status }) => status === "unclear") ?? null)
      : (own.find(({ id }) => id === ruleId) ??
        refuse("unknown-id", ["rule"], {
          accepted: own.map(({ id }) => id).join(", ") || "no rule is held of this market",
          found: shown(ruleId),
        }));
  const tax = taxes.find((each) => each.market === market) ?? null;
  const fact = (topic: MarketFact["topic"]) =>
    facts.find((each) => each.market === market && each.topic === topic && each.about === null) ?? null;
  return {
    terms: {
      rule: chosen,
      tax: taxRatePct === undefined ? tax : { lowPct: taxRatePct, highPct: taxRatePct },
      union: union !== null,
      recoverable: tax?.recoverable === "yes",
    },
    rule: chosen,
    others: own.filter((rule) => rule !== chosen),
    tax: taxRatePct === undefined ? tax : null,
    taxFact: taxRatePct === undefined ? fact("tax-rate") : null,
    tariff: fact("average-tariff"),
    lowestPage: chosen?.lowestPrice ? lowestPage(facts, market, chosen.lowestPrice) : null,
    union,
  };
}

/** How far a lowest price can be leant on says the fact that was read on its page. */
function lowestPage(facts: LandedData["facts"], market: string, price: Omit<Page, "confidence">): Page {
  const fact = facts.find((each) => each.market === market && each.sourceAddress === price.sourceAddress);
  return pageOf({ ...price, confidence: fact?.confidence ?? null });
}
