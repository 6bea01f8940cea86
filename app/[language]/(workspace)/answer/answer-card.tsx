import { useWords } from "#words";
import { placeInField } from "@/lib/charts/field-place";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { type Cell, figureValue } from "@/lib/problem/table";
import type { Point } from "@/lib/report/brief/model";
import { changesOf, reasonsFor, risksOf } from "@/lib/report/brief/points";
import { changeText } from "@/lib/report/firmness-text";
import { Info } from "../../../_components/answer/info";
import { Strip } from "../../../_components/charts/strip";
import type { Firm } from "../../../_components/firmness/use-firmness";
import { Gap } from "../../../_components/gap";
import { useDataset } from "../../../_state/provider";
import styles from "./answer.module.css";
import { Sure } from "./sure";
import { TierLine } from "./tier-line";
import type { Told } from "./use-told";

const STRIP = 300;

type Props = {
  readonly evaluation: Answered;
  readonly firm: Firm;
  readonly told: Told | null;
};

/** The answer in figures: what speaks for the first market, what against it, what would change it, what comes next, how sure. */
export function AnswerCard({ evaluation, firm, told }: Props) {
  const words = useWords("answer", "brief", "firmness");
  const { answer: text, brief } = words;
  const dataset = useDataset();
  const [first] = evaluation.results;
  if (!first) return null;
  const reasons = evaluation.results.length > 1 ? reasonsFor(evaluation, first, words) : [];
  const risks = risksOf(evaluation, first, dataset, words);
  const points = (list: readonly Point[], none: string) =>
    list.length === 0 ? <p>{none}</p> : list.map((point) => <Fact key={point.head} point={point} evaluation={evaluation} result={first} />);
  return (
    <div className={styles.card} data-testid="card">
      <div className={styles.columns}>
        <section>
          <h2>{text.why}</h2>
          {points(reasons, brief.noReason)}
          {reasons.length > 0 && <p className={styles.legend}>{text.strip}</p>}
        </section>
        <section>
          <h2>{text.but}</h2>
          {points(risks, brief.noRisk)}
        </section>
        <section>
          <h2>{brief.change}</h2>
          <div className={styles.change} data-settled={firm.firmness !== null}>
            {points(changes(), "")}
          </div>
        </section>
      </div>
      <TierLine evaluation={evaluation} />
      <Sure evaluation={evaluation} told={told} firm={firm} />
    </div>
  );

  /** While the next is worked out, the last one stays: dimmed, and only while it speaks of the same market. */
  function changes(): Point[] {
    if (firm.firmness || !firm.question || firm.failed) return changesOf(evaluation, firm.firmness, words);
    return [{ head: told ? brief.oneWeight : "", text: told ? changeText(told.firmness, told.table, words) : words.firmness.working }];
  }
}

type FactProps = { readonly point: Point; readonly evaluation: Answered; readonly result: MarketResult };

/** A point with what its indicator means, and where the market stands in the field. */
function Fact({ point: { head, text: said, at }, evaluation: { table, results }, result }: FactProps) {
  const { format } = useWords();
  const criterion = at === undefined ? undefined : table.criteria[at];
  const known = results
    .map(({ cells }) => cells[at ?? -1])
    .filter((cell): cell is Cell => cell?.kind === "observed" || cell?.kind === "assumption");
  const cell = result.cells[at ?? -1];
  return (
    <div className={styles.fact}>
      <div>
        {head && (
          <>
            <strong>{format.closed(head)}</strong>
            <Gap />
          </>
        )}
        {said} {criterion && <Info indicator={criterion.definition} />}
      </div>
      {criterion && cell && <Strip place={placeInField(figureValue(cell), known.map(figureValue), criterion.direction)} width={STRIP} />}
    </div>
  );
}
