import { useWords } from "#words";
import type { Dataset, Measure } from "@/lib/dataset/schema";
import type { MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import styles from "./barriers.module.css";
import { MeasureList } from "./measure-list";
import { writtenFor } from "./written-for";

type Props = { readonly result: MarketResult; readonly dataset: Dataset };

/** The market's weakest pillars and what the documents say can be done about them, split into doing and watching. */
export function Barriers({ result, dataset }: Props) {
  const words = useWords("detail");
  const { detail: detailText, format, say, t } = words;
  const { barriers, measures } = result.recommendation;
  const { iso3, name } = result.market;
  return (
    <div className="stack">
      {barriers.length === 0 && <p>{detailText.noBarrier}</p>}
      {barriers.map((barrier, i) => {
        const answer = measures[i];
        const gaps = dataset.playbook.openGaps.filter((gap) => gap.lever === barrier.pillar);
        return (
          <div key={barrier.pillar} className={styles.barrier}>
            <p>
              <strong>
                {detailText.barrier(t.pillars[barrier.pillar], format.number(barrier.strength, 0), format.number(barrier.fieldMedian, 0))}
              </strong>
            </p>
            {answer && answer.toDo.length + answer.toWatch.length === 0 && (
              <p className="small">{answer.context.length > 0 ? detailText.noneForYou : detailText.noMeasure}</p>
            )}
            <MeasureList title={detailText.toDo} measures={answer?.toDo ?? []} iso3={iso3} sourceOf={(source) => sourceOf(words, source)} />
            <MeasureList
              title={detailText.toWatch}
              measures={answer?.toWatch ?? []}
              iso3={iso3}
              sourceOf={(source) => sourceOf(words, source)}
            />
            {answer && answer.context.length > 0 && (
              <details>
                <summary className="small">{detailText.context(answer.context.length)}</summary>
                <p className="small soft">{detailText.contextIntro(writtenFor(words, dataset, answer.context))}</p>
                <MeasureList
                  title={detailText.contextTitle}
                  measures={answer.context}
                  iso3={iso3}
                  sourceOf={(source) => sourceOf(words, source)}
                />
              </details>
            )}
            {answer?.noneOfItsOwn && answer.toDo.length + answer.toWatch.length > 0 && (
              <p className="small soft">{detailText.noOwnMeasure(say(name))}</p>
            )}
            {gaps.map((gap) => (
              <p key={say(gap.text)} className="small soft">
                {format.labelled(detailText.openGap, say(gap.text))}
              </p>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function sourceOf({ detail: detailText, format }: Words<"detail">, { location }: Measure): string {
  return format.labelled(detailText.sourceSays, location);
}
