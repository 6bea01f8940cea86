import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Consistency } from "@/lib/madm/weighting/weighting";
import { Gap } from "../../_components/gap";
import styles from "./weights.module.css";

type Props = {
  readonly consistency: Consistency;
  /** The answers that fit least. */
  readonly children?: ReactNode;
};

/** How well the answers agree, against what this is measured, and what is in the way. */
export function ConsistencyNote({ consistency: { index, ratio, limit, against }, children }: Props) {
  const { guided: guidedText, format, say } = useWords("guided", "weighting");
  const passes = ratio === null || limit === null ? null : ratio <= limit;
  return (
    <section className={styles.consistency} aria-label={guidedText.consistency.title}>
      <h2>{guidedText.consistency.title}</h2>
      <div role="status" className="stack">
        <p>
          {ratio === null ? format.closed(say(against)) : guidedText.consistency.ratio(format.number(ratio, 3))}
          {passes !== null && limit !== null && (
            <strong className={passes ? undefined : styles.flag}>
              {" "}
              {(passes ? guidedText.consistency.passes : guidedText.consistency.fails)(format.number(limit, 2))}
            </strong>
          )}
        </p>
        <p className="small soft">
          {ratio !== null && guidedText.consistency.against(say(against))}
          <Gap />
          {guidedText.consistency.index(format.number(index, 4))}
        </p>
      </div>
      {children}
    </section>
  );
}
