import { useWords } from "#words";
import { measures } from "@/lib/madm/agreement/registry";
import { Formula } from "./formula";
import styles from "./methods.module.css";
import { Part } from "./part";

/** The measures of agreement between two rankings. */
export function Agreement() {
  const { methods: methodsText, format, say } = useWords("methods");
  return (
    <Part id="agreement">
      <ul className={styles.cards} data-testid="agreement-measures">
        {measures.map(({ id, name, summary, formula, citation, claims }) => (
          <li key={id} className={styles.card}>
            <h3>{say(name)}</h3>
            <p>{say(summary)}</p>
            <details>
              <summary className="small">{methodsText.details}</summary>
              <Formula formula={formula} citation={citation} />
              <ul className={`small ${styles.list}`}>
                <li>{claims.symmetric ? methodsText.symmetric : methodsText.asymmetric}</li>
                <li>{claims.selfAgreement ? methodsText.selfAgreement : methodsText.noSelfAgreement}</li>
                {claims.reversed !== null && <li>{methodsText.reversed(format.number(claims.reversed, 0))}</li>}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
}
