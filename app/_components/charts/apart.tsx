import { useWords } from "#words";
import type { ContributionSeries } from "@/lib/charts/contributions";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";

/** How the bars differ from the score, and the first two markets whom they would put the other way round. */
export function Apart({ series: { addUp, otherwise, markets, sums } }: { readonly series: ContributionSeries }) {
  const { format, say, t } = useWords();
  const dataset = useDataset();
  const name = (at: number) => say(countryName(dataset, markets[at] as string));
  const sum = (at: number) => format.score(sums[at] as number);
  return (
    <>
      {format.sentences([
        t.ranking.apart(addUp),
        otherwise && t.ranking.otherwise(name(otherwise[1]), sum(otherwise[1]), name(otherwise[0]), sum(otherwise[0])),
      ])}
    </>
  );
}
