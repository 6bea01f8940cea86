import { useWords } from "#words";
import type { ContributionSeries } from "@/lib/charts/contributions";
import type { PillarId } from "@/lib/dataset/ids";
import styles from "./contribution-bar.module.css";

const WIDTH = 1000;
const HEIGHT = 14;
/** Paper between two lanes, so that they can be told apart without colour. */
const SEAM = 6;

type Props = { readonly pillars: ContributionSeries["pillars"] /** Which of the markets. */; readonly at: number };

/**
 * What speaks for a market: a lane for each pillar, as wide as its weight, filled as far as the market stands from the worst of
 * the field. The figures stand in the table beside it, so the bar itself is hidden from screen readers. Drawn as SVG: sharp on
 * paper, and free of inline styles.
 */
export function ContributionBar({ pillars, at }: Props) {
  let start = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
      {pillars.map(({ pillar, share, parts }) => {
        const x = start;
        start += share * WIDTH;
        const lane = Math.max(0, share * WIDTH - SEAM);
        return (
          <g key={pillar}>
            <rect className={styles.lane} x={x} width={lane} height={HEIGHT} />
            <rect className={styles[pillar]} x={x} width={share > 0 ? (lane * (parts[at] as number)) / share : 0} height={HEIGHT} />
          </g>
        );
      })}
    </svg>
  );
}

/** Which colour is which pillar, in the order of the lanes. */
export function PillarLegend({ pillars }: { readonly pillars: readonly PillarId[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {pillars.map((pillar) => (
        <li key={pillar}>
          <svg viewBox="0 0 10 10" className={styles.swatch} aria-hidden="true">
            <rect className={styles[pillar]} width={10} height={10} />
          </svg>
          {t.pillars[pillar]}
        </li>
      ))}
    </ul>
  );
}
