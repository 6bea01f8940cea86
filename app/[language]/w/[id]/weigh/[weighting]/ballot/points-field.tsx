import { Act } from "../../../../../../_components/act";
import styles from "./ballot.module.css";

type Props = {
  readonly name: string;
  readonly value: number;
  /** What the value means, for who hears it. */
  readonly valueText: string;
  readonly less: string;
  readonly more: string;
  /** What stands under the slider at 0, in the middle and at 100. */
  readonly ends: readonly string[];
  readonly onChange: (value: number) => void;
};

/** 0 to 100 under a thumb: a large number, buttons to step it, a slider to find it. */
export function PointsField({ name, value, valueText, less, more, ends, onChange }: Props) {
  const to = (next: number) => onChange(Math.min(100, Math.max(0, next)));
  return (
    <div className={styles.points}>
      <div className={styles.big}>
        <Act aria-label={less} off={value <= 0} onClick={() => to(value - 1)}>
          −
        </Act>
        <output className={styles.value}>{value}</output>
        <Act aria-label={more} off={value >= 100} onClick={() => to(value + 1)}>
          +
        </Act>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-label={name}
        aria-valuetext={valueText}
        onChange={(event) => to(Number(event.target.value))}
      />
      <p className={styles.ends} aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
    </div>
  );
}
