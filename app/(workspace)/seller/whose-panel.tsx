"use client";

import type { Answered } from "@/lib/evaluate";
import { whose as text } from "@/lib/i18n/en/whose";
import { whoseText } from "@/lib/report/whose/whose-text";
import { useWhose } from "../../_components/whose/use-whose";
import { WhoseList } from "../../_components/whose/whose-list";
import { speech } from "../../_components/words";
import { useDataset } from "../../_state/provider";
import styles from "./seller.module.css";

/** How much of the order is the asker's own: what each input moved, and what is still open. */
export function WhosePanel({ evaluation }: { readonly evaluation: Answered }) {
  const dataset = useDataset();
  const found = useWhose(evaluation, dataset);
  if (!found) return null;
  const { order, same, climb, inputs } = whoseText(found, evaluation.results[0]?.market.iso3 ?? "", dataset, { ...speech, whose: text });
  return (
    <section className={styles.whose} aria-labelledby="whose-title" data-testid="whose">
      <h2 id="whose-title">{text.title}</h2>
      <p>{order}</p>
      {same && <p>{same}</p>}
      {climb && <p className="small">{climb}</p>}
      <WhoseList inputs={inputs} className={styles.list} />
    </section>
  );
}
