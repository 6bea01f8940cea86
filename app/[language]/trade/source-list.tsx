import type { Source } from "@/lib/dataset/schema";
import styles from "./source-list.module.css";

/** The sources of a page in full, each where a link to it leads. */
export function SourceList({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="small heading">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className={styles.source} lang="en">
            {source.publisher}: <cite>{source.title}</cite>, {source.edition}. {source.licence}. {source.note}
          </li>
        ))}
      </ul>
    </section>
  );
}
