import { useWords } from "#words";
import type { ContributionSeries } from "@/lib/charts/contributions";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { number, Table } from "../table";

/** The figures behind the contribution bars. */
export function ContributionTable({ series }: { readonly series: ContributionSeries }) {
  const { format, say, t } = useWords();
  const dataset = useDataset();
  return (
    <Table
      small
      caption={t.ranking.tableTitle}
      heads={[t.ranking.market, ...series.pillars.map(({ pillar }) => number(t.pillars[pillar])), number(t.ranking.together), number(t.ranking.score)]}
    >
      {series.markets.map((iso3, i) => (
        <tr key={iso3}>
          <th scope="row">{say(countryName(dataset, iso3))}</th>
          {series.pillars.map(({ pillar, parts }) => (
            <td key={pillar} className="number">
              {format.score(parts[i] as number)}
            </td>
          ))}
          <td className="number">{format.score(series.sums[i] as number)}</td>
          <td className="number">{format.score(series.scores[i] as number)}</td>
        </tr>
      ))}
    </Table>
  );
}
