"use client";

import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { whoseText } from "@/lib/report/whose/whose-text";
import { useWhose } from "../../../_components/whose/use-whose";
import { WhoseList } from "../../../_components/whose/whose-list";
import { useDataset } from "../../../_state/provider";
import styles from "./seller.module.css";

/** How much of the order is the asker's own: what each input moved, and what is still open. */
export function WhosePanel({ evaluation }: { readonly evaluation: Answered }) {
  const words = useWords("whose");
  const text = words.whose;

  const dataset = useDataset();
  const found = useWhose(evaluation, dataset);
  if (!found) return null;
  const { order, same, climb, inputs } = whoseText(found, evaluation.results[0]?.market.iso3 ?? "", dataset, words);
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
