import { useWords } from "#words";
import type { ContributionSeries } from "@/lib/charts/contributions";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { number, Table } from "../table";

type Props = { readonly series: ContributionSeries; readonly className?: string };

/** The figures behind the bars, and the scores beside what they come to together. */
export function ContributionTable({ series, className = "small" }: Props) {
  const { format, say, t } = useWords();
  const dataset = useDataset();
  return (
    <Table
      className={className}
      caption={t.ranking.tableTitle}
      heads={[
        t.ranking.market,
        ...series.pillars.map(({ pillar }) => number(t.pillars[pillar])),
        number(t.ranking.together),
        number(t.ranking.score),
      ]}
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
