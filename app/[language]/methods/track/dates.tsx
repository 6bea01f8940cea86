import { useWords } from "#words";
import { written } from "@/lib/i18n/written";
import { Table } from "../../../_components/table";
import { dataset } from "../../../_server/data";
import { heldReleases } from "../../../_server/track";
import styles from "../methods.module.css";

/** When figures of each source count as public, and what is assumed about it. */
export function Dates() {
  const spoken = useWords("track");
  const text = spoken.track;
  const { source, lag, basis, reason } = text.releaseColumns;
  const titles = new Map(dataset().sources.map(({ id, title }) => [id, title]));
  return (
    <details>
      <summary>{text.dates}</summary>
      <Table small className={styles.broad} caption={text.captions.releases} testId="track-dates" heads={[source, lag, basis, reason]}>
        {[...heldReleases().lags.values()].map((row) => (
          <tr key={row.source}>
            <th scope="row" lang="en">
              {titles.get(row.source) ?? row.source}
            </th>
            <td>{text.lag(row.lagYears)}</td>
            <td>{text.basis[row.basis]}</td>
            <td>{written(row.reason, spoken)}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
