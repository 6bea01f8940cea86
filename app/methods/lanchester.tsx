import { methods as methodsText } from "@/lib/i18n/en/methods";
import { advice } from "@/lib/lanchester/advice";
import { battles, rangeFactors } from "@/lib/lanchester/range";
import { adviceFor, reaches } from "@/lib/lanchester/reach";
import { limits } from "@/lib/lanchester/strategy";
import { structureVariantIds, structureVariants } from "@/lib/lanchester/structure";
import { targets } from "@/lib/lanchester/targets";
import { format, say, t } from "../_components/words";
import styles from "./methods.module.css";
import { Part } from "./part";

const text = methodsText.lanchester;
const thresholds = ["monopolyPct", "oneStrongPct", "twoStrongPct", "threeStrongPct", "dispersedPct"] as const;

/** What the competition is judged by, value for value, with the origin of each. */
export function Lanchester() {
  return (
    <Part id="lanchester">
      <p className={styles.text}>{text.intro}</p>
      <Reaches />
      <Targets />
      <Ranges />
      <StructureVariants />
      <h3>{text.limits}</h3>
      <ul className={`${styles.list} ${styles.text}`}>
        {limits.map((limit) => (
          <li key={limit.en}>{say(limit)}</li>
        ))}
      </ul>
    </Part>
  );
}

function Reaches() {
  const { caption, reach: head, advice: todo, nothing, meanings } = methodsText.reach;
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className={`small ${styles.broad}`} data-testid="reaches">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{text.meaning}</th>
            <th scope="col">{todo}</th>
          </tr>
        </thead>
        <tbody>
          {reaches.map((reach) => (
            <tr key={reach}>
              <th scope="row">{t.reaches[reach]}</th>
              <td>{meanings[reach]}</td>
              <td>{format.list(adviceFor(reach, false).map((key) => say(advice[key].title))) || nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Targets() {
  return (
    <section className="scroll" aria-label={text.targets} tabIndex={0} data-testid="targets">
      <table className={`small ${styles.broad}`}>
        <caption>{text.targets}</caption>
        <thead>
          <tr>
            <th scope="col">{text.target}</th>
            <th scope="col" className="number">
              {text.share}
            </th>
            <th scope="col">{text.exact}</th>
            <th scope="col">{text.meaning}</th>
            <th scope="col">{text.origin}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row">{say(target.name)}</th>
              <td className="number">{format.pct(target.sharePct)}</td>
              <td>{target.form === null || target.exact === null ? text.noForm : `${target.form} = ${format.percent(target.exact, 4)}`}</td>
              <td>{say(target.meaning)}</td>
              <td>{say(target.origin)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Ranges() {
  return (
    <section className="scroll" aria-label={text.ranges} tabIndex={0}>
      <table className={`small ${styles.narrow}`}>
        <caption>
          {text.ranges}. {text.rangeRule}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.battle}</th>
            <th scope="col" className="number">
              {text.factor}
            </th>
          </tr>
        </thead>
        <tbody>
          {battles.map((battle) => (
            <tr key={battle}>
              <th scope="row">{t.position.battles[battle]}</th>
              <td className="number">{format.number(rangeFactors[battle], 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StructureVariants() {
  return (
    <section className="scroll" aria-label={text.structures} tabIndex={0}>
      <table className={`small ${styles.broad}`}>
        <caption>{text.structures}</caption>
        <thead>
          <tr>
            <th scope="col">{text.variant}</th>
            <th scope="col" className="number">
              {text.structure.factor}
            </th>
            {thresholds.map((threshold) => (
              <th key={threshold} scope="col" className="number">
                {text.structure[threshold]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {structureVariantIds.map((id) => {
            const variant = structureVariants[id];
            return (
              <tr key={id}>
                <th scope="row">{say(variant.name)}</th>
                <td className="number">{text.times(format.number(variant.factor, 2))}</td>
                {thresholds.map((threshold) => {
                  const share = variant[threshold];
                  return (
                    <td key={threshold} className="number">
                      {share === null ? t.app.none : format.pct(share)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
