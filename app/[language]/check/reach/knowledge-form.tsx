import { useWords } from "#words";
import type { Knowledge } from "@/lib/recommendation/knowledge";
import { NumberField } from "../../../_components/fields/number-field";
import styles from "./reach.module.css";

type Props = {
  readonly knowledge: Knowledge;
  readonly onChange: (knowledge: Knowledge) => void;
  readonly uncertain: boolean;
  readonly onUncertain: (uncertain: boolean) => void;
};

/** What is settled about the weights, and whether the figures are certain. */
export function KnowledgeForm({ knowledge, onChange, uncertain, onUncertain }: Props) {
  const { reach: text } = useWords("reach");
  const number = (field: "points" | "times", range: readonly [number, number]) => (
    <NumberField
      field={`reach ${field}`}
      label={text[field]}
      value={knowledge[field]}
      range={range}
      placeholder={text.open}
      onChange={(value) => onChange({ ...knowledge, [field]: value })}
    />
  );
  return (
    <div className={styles.form}>
      <fieldset className={styles.settled}>
        <legend>{text.known}</legend>
        <label className={styles.check}>
          <input type="checkbox" checked={knowledge.order} onChange={(event) => onChange({ ...knowledge, order: event.target.checked })} />
          {text.order}
        </label>
        {number("points", [0.5, 100])}
        {number("times", [1.1, 100])}
      </fieldset>
      <div>
        <label className={styles.check}>
          <input type="checkbox" checked={uncertain} onChange={(event) => onUncertain(event.target.checked)} />
          {text.uncertain}
        </label>
        <p className="small soft">{text.uncertainNote}</p>
      </div>
    </div>
  );
}
