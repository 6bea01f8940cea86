"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import { termsIn } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import type { Offer } from "@/lib/problem/asked/offer";
import { CodeField } from "../../../../_components/fields/code-field";
import { NumberField } from "../../../../_components/fields/number-field";
import { changeCosts } from "./change-costs";
import styles from "./costs.module.css";

type Props = { readonly costs: Costs; readonly market: Market; readonly offer: Offer };

export const CURRENCY = /^[A-Z]{3}$/;
const DAY = /^\d{4}(-\d{2}){0,2}$/;

/** The currency of all amounts, and what it buys of the others that matter in this market. */
export function Rates({ costs, market, offer }: Props) {
  const { costs: text } = useWords("costs");
  const wanted = currenciesOf(costs, market.iso3, offer);
  return (
    <fieldset className={styles.rates}>
      <legend>{text.rates}</legend>
      <p className="small soft">{text.ratesIntro}</p>
      <CodeField
        required
        field="costs:currency"
        label={text.currency}
        value={costs.currency}
        pattern={CURRENCY}
        accepted={text.currencyAccepted}
        onChange={(currency) => currency && changeCosts((before) => ({ ...before, currency }))}
      />
      {wanted.map((currency) => (
        <NumberField
          key={currency}
          field={`costs:rate:${currency}`}
          label={text.rate(costs.currency, currency)}
          value={costs.rates[currency] ?? null}
          range={[1e-9, 1e12]}
          onChange={(rate) =>
            changeCosts((before) => {
              const { [currency]: _, ...others } = before.rates;
              return { ...before, rates: rate === null ? others : { ...others, [currency]: rate } };
            })
          }
        />
      ))}
      <CodeField
        field="costs:ratesOn"
        label={text.ratesOn}
        value={costs.ratesOn ?? null}
        pattern={DAY}
        accepted={text.ratesOnAccepted}
        onChange={(day) => changeCosts(({ ratesOn: _, ...before }) => (day === null ? before : { ...before, ratesOn: day }))}
      />
    </fieldset>
  );
}

/** Currencies of the market's rules and of the selling price, besides that of the costs. */
function currenciesOf(costs: Costs, market: string, { held: { rule, others } }: Offer): string[] {
  const ofRules = [rule, ...others].flatMap((each) =>
    each
      ? [
          each.currency,
          each.lowestPrice?.currency,
          ...each.bands.map(({ duty }) => (duty.kind === "flat" ? duty.minPerKg?.currency : undefined)),
        ]
      : [],
  );
  const all = [termsIn(costs, market).sellingCurrency, ...ofRules, ...Object.keys(costs.rates)];
  return [...new Set(all.filter((each) => each !== undefined))].filter((currency) => currency !== costs.currency).sort();
}
