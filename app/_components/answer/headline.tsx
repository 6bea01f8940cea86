import { Suspense } from "react";
import { isAnybodys } from "@/lib/comparison/given";
import type { Evaluation } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { headlineText } from "@/lib/report/headline";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { later } from "../later";
import { say, speech, t } from "../words";
import styles from "./headline.module.css";

// Few decisions name what is no longer there.
const IssueList = later(() => import("../issue-list").then((module) => module.IssueList));

/** The answer, in a sentence, before everything else. */
export function Headline({ evaluation }: { readonly evaluation: Evaluation }) {
  const dataset = useDataset();
  const { decision, table } = evaluation;
  return (
    <div className={styles.headline}>
      <p className="soft">
        {t.headline.question(say(countryName(dataset, decision.exporter)), table.markets.length)}
        {decision.product.name && ` ${decision.product.name}`}
      </p>
      <h1 className={styles.answer} data-testid="answer">
        {headlineText(evaluation, speech)}
      </h1>
      {evaluation.ok && isAnybodys(decision, dataset) && <p>{t.headline.anySeller}</p>}
      <p className="small soft">{caveatOf(evaluation)}</p>
      {table.markets.length === 1 && <p className="small">{t.oneMarket}</p>}
      {evaluation.ignored.length > 0 && (
        <div className="small" role="note">
          {t.headline.ignored}{" "}
          <Suspense fallback={null}>
            <IssueList issues={evaluation.ignored} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Which method spoke, in which variant, and how far to trust it. */
export function caveatOf(evaluation: Evaluation): string {
  const { id, options } = evaluation.decision.method;
  const method = methods.find((entry) => entry.id === id);
  const variant = (evaluation.ok ? evaluation.ranking.variant : options) as { normalisation?: keyof typeof t.normalisations };
  const normalisation = variant.normalisation ? t.normalisations[variant.normalisation] : "";
  return t.headline.caveat(method ? say(method.name) : id, normalisation ?? "");
}
