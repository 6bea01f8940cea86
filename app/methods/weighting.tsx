import { weightings } from "@/lib/madm/weighting/registry";
import { say, t } from "../_components/words";
import { Formula } from "./formula";
import styles from "./methods.module.css";
import { ParameterTable } from "./parameter-table";
import { Part } from "./part";

/** The ways to come by weights. */
export function Weighting() {
  return (
    <Part id="weighting">
      <ul className={styles.cards} data-testid="weighting-methods">
        {weightings.map((weighting) => (
          <li key={weighting.id} className={styles.card}>
            <h3>{say(weighting.name)}</h3>
            <p>{say(weighting.summary)}</p>
            <p className="small soft">
              {t.methods.whenToUse}: {say(weighting.whenToUse)}
            </p>
            <details>
              <summary className="small">{t.methods.details}</summary>
              <Formula formula={weighting.formula} citation={weighting.citation} />
              <p className="small">
                {t.methods.needs[weighting.needs]} {weighting.unitFree ? t.methods.unitFree : t.methods.unitBound}
              </p>
              <ParameterTable name={say(weighting.name)} schema={weighting.parameters} />
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
}
