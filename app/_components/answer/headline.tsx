import { Suspense } from "react";
import type { Market } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { type Headline as Groups, headlineOf } from "@/lib/report/headline";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { later } from "../later";
import { format, say, t } from "../words";
import styles from "./headline.module.css";

// Few decisions name what is no longer there.
const IssueList = later(() => import("../issue-list").then((module) => module.IssueList));

/** More names than this make a sentence hard to read; the rest is counted. */
const MOST_NAMED = 5;

/** The answer, in a sentence, before everything else. */
export function Headline({ evaluation }: { readonly evaluation: Evaluation }) {
  const dataset = useDataset();
  const { decision, table } = evaluation;
  return (
    <div className={styles.headline}>
      <p className="soft">
        {t.headline.question(say(countryName(dataset, decision.exporter)), table.markets.length)}
        {decision.product && ` ${decision.product}`}
      </p>
      <h1 className={styles.answer} data-testid="answer">
        {sentenceOf(headlineOf(evaluation))}
      </h1>
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

/** The recommendation as one sentence. */
export function sentenceOf(groups: Groups | null): string {
  if (!groups) return t.headline.unanswered + t.headline.end;
  const { "enter-first": first, "enter-selectively": selectively, prepare } = groups;
  const parts: string[] = [];
  if (first.length === 1) parts.push(t.headline.first(named(first)));
  else if (first.length > 1) parts.push(t.headline.firstThen(named(first.slice(0, 1)), named(first.slice(1))));
  if (selectively.length > 0) parts.push((first.length > 0 ? t.headline.selectively : t.headline.noneFirst)(named(selectively)));
  if (parts.length === 0) parts.push(prepare.length > 0 ? t.headline.onlyPrepare(named(prepare)) : t.headline.onlyHold);
  return parts.join(t.headline.join) + t.headline.end;
}

/** Which method spoke, in which variant, and how far to trust it. */
export function caveatOf(evaluation: Evaluation): string {
  const { id, options } = evaluation.decision.method;
  const method = methods.find((entry) => entry.id === id);
  const variant = (evaluation.ok ? evaluation.ranking.variant : options) as { normalisation?: keyof typeof t.normalisations };
  const normalisation = variant.normalisation ? t.normalisations[variant.normalisation] : "";
  return t.headline.caveat(method ? say(method.name) : id, normalisation ?? "");
}

function named(markets: readonly Market[]): string {
  const names = markets.slice(0, MOST_NAMED).map((market) => say(market.name));
  const left = markets.length - names.length;
  return format.list(left > 0 ? [...names, t.headline.others(left)] : names);
}
