import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";

/** Who publishes what, in which edition, and what may be done with it: all sources, those of figures on other screens too. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { data: dataText, format } = useWords("data");
  const { observations } = useDataset();
  const text = dataText.sources;
  const held = (id: string) => {
    const count = observations.filter((row) => row.source === id).length;
    return count > 0 ? format.number(count, 0) : text.tradeOnly;
  };
  return (
    <>
      <p className="soft measure">{text.intro}</p>
      <Table
        small
        className={styles.figures}
        caption={text.caption}
        testId="sources"
        heads={[text.title, text.publisher, text.edition, dataText.licence, dataText.redistribution, number(text.figures), dataText.note]}
      >
        {sources.map(({ id, title, publisher, edition, licence, redistribution, url, note }) => (
          <tr key={id} id={`source-${id}`} className={styles.target}>
            <th scope="row" className={styles.long} lang="en">
              {url ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </th>
            <td lang="en">{publisher}</td>
            <td lang="en">{edition}</td>
            <td className={styles.long} lang="en">
              {licence}
            </td>
            <td className={`${styles.terms} ${redistribution === "open" ? "" : styles.flagged}`}>
              {dataText.redistributions[redistribution]}
            </td>
            <td className="number">{held(id)}</td>
            <td className={styles.wide} lang={note ? "en" : undefined}>
              {note ?? text.noNote}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
