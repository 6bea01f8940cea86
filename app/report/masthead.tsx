import { useEffect, useState } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { firmness } from "@/lib/i18n/en/firmness";
import { report as reportText } from "@/lib/i18n/en/report";
import { headlineOf } from "@/lib/report/headline";
import { countryName } from "@/lib/report/names";
import { caveatOf, sentenceOf } from "../_components/answer/headline";
import { format, say, t } from "../_components/words";
import { useFirm } from "../_state/firmness";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";

/** Title, question and date, then the answer in one sentence. */
export function Masthead({ evaluation }: { readonly evaluation: Evaluation }) {
  const { decision, table } = evaluation;
  const exporter = say(countryName(useDataset(), decision.exporter));
  const confidence = useFirm((firm) => firm.confidence);
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
      <h1>{decision.title.trim() || reportText.untitled(exporter)}</h1>
      <p className={styles.question}>
        {table.markets.length > 0 && t.headline.question(exporter, table.markets.length)}
        {decision.product && ` ${reportText.product(decision.product)}`}
      </p>
      <p className={styles.answer} data-testid="answer">
        {sentenceOf(headlineOf(evaluation))}
      </p>
      {evaluation.ok && evaluation.results.length > 1 && (
        <p className={styles.confidence}>{confidence ? firmness.word(firmness.confidence[confidence]) : "\u00A0"}</p>
      )}
      <p className={styles.fine}>
        {caveatOf(evaluation)}
        {table.markets.length === 1 && ` ${t.oneMarket}`}
      </p>
    </header>
  );
}
