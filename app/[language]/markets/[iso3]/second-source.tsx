import { useWords } from "#words";
import { standInTable } from "@/lib/dataset/lookup";
import { countryName } from "@/lib/report/names";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";

/** A second source's shares beside those that stand in, with the difference in points. The two are never mixed. */
export function SecondSource({ iso3 }: { readonly iso3: string }) {
  const { position: positionText, market: marketText, format, say, t } = useWords("market", "position");
  const dataset = useDataset();
  const table = standInTable(dataset, iso3);
  if (!table?.second) return null;
  const { second } = table;
  const sourceOf = (id: string) => dataset.sources.find((source) => source.id === id)?.publisher ?? id;
  const caption = marketText.secondSource(sourceOf(second.source), second.year);
  return (
    <Table small caption={caption} heads={[positionText.supplier, number(table.year), number(second.year), number(marketText.difference)]}>
      {second.shares.map((share) => {
        const first = table.shares.find((entry) => entry.supplier === share.supplier);
        return (
          <tr key={share.supplier}>
            <th scope="row">{say(countryName(dataset, share.supplier))}</th>
            <td className="number">{first ? format.pct(first.sharePct) : t.app.unknown}</td>
            <td className="number">{format.pct(share.sharePct, 0)}</td>
            <td className="number">{first ? format.signed(share.sharePct - first.sharePct, 1) : ""}</td>
          </tr>
        );
      })}
    </Table>
  );
}
