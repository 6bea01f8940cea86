import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Cell } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { pullsOf } from "@/lib/report/brief/pulls";
import { caveatOf } from "../../../_components/answer/headline";
import type { Firm } from "../../../_components/firmness/use-firmness";
import { Gap } from "../../../_components/gap";
import { Link } from "../../../_components/link";
import styles from "./answer.module.css";
import type { Told } from "./use-told";

/** Less than this, and it is said what chance alone would give. */
const CHANCY = 0.2;

type Props = { readonly evaluation: Answered; readonly told: Told | null; readonly firm: Firm };

/** How far the first place may be trusted: the word, and behind it what weights, methods and data say. Nothing where no two compete. */
export function Sure({ evaluation, told, firm: { question, firmness, failed } }: Props) {
  const words = useWords("firmness");
  const { firmness: text } = words;
  if (!question) return null;
  const { sure } = text;
  return (
    <div className={styles.sure} data-testid="firmness" data-settled={firmness !== null}>
      <details>
        <summary>
          <span className={styles.sureTitle}>{sure.title}</span>
          <Gap />
          {failed ? text.failed : told ? text.word(text.confidence[told.firmness.word]) : text.working}
        </summary>
        <dl>
          {told && !failed && (
            <div>
              <dt>{sure.weights}</dt>
              <dd>{words.format.sentences(byWeights(words, told))}</dd>
            </div>
          )}
          <div>
            <dt>{sure.methods}</dt>
            <dd>
              {words.format.sentences([
                told && !failed && sure.byWays(nameIn(words, told, told.firmness.first), told.firmness.ways.agree, told.firmness.ways.of),
                caveatOf(words, evaluation),
              ])}
            </dd>
          </div>
          <div>
            <dt>{sure.data}</dt>
            <dd>{words.format.sentences(byData(words, evaluation))}</dd>
          </div>
        </dl>
      </details>
      <Link href="/check" className="no-print">
        {sure.more}
      </Link>
    </div>
  );
}

function nameIn({ say }: Words, { table }: Told, row: number): string {
  return say(table.markets[row]?.name ?? { en: "" });
}

/** How often the first market is first over all weights; who is more often, where chance favours another; what chance would give. */
function byWeights(words: Words<"firmness">, told: Told): string[] {
  const { firmness: text, format } = words;
  const { first, firstShare, standings, field }: Firmness = told.firmness;
  const most = standings.reduce((best, standing, row) => (standing.first > (standings[best]?.first ?? 0) ? row : best), first);
  return [
    text.sure.byWeights(nameIn(words, told, first), format.share(firstShare)),
    ...(most === first ? [] : [text.sure.oftener(nameIn(words, told, most), format.share(standings[most]?.first ?? 0))]),
    ...(1 / field > CHANCY ? [text.chance(field, format.percent(1 / field))] : []),
  ];
}

/** How much of the weight rests on known figures, and how old the figure is that speaks most for the first market. */
function byData({ firmness: text, format, say }: Words<"firmness">, evaluation: Answered): string[] {
  const [first] = evaluation.results;
  if (!first) return [];
  const strongest = pullsOf(evaluation, first).reduce<{ at: number; pull: number } | null>(
    (best, { at, pull }) => (pull > (best?.pull ?? 0) ? { at, pull } : best),
    null,
  );
  const cell: Cell | undefined = strongest ? first.cells[strongest.at] : undefined;
  const criterion = strongest ? evaluation.table.criteria[strongest.at] : undefined;
  return [
    text.sure.known(say(first.market.name), format.percent(first.completeness)),
    ...(criterion && cell?.kind === "observed" ? [text.sure.oldest(say(criterion.definition.name), cell.observation.year)] : []),
  ];
}
