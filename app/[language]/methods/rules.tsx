import { useWords } from "#words";
import { gapPolicies } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import { normalisations } from "@/lib/madm/normalise";
import { SOUND_DATA, THIN_DATA } from "@/lib/recommendation/rules";
import { RuleTable } from "../../_components/answer/rule-table";
import { Table } from "../../_components/table";
import { GapInUse } from "./gap-in-use";
import styles from "./methods.module.css";
import { Part } from "./part";
import { WeightsNow } from "./weights-now";

type Props = { readonly sent: Decision | null };

/** How figures of different units are made comparable. */
export function Normalisations() {
  const { methods: methodsText, t } = useWords("methods");
  const text = methodsText.normalisationText;
  return (
    <Part id="normalisations">
      <p className="measure">{methodsText.normalisationIntro}</p>
      <Table
        small
        className={styles.narrow}
        caption={methodsText.parts.normalisations}
        heads={[methodsText.normalisation, methodsText.benefit, methodsText.cost, methodsText.takes]}
      >
        {normalisations.map((id) => (
          <tr key={id}>
            <th scope="row">{t.normalisations[id]}</th>
            <td>{text[id].benefit}</td>
            <td>{text[id].cost}</td>
            <td>{text[id].takes}</td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}

/** How ties are found and counted. */
export function Ties() {
  const { methods: methodsText } = useWords("methods");
  return (
    <Part id="ties">
      <p className="measure">{methodsText.tieRule}</p>
    </Part>
  );
}

/** How importances become weights, and how they did in the visitor's decision. */
export function Weights({ sent }: Props) {
  const { methods: methodsText } = useWords("methods");
  return (
    <Part id="weights">
      <ul className={`${styles.list} measure`}>
        {methodsText.weightRule.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <WeightsNow sent={sent} />
    </Part>
  );
}

/** What happens where a figure is missing, and how much may be missing before the advice says so. */
export function Gaps({ sent }: Props) {
  const { methods: methodsText, format, t } = useWords("methods");
  return (
    <Part id="gaps">
      <p className="measure">{methodsText.gapIntro}</p>
      <dl className={`${styles.terms} measure`}>
        {gapPolicies.map((policy) => (
          <div key={policy}>
            <dt>
              {t.gaps[policy]}
              <GapInUse policy={policy} sent={sent} />
            </dt>
            <dd>{methodsText.gapRules[policy]}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">{methodsText.knownRule(format.percent(THIN_DATA), format.percent(SOUND_DATA))}</p>
    </Part>
  );
}

/** The rule table as the program reads it. */
export function Rules() {
  const { detail: detailText, methods: methodsText } = useWords("detail", "methods");
  return (
    <Part id="rules">
      <p className="measure">{methodsText.thirds}</p>
      <section className="scroll" aria-label={detailText.rules.title} tabIndex={0}>
        <RuleTable className={`small ${styles.narrow}`} />
      </section>
      <p className="measure">{methodsText.barrierRule}</p>
    </Part>
  );
}
