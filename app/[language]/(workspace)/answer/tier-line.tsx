import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { priorityGroups } from "@/lib/report/priorities";
import { PriorityBadge } from "../../../_components/answer/priority-badge";
import styles from "./answer.module.css";

/** What to do about the other markets, in a line: next, test, prepare, leave. */
export function TierLine({ evaluation }: { readonly evaluation: Answered }) {
  const { format, say } = useWords();
  const groups = priorityGroups(evaluation).filter(({ priority }) => priority !== "start-here");
  if (groups.length === 0) return null;
  return (
    <dl className={styles.tiers} data-testid="tiers">
      {groups.map(({ priority, results }) => (
        <div key={priority}>
          <dt>
            <PriorityBadge priority={priority} />
          </dt>
          <dd>{format.list(results.map(({ market }) => say(market.name)))}</dd>
        </div>
      ))}
    </dl>
  );
}
