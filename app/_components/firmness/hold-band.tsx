import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import styles from "./firmness.module.css";

type Props = { readonly id: string; readonly low: number; readonly high: number };

/** Under a slider of 0–100, the stretch on which the first place stays, with a mark at each end that another market waits behind. */
export function HoldBand({ id, low, high }: Props) {
  const spoken = useWords("firmness");
  const { firmness: text } = spoken;
  const always = low === 0 && high === 100;
  const words = always ? text.holdsAlways : text.holds(position(spoken, low), position(spoken, high));
  return (
    <>
      <svg className={styles.band} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" data-low={low} data-high={high}>
        <title>{words}</title>
        <rect x={low} y={2} width={high - low} height={2} className={styles.hold} />
        {low > 0 && <path d={`M${low} 0V6`} className={styles.end} />}
        {high < 100 && <path d={`M${high} 0V6`} className={styles.end} />}
      </svg>
      <span id={id} className="visually-hidden">
        {words}
      </span>
    </>
  );
}

/** Whole, but for a number typed with decimals. */
function position({ format }: Words, value: number): string {
  return format.number(value, Number.isInteger(value) ? 0 : 1);
}
