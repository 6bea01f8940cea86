import type { ContributionSeries } from "@/lib/charts/contributions";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { format, say, t } from "../words";

/** The figures behind the contribution bars. */
export function ContributionTable({ series }: { readonly series: ContributionSeries }) {
  const dataset = useDataset();
  return (
    <section className="scroll" aria-label={t.ranking.tableTitle} tabIndex={0}>
      <table className="small">
        <caption>{t.ranking.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.ranking.market}</th>
            {series.pillars.map(({ pillar }) => (
              <th key={pillar} scope="col" className="number">
                {t.pillars[pillar]}
              </th>
            ))}
            <th scope="col" className="number">
              {t.ranking.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.markets.map((iso3, i) => (
            <tr key={iso3}>
              <th scope="row">{say(countryName(dataset, iso3))}</th>
              {series.pillars.map(({ pillar, parts }) => (
                <td key={pillar} className="number">
                  {format.score(parts[i] as number)}
                </td>
              ))}
              <td className="number">{format.score(series.scores[i] as number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
