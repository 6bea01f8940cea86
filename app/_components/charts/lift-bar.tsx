import styles from "./lift-bar.module.css";

/** A lift as a bar to the right of the middle, a drag as a bar to the left. The number stands beside it. */
export function LiftBar({ lift, widest }: { readonly lift: number; readonly widest: number }) {
  const width = (Math.abs(lift) / widest) * 49;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
      <rect className={lift >= 0 ? styles.lift : styles.drag} x={lift >= 0 ? 50 : 50 - width} y={1} width={width} height={8} />
      <path d="M50 0V10" className={styles.zero} />
    </svg>
  );
}
