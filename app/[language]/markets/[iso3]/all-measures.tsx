import { useWords } from "#words";
import { pillarIds } from "@/lib/dataset/ids";
import type { Measure } from "@/lib/dataset/schema";
import type { MarketResult } from "@/lib/evaluate";
import { covers, namesInParticular } from "@/lib/recommendation/barriers";
import { MeasureList } from "../../../_components/answer/measure-list";
import { writtenFor } from "../../../_components/answer/written-for";
import { useDataset } from "../../../_state/provider";
import styles from "./all-measures.module.css";

type Props = { readonly iso3: string; readonly name: string; readonly exporter: string; readonly result: MarketResult | null };

/** The barriers of a market, and every measure the documents offer for it, by pillar, split into doing and watching. */
export function AllMeasures({ iso3, name, exporter, result }: Props) {
  const words = useWords("detail", "market");
  const { detail: detailText, market: marketText, format, say, t } = words;
  const dataset = useDataset();
  const { playbook } = dataset;
  const measures = playbook.measures.filter((measure) => covers(measure, iso3));
  const barriers = result?.recommendation.barriers ?? [];
  const pillars = [...barriers.map(({ pillar }) => pillar), ...pillarIds.filter((id) => !barriers.some(({ pillar }) => pillar === id))];
  const used = playbook.documents.filter(({ id }) => measures.some((measure) => measure.document === id));
  const numberOf = (document: string) => 1 + used.findIndex(({ id }) => id === document);
  const sourceOf = ({ status, document, location }: Measure) =>
    format.sentences([
      format.closed(format.labelled(t.info.status, marketText.measureStatus[status])),
      format.labelled(`${t.info.source} ${numberOf(document)}`, location),
    ]);
  return (
    <section id="measures" className="stack" aria-label={marketText.measures}>
      <h2>{marketText.measures}</h2>
      {measures.length > 0 && <p className="small soft">{marketText.measuresIntro}</p>}
      {result && barriers.length === 0 && <p>{detailText.noBarrier}</p>}
      {measures.length === 0 && <p>{marketText.noMeasure(name)}</p>}
      {measures.length > 0 && !measures.some((measure) => namesInParticular(measure, iso3)) && <p>{detailText.noOwnMeasure(name)}</p>}
      {pillars.map((pillar) => {
        const barrier = barriers.find((entry) => entry.pillar === pillar);
        const fitting = measures.filter((measure) => measure.lever === pillar).sort((a, b) => a.markets.length - b.markets.length);
        const advised = fitting.filter(({ exporters }) => exporters.includes(exporter));
        const context = fitting.filter((measure) => !advised.includes(measure));
        const gaps = playbook.openGaps.filter((gap) => gap.lever === pillar);
        if (!barrier && fitting.length === 0) return null;
        return (
          <div key={pillar} className={barrier ? styles.barrier : styles.pillar}>
            <h3>
              {barrier
                ? detailText.barrier(t.pillars[pillar], format.number(barrier.strength, 0), format.number(barrier.fieldMedian, 0))
                : t.pillars[pillar]}
            </h3>
            {advised.length === 0 && <p className="small">{context.length > 0 ? detailText.noneForYou : detailText.noMeasure}</p>}
            <div className={styles.columns}>
              <MeasureList
                title={detailText.toDo}
                iso3={iso3}
                sourceOf={sourceOf}
                measures={advised.filter(({ actor }) => actor !== "government")}
              />
              <MeasureList
                title={detailText.toWatch}
                iso3={iso3}
                sourceOf={sourceOf}
                measures={advised.filter(({ actor }) => actor === "government")}
              />
            </div>
            {context.length > 0 && (
              <details>
                <summary className="small">{detailText.context(context.length)}</summary>
                <p className="small soft">{detailText.contextIntro(writtenFor(words, dataset, context))}</p>
                <MeasureList title={detailText.contextTitle} iso3={iso3} sourceOf={sourceOf} measures={context} />
              </details>
            )}
            {gaps.map((gap) => (
              <p key={say(gap.text)} className="small soft">
                {format.labelled(detailText.openGap, say(gap.text))}
              </p>
            ))}
          </div>
        );
      })}
      {used.length > 0 && (
        <div className={styles.documents}>
          <h3>{marketText.documents}</h3>
          <ol className="small">
            {used.map(({ id, citation, caution }) => (
              <li key={id}>
                <span lang="en">{citation}</span> <span className="soft">{say(caution)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
