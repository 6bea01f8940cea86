import { useWords } from "#words";
import type { Measure } from "@/lib/dataset/schema";
import { Gap } from "../gap";
import styles from "./measure-list.module.css";

type Props = {
  readonly title: string;
  readonly iso3: string;
  readonly measures: readonly Measure[];
  /** Where a measure is taken from, in words. */
  readonly sourceOf: (measure: Measure) => string;
};

/** Measures under their heading, each with its source, whether it is inferred for this market, and its caution. Nothing for none. */
export function MeasureList({ title, iso3, measures, sourceOf }: Props) {
  const { detail: detailText, format, say } = useWords("detail");
  if (measures.length === 0) return null;
  return (
    <div>
      <h4 className="small">{title}</h4>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <li key={measure.id}>
            {say(measure.text)}
            <Gap />
            <span className="small soft">
              {sourceOf(measure)}
              {measure.inferred.includes(iso3) && format.bracketed("", detailText.inferred)}
              <Gap />
              {measure.caution && say(measure.caution)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
