import { useWords } from "#words";
import { licencesOf, type Reference } from "@/lib/report/references";
import { Gap } from "../../_components/gap";
import { anchorOf } from "./cite";
import styles from "./report.module.css";
import { Section } from "./section";

/** Everything the report refers to by number, with its address; the licences stand below, each once. */
export function Sources({ references }: { readonly references: readonly Reference[] }) {
  const { report: reportText, say } = useWords("report");
  if (references.length === 0) return null;
  return (
    <Section title={reportText.sources}>
      <ol className={`${styles.fine} ${styles.columns} ${styles.sources}`}>
        {references.map((reference) => (
          <li key={reference.id} id={anchorOf(reference.number)} value={reference.number}>
            {reference.kind === "document" ? (
              <>
                <span lang="en">{reference.document.citation}</span> {say(reference.document.caution)}
              </>
            ) : (
              <>
                <span lang="en">
                  {reference.source.publisher}: <i>{reference.source.title}</i>, {reference.source.edition}.
                </span>
                <Gap />
                {reference.source.url && <a href={reference.source.url}>{reference.source.url}</a>}
              </>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.fine}>
        {reportText.licences}
        <Gap />
        <span lang="en">
          {licencesOf(references)
            .map(({ licence, numbers }) => `[${numbers.join(", ")}] ${licence}.`)
            .join(" ")}
        </span>
      </p>
    </Section>
  );
}
