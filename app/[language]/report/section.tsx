import type { ReactNode } from "react";
import styles from "./report.module.css";

type SectionProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Keep it on one sheet. */
  readonly whole?: boolean;
  readonly children: ReactNode;
};

/** A part of the report under its heading. */
export function Section({ title, intro, whole = false, children }: SectionProps) {
  return (
    <section className={styles.section} data-whole={whole}>
      <h2>{title}</h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
