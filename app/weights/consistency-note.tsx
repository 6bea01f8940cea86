import type { ReactNode } from "react";
import type { Consistency } from "@/lib/madm/weighting/weighting";
import { format, say, t } from "../_components/words";
import styles from "./weights.module.css";

type Props = {
  readonly consistency: Consistency;
  /** The answers that fit least. */
  readonly children?: ReactNode;
};

/** How well the answers agree, against what this is measured, and what is in the way. */
export function ConsistencyNote({ consistency: { index, ratio, limit, against }, children }: Props) {
  const passes = ratio === null || limit === null ? null : ratio <= limit;
  return (
    <section className={styles.consistency} aria-label={t.guided.consistency.title}>
      <h2>{t.guided.consistency.title}</h2>
      <div role="status" className="stack">
        <p>
          {ratio === null ? t.guided.consistency.noRatio : t.guided.consistency.ratio(format.number(ratio, 3))}
          {passes !== null && limit !== null && (
            <strong className={passes ? undefined : styles.flag}>
              {" "}
              {(passes ? t.guided.consistency.passes : t.guided.consistency.fails)(format.number(limit, 2))}
            </strong>
          )}
        </p>
        <p className="small soft">{t.guided.consistency.against(say(against), format.number(index, 4))}</p>
      </div>
      {children}
    </section>
  );
}
