import { useEffect, useState } from "react";
import { useWords } from "#words";
import { isAnybodys } from "@/lib/comparison/given";
import type { Evaluation } from "@/lib/evaluate";
import type { Confidence } from "@/lib/recommendation/confidence";
import { headlineText } from "@/lib/report/headline";
import { countryName, soldName } from "@/lib/report/names";
import { caveatOf } from "../../_components/answer/headline";
import { useDataset } from "../../_state/provider";
import styles from "./report.module.css";

type Props = {
  readonly evaluation: Evaluation;
  /** How far the first place may be trusted, once that is known. */
  readonly confidence: Confidence | null;
};

/** Title, question and date, then the answer in one sentence. */
export function Masthead({ evaluation, confidence }: Props) {
  const words = useWords("firmness", "report");
  const { firmness, report: reportText, format, say, t } = words;
  const { decision, table } = evaluation;
  const dataset = useDataset();
  const exporter = say(countryName(dataset, decision.exporter));
  const sold = soldName(dataset, decision.product, words);
  const [today, setToday] = useState<Date | null>(null);
  useEffect(() => setToday(new Date()), []);
  return (
    <header className={styles.masthead}>
      <p className={styles.kicker}>
        <span>
          {t.app.name} · {reportText.kicker}
        </span>
        <span>{today ? format.date(today) : "\u00A0"}</span>
      </p>
      <h2 className={styles.mastTitle}>{decision.title.trim() || reportText.untitled(exporter)}</h2>
      <p className={styles.question}>
        {format.sentences([
          table.markets.length > 0 && t.headline.question(exporter, table.markets.length),
          sold !== null && reportText.product(sold),
        ])}
      </p>
      <p className={styles.answer} data-testid="answer">
        {headlineText(evaluation, words)}
      </p>
      {evaluation.ok && isAnybodys(decision, dataset) && <p>{t.headline.anySeller}</p>}
      {evaluation.ok && evaluation.results.length > 1 && (
        <p className={styles.confidence}>{confidence ? firmness.word(firmness.confidence[confidence]) : "\u00A0"}</p>
      )}
      <p className={styles.fine}>{format.sentences([caveatOf(words, evaluation), table.markets.length === 1 && t.oneMarket])}</p>
    </header>
  );
}
