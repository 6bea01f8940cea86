import { pillarIds } from "@/lib/dataset/schema";
import { covers, namesInParticular } from "@/lib/recommendation/barriers";
import { say, t } from "../../_components/words";
import { useDataset } from "../../_state/provider";
import styles from "./market-page.module.css";

/** Every measure the documents offer for this market, whatever its barriers are today. */
export function AllMeasures({ iso3, name }: { readonly iso3: string; readonly name: string }) {
  const { playbook } = useDataset();
  const measures = playbook.measures.filter((measure) => covers(measure, iso3));
  return (
    <section className="stack">
      <h2>{t.market.measures}</h2>
      {measures.length === 0 && <p>{t.market.noMeasure(name)}</p>}
      {measures.length > 0 && !measures.some((measure) => namesInParticular(measure, iso3)) && <p>{t.detail.noOwnMeasure(name)}</p>}
      {pillarIds.map((pillar) => {
        const fitting = measures.filter((measure) => measure.lever === pillar);
        if (fitting.length === 0) return null;
        return (
          <div key={pillar}>
            <h3>{t.pillars[pillar]}</h3>
            <ul className={styles.measures}>
              {fitting.map((measure) => (
                <li key={measure.id}>
                  {say(measure.text)}{" "}
                  <span className="small soft">
                    {t.market.actors[measure.actor]}; {t.market.measureStatus[measure.status]}. {t.detail.sourceSays}: {measure.location}
                    {measure.inferred.includes(iso3) && ` (${t.detail.inferred})`}
                    {measure.caution && ` ${say(measure.caution)}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
