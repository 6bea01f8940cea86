import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { Series } from "@/lib/trade/series/series";
import styles from "./series.module.css";

const signs = {
  reported: <circle cx="11" cy="7" r="4" className={styles.filled} />,
  derived: <circle cx="11" cy="7" r="4" className={styles.open} />,
  projected: <path d="M11 1.5 16.5 7 11 12.5 5.5 7Z" className={styles.filled} />,
  flagged: <rect x="7" y="3" width="8" height="8" className={styles.open} />,
  contradicted: <path d="M7 3 15 11M15 3 7 11" className={styles.cross} />,
  gap: <line x1="0" x2="22" y1="7" y2="7" className={styles.stretch} strokeDasharray="3 5" />,
} as const;

type Sign = keyof typeof signs;

/** The signs that stand in a chart; those that do not stand there are not explained. */
function usedIn(series: readonly Series[]): readonly Sign[] {
  const points = series.flatMap((one) => one.points);
  const used = (sign: Sign) => {
    if (sign === "contradicted") return points.some(({ contradicted }) => contradicted);
    if (sign === "gap") return points.some(({ value, status }) => value === null || status === "flagged");
    return points.some(({ value, status }) => value !== null && status === sign);
  };
  return (Object.keys(signs) as Sign[]).filter(used);
}

/** The signs of a chart in words, for where they cannot be drawn beside it. */
export function signsInWords({ format, trade: text }: Words<"trade">, series: readonly Series[]): string {
  return format.clauses(usedIn(series).map((sign) => text.chart.sign(text.chart.shapes[sign], text.chart.legend[sign])));
}

/** The signs that stand in a chart, with their meaning. */
export function Signs({ series }: { readonly series: readonly Series[] }) {
  const { trade: text } = useWords("trade");
  return (
    <ul aria-label={text.chart.legendTitle} className={`small ${styles.legend}`}>
      {usedIn(series).map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 22 14" aria-hidden="true">
            {signs[sign]}
          </svg>
          {text.chart.legend[sign]}
        </li>
      ))}
    </ul>
  );
}
