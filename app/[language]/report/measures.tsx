import { useWords } from "#words";
import type { MeasureUse, PillarMeasures } from "@/lib/report/measures";
import { countryName } from "@/lib/report/names";
import { writtenFor } from "../../_components/answer/written-for";
import { Gap } from "../../_components/gap";
import { useDataset } from "../../_state/provider";
import { Cite } from "./cite";
import styles from "./report.module.css";
import { Section } from "./section";

type Props = { readonly pillars: readonly PillarMeasures[] };

/** What stands in the way of the markets to be entered, and what the documents say can be done about it or watched. */
export function Measures({ pillars }: Props) {
  const { report: reportText } = useWords("report");
  return (
    <Section title={reportText.measures} intro={reportText.measuresIntro}>
      {pillars.length === 0 && <p>{reportText.noBarrier}</p>}
      {pillars.map((entry) => (
        <Pillar key={entry.pillar} {...entry} />
      ))}
    </Section>
  );
}

function Pillar({ pillar, markets, toDo, toWatch, context, withoutOwn }: PillarMeasures) {
  const words = useWords("detail", "report");
  const { detail: detailText, report: reportText, format, say, t } = words;
  const dataset = useDataset();
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const { openGaps } = dataset.playbook;
  return (
    <div className={styles.pillar}>
      <div className={styles.marketHead}>
        <h3>{t.pillars[pillar]}</h3>
        <p>
          {reportText.barrierIn(
            format.list(markets.map(({ iso3, strength }) => format.bracketed(nameOf(iso3), format.number(strength, 0)))),
            format.number(markets[0]?.fieldMedian ?? 0, 0),
          )}
        </p>
      </div>
      <List title={detailText.toDo} uses={toDo} nameOf={nameOf} />
      <List title={detailText.toWatch} uses={toWatch} nameOf={nameOf} />
      {context.length > 0 && (
        <>
          <p className={styles.fine}>
            {detailText.contextIntro(
              writtenFor(
                words,
                dataset,
                context.map(({ measure }) => measure),
              ),
            )}
          </p>
          <List title={detailText.contextTitle} uses={context} nameOf={nameOf} />
        </>
      )}
      <p className={styles.fine}>
        {toDo.length + toWatch.length === 0 && (context.length > 0 ? detailText.noneForYou : detailText.noMeasure)}
        <Gap />
        {withoutOwn.length > 0 && detailText.noOwnMeasure(format.list(withoutOwn.map(nameOf)))}
        <Gap />
        {format.sentences(openGaps.filter((gap) => gap.lever === pillar).map((gap) => format.labelled(detailText.openGap, say(gap.text))))}
      </p>
    </div>
  );
}

type ListProps = { readonly title: string; readonly uses: readonly MeasureUse[]; readonly nameOf: (iso3: string) => string };

function List({ title, uses, nameOf }: ListProps) {
  const { report: reportText, format, say } = useWords("report");
  if (uses.length === 0) return null;
  const names = (iso3s: readonly string[]) => format.list(iso3s.map(nameOf));
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.list}>
        {uses.map(({ measure, stated, inferred }) => (
          <li key={measure.id}>
            {say(measure.text)}
            <Gap />
            <span className={styles.fine}>
              {stated.length > 0 && format.closed(names(stated))}
              <Gap />
              {inferred.length > 0 && reportText.inferredFor(names(inferred))}
              <Gap />
              {measure.location}
              {"\u00A0"}
              <Cite id={measure.document} />
              <Gap />
              {measure.caution && say(measure.caution)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
