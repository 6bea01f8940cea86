import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { whoseText } from "@/lib/report/whose/whose-text";
import { useWhose } from "../../../_components/whose/use-whose";
import { WhoseList } from "../../../_components/whose/whose-list";
import { useDataset } from "../../../_state/provider";
import styles from "../report.module.css";
import { Section } from "../section";

/** How much of the order is the asker's own, and what any seller would hear. */
export function Whose({ evaluation }: { readonly evaluation: Answered }) {
  const words = useWords("whose");
  const { format, whose } = words;
  const dataset = useDataset();
  const found = useWhose(evaluation, dataset);
  const [first] = evaluation.results;
  if (!found || !first) return null;
  const { order, same, climb, inputs } = whoseText(found, first.market.iso3, dataset, words);
  return (
    <Section title={whose.title} intro={format.sentences([order, same])}>
      {climb && <p>{climb}</p>}
      <WhoseList inputs={inputs} className={styles.list} />
    </Section>
  );
}
