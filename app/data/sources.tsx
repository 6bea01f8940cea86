import type { Source } from "@/lib/dataset/schema";
import { data as dataText } from "@/lib/i18n/en/data";
import { format } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./data.module.css";

/** Who publishes what, in which edition, and what may be done with it: all sources, those of figures on other screens too. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { observations } = useDataset();
  const text = dataText.sources;
  const held = (id: string) => {
    const count = observations.filter((row) => row.source === id).length;
    return count > 0 ? format.number(count, 0) : text.tradeOnly;
  };
  return (
    <>
      <p className={`soft ${styles.text}`}>{text.intro}</p>
      <section className="scroll" aria-label={text.caption} tabIndex={0} data-testid="sources">
        <table className={`small ${styles.figures}`}>
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.title}</th>
              <th scope="col">{text.publisher}</th>
              <th scope="col">{text.edition}</th>
              <th scope="col">{dataText.licence}</th>
              <th scope="col">{dataText.redistribution}</th>
              <th scope="col" className="number">
                {text.figures}
              </th>
              <th scope="col">{dataText.note}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, title, publisher, edition, licence, redistribution, url, note }) => (
              <tr key={id} id={`source-${id}`} className={styles.target}>
                <th scope="row" className={styles.long}>
                  {url ? (
                    <a href={url} rel="noreferrer">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </th>
                <td>{publisher}</td>
                <td>{edition}</td>
                <td className={styles.long}>{licence}</td>
                <td className={`${styles.terms} ${redistribution === "open" ? "" : styles.flagged}`}>
                  {dataText.redistributions[redistribution]}
                </td>
                <td className="number">{held(id)}</td>
                <td className={styles.wide}>{note ?? text.noNote}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
