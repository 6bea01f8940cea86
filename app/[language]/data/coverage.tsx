import { useWords } from "#words";
import { latestObservation } from "@/lib/dataset/lookup";
import { remarksOn } from "@/lib/report/figures";
import { figureNote } from "@/lib/report/rows/figure-note";
import { Remarks } from "../../_components/answer/remarks";
import { Fold } from "../../_components/fold";
import { head, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";

type Props = { readonly exporter: string; readonly exporterName: string };

/** What is known of which market, and from when: gaps and doubts by sign and word. */
export function Coverage({ exporter, exporterName }: Props) {
  const words = useWords("data", "workings");
  const { data: dataText, say, t } = words;
  const dataset = useDataset();
  const { markets, indicators } = dataset;
  const text = dataText.coverage;
  const rows = markets.map((market) => ({
    market,
    cells: indicators.map((indicator) => latestObservation(dataset, market.iso3, indicator.id, indicator.bilateral ? exporter : null)),
  }));
  const doubts = remarksOn(
    rows,
    indicators.map((indicator, at) => ({ at, indicator })),
    (figure) => (figure?.status === "flagged" ? (figureNote(figure, words) ?? t.status.flagged) : null),
  );
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
        {rows.map(({ market, cells }) => (
          <tr key={market.iso3}>
            <th scope="row" className={styles.pinned}>
              {say(market.name)}
            </th>
            {indicators.map((indicator, j) => (
              <Latest key={indicator.id} figure={cells[j] ?? null} />
            ))}
            <td>{text.knownOf(cells.filter(Boolean).length, cells.length)}</td>
          </tr>
        ))}
      </Table>
      {doubts.length > 0 && (
        <Fold title={text.doubts} testId="doubts">
          <Remarks remarks={doubts} />
        </Fold>
      )}
    </>
  );
}

function Latest({ figure }: { readonly figure: ReturnType<typeof latestObservation> }) {
  const { data: dataText, format, t } = useWords("data");
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
        <span className={styles.flagged}>
          <span aria-hidden="true">†</span>
          <span className="visually-hidden">{format.bracketed("", t.status.flagged)}</span>
        </span>
      )}
    </td>
  );
}
