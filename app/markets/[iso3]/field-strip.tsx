import { placeInField } from "@/lib/charts/field-place";
import { linear } from "@/lib/charts/scale";
import type { Indicator } from "@/lib/dataset/schema";
import { market as marketText } from "@/lib/i18n/en/market";
import { format } from "../../_components/words";
import styles from "./field-strip.module.css";

type Props = {
  readonly indicator: Indicator;
  readonly value: number;
  /** The known figures of the ticked markets and of this one. */
  readonly field: readonly number[];
  /** True where the figure was filled in: it is drawn as a ring and takes no place. */
  readonly filled: boolean;
};

const WIDTH = 160;
const EDGE = 6;

/** Where a figure stands between the worst (left) and the best (right) of the field, with the middle and everyone else. */
export function FieldStrip({ indicator, value, field, filled }: Props) {
  const { worst, middle, best, rank, of, at, middleAt, others } = placeInField(value, field, indicator.direction);
  const x = linear([0, 1], [EDGE, WIDTH - EDGE]);
  const [left, centre, right] = [worst, middle, best].map((figure) => format.value(indicator, figure)) as [string, string, string];
  const seen = new Map<string, number>();
  for (const other of others) seen.set(x(other).toFixed(1), x(other));
  return (
    <div className={styles.strip}>
      <span className={styles.place}>{filled ? marketText.noPlace : marketText.place(rank, of)}</span>
      <svg viewBox={`0 0 ${WIDTH} 18`} width={WIDTH} height={18} role="img" aria-label={marketText.strip(left, centre, right)}>
        <path d={`M${EDGE} 9H${WIDTH - EDGE}`} className={styles.axis} />
        {[...seen].map(([key, place]) => (
          <path key={key} d={`M${place} 6V12`} className={styles.other} />
        ))}
        <path d={`M${x(middleAt)} 2V16`} className={styles.middle} />
        <circle cx={x(at)} cy={9} r={4.5} className={filled ? styles.filled : styles.own} />
      </svg>
      <span className={styles.ends} aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </span>
    </div>
  );
}
