import { useWords } from "#words";
import type { PillarId } from "@/lib/dataset/ids";
import styles from "./contribution-bar.module.css";

const WIDTH = 1000;
const HEIGHT = 14;
/** Paper between two segments, so that they can be told apart without colour. */
const SEAM = 4;

type Props = { readonly parts: readonly { readonly pillar: PillarId; readonly part: number }[]; readonly longest: number };

/**
 * A score as a stack of pillar parts, to the scale of the longest. The figures stand in the table beside it, so the bar
 * itself is hidden from screen readers. Drawn as SVG: sharp on paper, and free of inline styles.
 */
export function ContributionBar({ parts, longest }: Props) {
  let start = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
      {parts.map(({ pillar, part }) => {
        const width = (Math.max(0, part) / longest) * WIDTH;
        const x = start;
        start += width;
        return <rect key={pillar} className={styles[pillar]} x={x} y={0} width={Math.max(0, width - SEAM)} height={HEIGHT} />;
      })}
    </svg>
  );
}

/** Which colour is which pillar, in the order of the stack. */
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
