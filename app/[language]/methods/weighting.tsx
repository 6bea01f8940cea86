import { useWords } from "#words";
import { weightings } from "@/lib/madm/weighting/registry";
import { Gap } from "../../_components/gap";
import { Formula } from "./formula";
import styles from "./methods.module.css";
import { ParameterTable } from "./parameter-table";
import { Part } from "./part";

/** The ways to come by weights. */
export function Weighting() {
  const { methods: methodsText, format, say } = useWords("methods");
  return (
    <Part id="weighting">
      <ul className={styles.cards} data-testid="weighting-methods">
        {weightings.map((weighting) => (
          <li key={weighting.id} className={styles.card}>
            <h3>{say(weighting.name)}</h3>
            <p>{say(weighting.summary)}</p>
            <p className="small soft">{format.labelled(methodsText.whenToUse, say(weighting.whenToUse))}</p>
            <details>
              <summary className="small">{methodsText.details}</summary>
              <Formula formula={weighting.formula} citation={weighting.citation} />
              <p className="small">
                {methodsText.needs[weighting.needs]}
                <Gap />
                {weighting.unitFree ? methodsText.unitFree : methodsText.unitBound}
              </p>
              <ParameterTable name={say(weighting.name)} declared={weighting.parameters} />
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
}
