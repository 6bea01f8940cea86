import { useWords } from "#words";
import styles from "./audit-notices.module.css";

/** What the audit finds odd about a file that is being imported. Nothing where nothing is odd. */
export function AuditNotices({ notices }: { readonly notices: readonly string[] }) {
  const { doubts: text } = useWords("doubts");
  if (notices.length === 0) return null;
  return (
    <section aria-label={text.title} data-testid="audit-notices" className={`small ${styles.notices}`}>
      <h3>{text.title}</h3>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
