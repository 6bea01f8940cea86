import { useWords } from "#words";
import { advice } from "@/lib/lanchester/advice";
import { battles, rangeFactors } from "@/lib/lanchester/range";
import { adviceFor, reaches } from "@/lib/lanchester/reach";
import { limits } from "@/lib/lanchester/strategy";
import { structureVariantIds, structureVariants } from "@/lib/lanchester/structure";
import { targets } from "@/lib/lanchester/targets";
import { number, Table } from "../../_components/table";
import styles from "./methods.module.css";
import { Part } from "./part";

const thresholds = ["monopolyPct", "oneStrongPct", "twoStrongPct", "threeStrongPct", "dispersedPct"] as const;

/** What the competition is judged by, value for value, with the origin of each. */
export function Lanchester() {
  const { say, methods: methodsText } = useWords("methods");
  const text = methodsText.lanchester;
  return (
    <Part id="lanchester">
      <p className="measure">{text.intro}</p>
      <Reaches />
      <Targets />
      <Ranges />
      <StructureVariants />
      <h3>{text.limits}</h3>
      <ul className={`${styles.list} measure`}>
        {limits.map((limit) => (
          <li key={limit.key}>{say(limit)}</li>
        ))}
      </ul>
    </Part>
  );
}

function Reaches() {
  const { methods: methodsText, format, say, t } = useWords("methods");
  const text = methodsText.lanchester;
  const { caption, reach: head, advice: todo, nothing, meanings } = methodsText.reach;
  return (
    <Table small className={styles.broad} caption={caption} testId="reaches" heads={[head, text.meaning, todo]}>
      {reaches.map((reach) => (
        <tr key={reach}>
          <th scope="row">{t.reaches[reach]}</th>
          <td>{meanings[reach]}</td>
          <td>{format.list(adviceFor(reach, false).map((key) => say(advice[key].title))) || nothing}</td>
        </tr>
      ))}
    </Table>
  );
}

function Targets() {
  const { format, say, methods: methodsText } = useWords("methods");
  const text = methodsText.lanchester;
  return (
    <Table
      small
      className={styles.broad}
      caption={text.targets}
      testId="targets"
      heads={[text.target, number(text.share), text.exact, text.meaning, text.origin]}
    >
      {targets.map((target) => (
        <tr key={target.id}>
          <th scope="row">{say(target.name)}</th>
          <td className="number">{format.pct(target.sharePct)}</td>
          <td>{target.form === null || target.exact === null ? text.noForm : `${target.form} = ${format.percent(target.exact, 4)}`}</td>
          <td>{say(target.meaning)}</td>
          <td>{say(target.origin)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Ranges() {
  const { position: positionText, format, methods: methodsText } = useWords("methods", "position");
  const text = methodsText.lanchester;
  return (
    <Table
      small
      className={styles.narrow}
      caption={format.sentences([format.closed(text.ranges), text.rangeRule])}
      name={text.ranges}
      heads={[text.battle, number(text.factor)]}
    >
      {battles.map((battle) => (
        <tr key={battle}>
          <th scope="row">{positionText.battles[battle]}</th>
          <td className="number">{format.number(rangeFactors[battle], 3)}</td>
        </tr>
      ))}
    </Table>
  );
}

function StructureVariants() {
  const { format, say, t, methods: methodsText } = useWords("methods");
  const text = methodsText.lanchester;
  return (
    <Table
      small
      className={styles.broad}
      caption={text.structures}
      heads={[text.variant, number(text.structure.factor), ...thresholds.map((threshold) => number(text.structure[threshold]))]}
    >
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
    </Table>
  );
}
