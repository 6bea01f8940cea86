import { useWords } from "#words";
import { latestObservation } from "@/lib/dataset/lookup";
import { head, Table } from "../_components/table";
import { useDataset } from "../_state/provider";
import styles from "./data.module.css";

type Props = { readonly exporter: string; readonly exporterName: string };

/** What is known of which market, and from when: gaps and doubts by sign and word. */
export function Coverage({ exporter, exporterName }: Props) {
  const { data: dataText, say } = useWords("data");
  const dataset = useDataset();
  const { markets, indicators } = dataset;
  const text = dataText.coverage;
  const rows = markets.map((market) => ({
    market,
    figures: indicators.map((indicator) => latestObservation(dataset, market.iso3, indicator.id, indicator.bilateral ? exporter : null)),
  }));
  return (
    <>
      <p className="soft measure">{text.intro(exporterName)}</p>
      <p className="small">{text.legend}</p>
      <Table
        small
        className={styles.coverage}
        caption={text.caption}
        testId="coverage"
        heads={[head(dataText.market, styles.pinned), ...indicators.map((indicator) => say(indicator.short)), text.known]}
      >
        {rows.map(({ market, figures }) => (
          <tr key={market.iso3}>
            <th scope="row" className={styles.pinned}>
              {say(market.name)}
            </th>
            {indicators.map((indicator, j) => (
              <Latest key={indicator.id} figure={figures[j] ?? null} />
            ))}
            <td>{text.knownOf(figures.filter(Boolean).length, figures.length)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Latest({ figure }: { readonly figure: ReturnType<typeof latestObservation> }) {
  const { data: dataText, t } = useWords("data");
  if (!figure)
    return (
      <td className={styles.gap}>
        <span aria-hidden="true">∅</span>
        <span className="visually-hidden">{dataText.coverage.gap}</span>
      </td>
    );
  return (
    <td>
      {figure.year}
      {figure.status === "flagged" && (
        <span className={styles.flagged} title={figure.note ?? undefined}>
          <span aria-hidden="true">†</span>
          <span className="visually-hidden"> ({t.status.flagged})</span>
        </span>
      )}
    </td>
  );
}
