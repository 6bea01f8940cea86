"use client";
import { useWords } from "#words";
import type { CostField } from "@/lib/decision/cost-terms";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { accessOf } from "@/lib/problem/asked/agreements";
import type { Offer } from "@/lib/problem/asked/offer";
import { useDataset } from "../../../_state/provider";
import styles from "./costs.module.css";

type Props = { readonly field: CostField; readonly offer: Offer; readonly decision: Decision; readonly market: string };

/** A row below a figure that has to be asked for: what is known of it, with the date of its page. */
export function Hint({ field, offer, decision, market }: Props) {
  const words = useWords("costs", "landed");
  const { costs: text } = words;
  const dataset = useDataset();
  const said =
    field === "dutyRatePct"
      ? dutyHints(words, offer, accessOf(dataset, decision.exporter, market).inForce)
      : field === "taxRatePct"
        ? [taxHint(words, offer)]
        : field === "insurance"
          ? [text.hints.insurance]
          : field === "platformPct"
            ? [text.hints.fees]
            : [];
  if (said.length === 0) return null;
  return (
    <tr>
      <td colSpan={3} className="small soft">
        {said.map((hint) => (
          <span key={hint} className={styles.hint}>
            {hint}
          </span>
        ))}
      </td>
    </tr>
  );
}

function dutyHints(
  words: Words<"costs" | "landed">,
  { held: { union, tariff } }: Offer,
  [closest]: ReturnType<typeof accessOf>["inForce"],
): string[] {
  const { costs: text, say, landed } = words;
  const { page } = landed.before;
  if (union) return [text.hints.union(say(union.name), page(union.source.pageDate))];
  const average = tariff ? text.hints.tariff(tariff.value, tariff.validFrom, page(tariff.pageDate)) : text.hints.ask;
  return closest ? [text.hints.agreement(say(closest.name), page(closest.pageDate)), average] : [average];
}

function taxHint(words: Words<"costs" | "landed">, { held: { tax, taxFact } }: Offer): string {
  const { costs: text, landed } = words;
  const { page } = landed.before;
  if (!tax || !taxFact) return text.hints.noTax;
  const rate = tax.lowPct === tax.highPct ? `${tax.lowPct} %` : `${tax.lowPct}–${tax.highPct} %`;
  return text.hints.tax(rate, page(taxFact.pageDate));
}
