"use client";

import { Fragment } from "react";
import { useWords } from "#words";
import { ways } from "@/lib/dataset/landed/ways";
import type { Market } from "@/lib/dataset/schema";
import { type CostField, costFields, costRanges } from "@/lib/decision/cost-terms";
import type { Costs, CostTerms } from "@/lib/decision/costs";
import type { Decision } from "@/lib/decision/schema";
import type { Offer } from "@/lib/problem/asked/offer";
import { CodeField } from "../../../../_components/fields/code-field";
import { NumberField } from "../../../../_components/fields/number-field";
import { Table } from "../../../../_components/table";
import { changeTerms } from "./change-costs";
import styles from "./costs.module.css";
import { Hint } from "./hint";
import { CURRENCY } from "./rates";

type Props = { readonly costs: Costs; readonly market: Market; readonly offer: Offer; readonly decision: Decision };

/** A field for each number, once for everywhere and once for this market, with what is known beside it. */
export function CostFields({ costs, market, offer, decision }: Props) {
  const { costs: text, say } = useWords("costs");
  const name = say(market.name);
  const here = costs.markets[market.iso3] ?? {};
  const places = [
    { market: null, terms: costs.everywhere, below: undefined, label: text.fieldEverywhere },
    { market: market.iso3, terms: here, below: costs.everywhere, label: (label: string) => text.fieldHere(label, name) },
  ] as const;
  const rules = [offer.held.rule, ...offer.held.others].flatMap((rule) => rule ?? []);
  return (
    <Table small fits className={styles.terms} caption={text.terms} heads={[text.field, text.everywhere, text.here(name)]}>
      {costFields.map((field) => (
        <Fragment key={field}>
          <tr className={styles.field}>
            <th scope="row">{text.labels[field]}</th>
            {places.map(({ market: place, terms, below, label }) => (
              <td key={place}>
                <NumberField
                  hideLabel
                  field={`costs:${place}:${field}`}
                  label={label(text.labels[field])}
                  value={terms[field] ?? null}
                  range={costRanges[field]}
                  placeholder={placeholderOf(below, field)}
                  onChange={(value) => changeTerms(place, { [field]: value ?? undefined })}
                />
              </td>
            ))}
          </tr>
          <Hint field={field} offer={offer} decision={decision} market={market.iso3} />
        </Fragment>
      ))}
      <tr>
        <th scope="row">{text.sellingCurrency}</th>
        {places.map(({ market: place, terms, below, label }) => (
          <td key={place}>
            <CodeField
              hideLabel
              field={`costs:${place}:sellingCurrency`}
              label={label(text.sellingCurrency)}
              value={terms.sellingCurrency ?? null}
              pattern={CURRENCY}
              accepted={text.currencyAccepted}
              placeholder={below?.sellingCurrency ?? costs.currency}
              onChange={(code) => changeTerms(place, { sellingCurrency: code ?? undefined })}
            />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{text.way}</th>
        {places.map(({ market: place, terms, below, label }) => (
          <td key={place}>
            <select
              aria-label={label(text.way)}
              value={below || terms.way === "stock" ? (terms.way ?? "") : ""}
              onChange={({ target: { value } }) => changeTerms(place, { way: value === "" ? undefined : (value as CostTerms["way"]) })}
            >
              <option value="">{below ? text.asEverywhere : text.ways.parcel}</option>
              {ways
                .filter((way) => below || way !== "parcel")
                .map((way) => (
                  <option key={way} value={way}>
                    {text.ways[way]}
                  </option>
                ))}
            </select>
          </td>
        ))}
      </tr>
      {rules.length > 1 && (
        <tr>
          <th scope="row">{text.rule}</th>
          <td />
          <td>
            <select
              aria-label={text.fieldHere(text.rule, name)}
              value={here.rule ?? ""}
              onChange={({ target: { value } }) => changeTerms(market.iso3, { rule: value || undefined })}
            >
              <option value="">{text.ruleDefault}</option>
              {rules
                .toSorted((a, b) => (a.id < b.id ? -1 : 1))
                .map((rule) => (
                  <option key={rule.id} value={rule.id}>
                    {say(rule.name)}
                  </option>
                ))}
            </select>
          </td>
        </tr>
      )}
    </Table>
  );
}

/** In the field of one market stands, faintly, what holds everywhere. */
function placeholderOf(everywhere: CostTerms | undefined, field: CostField): string {
  const value = everywhere?.[field];
  return value === undefined ? "" : String(value);
}
