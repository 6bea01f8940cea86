import type { Indicator } from "@/lib/dataset/schema";
import { median } from "@/lib/math/median";
import { format, t } from "../../_components/words";
import styles from "./field-strip.module.css";

type Props = { readonly value: number; readonly values: readonly number[]; readonly indicator: Indicator };

const WIDTH = 120;

/** Where a figure stands between the worst (left) and the best (right) of the field; the tick is the field's median. */
export function FieldStrip({ value, values, indicator }: Props) {
  const least = Math.min(...values, value);
  const most = Math.max(...values, value);
  const place = (figure: number) => {
    if (most === least) return WIDTH / 2;
    const part = (figure - least) / (most - least);
    return 4 + (indicator.direction === "benefit" ? part : 1 - part) * (WIDTH - 8);
  };
  const [worst, best] = indicator.direction === "benefit" ? [least, most] : [most, least];
  const middle = median(values);
  const text = t.market.strip(format.value(indicator, worst), format.value(indicator, middle), format.value(indicator, best));
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height={16} role="img" aria-label={text} className={styles.strip}>
        <path d={`M4 8H${WIDTH - 4}`} className={styles.axis} />
        <path d={`M${place(middle)} 3V13`} className={styles.median} />
        <circle cx={place(value)} cy={8} r={4.5} className={styles.own} />
      </svg>
      <span className={styles.text}>{text}</span>
    </>
  );
}
