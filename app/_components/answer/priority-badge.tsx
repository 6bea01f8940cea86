import { useWords } from "#words";
import type { Priority } from "@/lib/recommendation/rules";
import styles from "./priority-badge.module.css";

/** The advice as a word, with a mark whose filling says the same: full, half, dotted ring, ring, dash. Nothing where no advice can be drawn. */
export function PriorityBadge({ priority }: { readonly priority: Priority | null }) {
  const { t } = useWords();
  if (!priority) return null;
  return (
    <span className={styles.badge} data-priority={priority}>
      <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
        {priority === "start-here" && <circle cx={6} cy={6} r={5} className={styles.fill} />}
        {priority === "next" && (
          <>
            <circle cx={6} cy={6} r={4.5} className={styles.ring} />
            <path d="M6 1.5 A4.5 4.5 0 0 0 6 10.5 Z" className={styles.fill} />
          </>
        )}
        {priority === "test" && (
          <>
            <circle cx={6} cy={6} r={4.5} className={styles.ring} />
            <circle cx={6} cy={6} r={1.5} className={styles.fill} />
          </>
        )}
        {priority === "prepare" && <circle cx={6} cy={6} r={4.5} className={styles.ring} />}
        {priority === "leave" && <path d="M2 6 H10" className={styles.ring} />}
      </svg>
      {t.priorities[priority]}
    </span>
  );
}
