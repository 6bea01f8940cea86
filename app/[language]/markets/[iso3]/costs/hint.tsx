"use client";

import { useWords } from "#words";
import type { CostField } from "@/lib/decision/cost-terms";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { type Page, pageOf } from "@/lib/landed/terms";
import { accessOf } from "@/lib/problem/asked/agreements";
import type { Offer } from "@/lib/problem/asked/offer";
import { PageLink } from "../../../../_components/money/pages";
import { useDataset } from "../../../../_state/provider";
import styles from "./costs.module.css";

type Props = { readonly field: CostField; readonly offer: Offer; readonly decision: Decision; readonly market: string };

/** What is known, and the page it was read on. */
type Told = { readonly said: string; readonly page: Page | null };

/** A row below a figure that has to be asked for: what is known of it, with the date of its page. */
export function Hint({ field, offer, decision, market }: Props) {
  const words = useWords("costs");
  const { costs: text } = words;
  const dataset = useDataset();
  const said =
    field === "dutyRatePct"
      ? dutyHints(words, offer, accessOf(dataset, decision.exporter, market).inForce)
      : field === "taxRatePct"
        ? [taxHint(words, offer)]
        : field === "insurance"
          ? [{ said: text.hints.insurance, page: null }]
          : field === "platformPct"
            ? [{ said: text.hints.fees, page: null }]
            : [];
  if (said.length === 0) return null;
  return (
    <tr>
      <td colSpan={3} className="small soft">
        {said.map(({ said: hint, page }) => (
          <span key={hint} className={styles.hint}>
            {hint} {page && <PageLink page={page} />}
          </span>
        ))}
      </td>
    </tr>
  );
}

function dutyHints(words: Words<"costs">, { held: { union, tariff } }: Offer, [closest]: ReturnType<typeof accessOf>["inForce"]): Told[] {
  const { costs: text, say } = words;
  if (union) return [{ said: text.hints.union(say(union.name)), page: union.source }];
  const average = tariff
    ? { said: text.hints.tariff(tariff.value, tariff.validFrom), page: pageOf(tariff) }
    : { said: text.hints.ask, page: null };
  return closest ? [{ said: text.hints.agreement(say(closest.name)), page: pageOf(closest) }, average] : [average];
}

function taxHint({ costs: text }: Words<"costs">, { held: { terms, tax, taxFact } }: Offer): Told {
  if (!tax || !taxFact) return { said: terms.tax ? text.hints.ownTax : text.hints.noTax, page: null };
  const rate = tax.lowPct === tax.highPct ? `${tax.lowPct} %` : `${tax.lowPct}–${tax.highPct} %`;
  return { said: text.hints.tax(rate), page: pageOf(taxFact) };
}
