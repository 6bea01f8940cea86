import { useWords } from "#words";
import { sourceById } from "@/lib/dataset/lookup";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import { written } from "@/lib/i18n/written";
import { countryName } from "@/lib/report/names";
import { mirrorText } from "../../_components/position/mirror-text";
import { Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";
import { SupplierShares } from "./supplier-shares";

/** Which import shares stand in for each market until the user enters some. */
export function StandIns({ exporter }: { readonly exporter: string }) {
  const words = useWords("data", "position");
  const { data: dataText, say } = words;
  const dataset = useDataset();
  const text = dataText.standIns;
  const mirrorOf = (market: string) => {
    const gap = mirrorGap(dataset, exporter, market);
    return gap && mirrorText(words, dataset, gap);
  };
  return (
    <>
      <p className="soft measure">{text.intro}</p>
      <Table
        small
        className={styles.figures}
        caption={text.caption}
        testId="stand-ins"
        heads={[dataText.market, text.year, dataText.source, text.second, dataText.note]}
      >
        {dataset.standIns.map(({ market, source, year, secondSource, secondYear, note }) => (
          <tr key={market}>
            <th scope="row">{say(countryName(dataset, market))}</th>
            <td>{year}</td>
            <td className={styles.long} lang="en">
              {sourceById(dataset, source).publisher}: {sourceById(dataset, source).title}
            </td>
            <td className={styles.long}>{secondSource ? `${sourceById(dataset, secondSource).publisher}, ${secondYear}` : text.none}</td>
            <td className={styles.wide}>{words.format.sentences([note && written(note, words), mirrorOf(market)])}</td>
          </tr>
        ))}
      </Table>
      <SupplierShares />
    </>
  );
}
