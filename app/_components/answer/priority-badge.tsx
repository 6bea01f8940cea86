import type { Priority } from "@/lib/recommendation/rules";
import { t } from "../words";
import styles from "./priority-badge.module.css";

/** The advice as a word, with a mark whose filling says the same: full, half, ring, dash. */
export function PriorityBadge({ priority }: { readonly priority: Priority }) {
  return (
    <span className={styles.badge} data-priority={priority}>
      <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
        {priority === "enter-first" && <circle cx={6} cy={6} r={5} className={styles.fill} />}
        {priority === "enter-selectively" && (
          <>
            <circle cx={6} cy={6} r={4.5} className={styles.ring} />
            <path d="M6 1.5 A4.5 4.5 0 0 0 6 10.5 Z" className={styles.fill} />
          </>
        )}
        {priority === "prepare" && <circle cx={6} cy={6} r={4.5} className={styles.ring} />}
        {priority === "hold" && <path d="M2 6 H10" className={styles.ring} />}
      </svg>
      {t.priorities[priority]}
    </span>
  );
}
