import type { FieldPlace } from "@/lib/charts/field-place";
import { linear } from "@/lib/charts/scale";
import styles from "./strip.module.css";

type Props = {
  readonly place: FieldPlace;
  /** Drawn as a ring: the figure was filled in and takes no place. */
  readonly filled?: boolean;
  /** What it shows, in words; left out where the words stand beside it. */
  readonly name?: string;
  readonly width: number;
};

const EDGE = 6;

/** A figure (dot) between the worst of the field, on the left, and the best, with its middle (tall tick) and everyone else. */
export function Strip({ place: { at, middleAt, others }, filled = false, name, width }: Props) {
  const x = linear([0, 1], [EDGE, width - EDGE]);
  const seen = new Map(others.map((other) => [x(other).toFixed(1), x(other)]));
  return (
    <svg
      viewBox={`0 0 ${width} 18`}
      width={width}
      height={18}
      className={styles.strip}
      role={name ? "img" : undefined}
      aria-label={name}
      aria-hidden={name ? undefined : true}
    >
      <path d={`M${EDGE} 9H${width - EDGE}`} className={styles.axis} />
      {[...seen].map(([key, other]) => (
        <path key={key} d={`M${other} 6V12`} className={styles.other} />
      ))}
      <path d={`M${x(middleAt)} 2V16`} className={styles.middle} />
      <circle cx={x(at)} cy={9} r={4.5} className={filled ? styles.filled : styles.own} />
    </svg>
  );
}
