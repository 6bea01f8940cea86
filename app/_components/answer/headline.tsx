import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { methodName } from "@/lib/madm/schema/names";
import { answerText } from "@/lib/report/headline";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { Gap } from "../gap";
import { Asleep, later } from "../later";
import styles from "./headline.module.css";

// Few decisions name what is no longer there.
const IssueList = later(() => import("../issue-list").then((module) => module.IssueList));

/** The answer, in a sentence, before everything else. */
export function Headline({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords();
  const { say, t } = words;
  const dataset = useDataset();
  const { decision, table } = evaluation;
  return (
    <div className={styles.headline}>
      <p className="soft">
        {t.headline.question(say(countryName(dataset, decision.exporter)), table.markets.length)}
        {decision.product.name && ` ${decision.product.name}`}
      </p>
      <h1 id="answer" tabIndex={-1} className={styles.answer} data-testid="answer">
        {answerText(evaluation, words)}
      </h1>
      {table.markets.length === 1 && <p className="small">{t.oneMarket}</p>}
      {evaluation.ignored.length > 0 && (
        <div className="small" role="note">
          {t.headline.ignored}
          <Gap />
          <Asleep>
            <IssueList issues={evaluation.ignored} />
          </Asleep>
        </div>
      )}
    </div>
  );
}

/** Which method spoke, in which variant, and how far to trust it. */
export function caveatOf({ say, t }: Words, evaluation: Evaluation): string {
  const { id, options } = evaluation.decision.method;
  const name = methodName(id);
  const variant = (evaluation.ok ? evaluation.ranking.variant : options) as { normalisation?: keyof Words["t"]["normalisations"] };
  const normalisation = variant.normalisation ? t.normalisations[variant.normalisation] : "";
  return t.headline.caveat(name ? say(name) : id, normalisation ?? "");
}
