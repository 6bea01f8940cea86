import { trade as text } from "@/lib/i18n/en/trade";
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

/** The signs that stand in a chart, with their meaning; those that do not stand there are not explained. */
export function Signs({ series }: { readonly series: readonly Series[] }) {
  const points = series.flatMap((one) => one.points);
  const used = (sign: keyof typeof signs) => {
    if (sign === "contradicted") return points.some(({ contradicted }) => contradicted);
    if (sign === "gap") return points.some(({ value, status }) => value === null || status === "flagged");
    return points.some(({ value, status }) => value !== null && status === sign);
  };
  return (
    <ul aria-label={text.chart.legendTitle} className={`small ${styles.legend}`}>
      {(Object.keys(signs) as (keyof typeof signs)[]).filter(used).map((sign) => (
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
