import { useWords } from "#words";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { number, Table } from "../../_components/table";

type Props = {
  readonly smaa: Smaa;
  readonly markets: readonly string[];
  readonly criteria: readonly string[];
  /** The rows of the markets as they are ranked. */
  readonly order: readonly number[];
};

/** For each market that can be first the mean of the weights that put it there, and whether it is first at just those. */
export function CentralWeights({ smaa: { acceptability, centralWeights, confidence }, markets, criteria, order }: Props) {
  const words = useWords("robustness");
  const { robustness: text, format, t } = words;
  return (
    <details>
      <summary>{text.central}</summary>
      <Table
        small
        caption={text.centralCaption}
        name={text.central}
        testId="central-weights"
        heads={[t.ranking.market, ...[text.place(1), text.confidence, ...criteria].map(number)]}
      >
        {order.map((i) => {
          const weights = centralWeights[i];
          if (!weights) return null;
          return (
            <tr key={markets[i]}>
              <th scope="row">{markets[i]}</th>
              <td className="number">{format.share(acceptability[i]?.[0] ?? 0)}</td>
              <td className="number">{format.percent(confidence[i] ?? 0)}</td>
              {criteria.map((name, j) => (
                <td key={name} className="number">
                  {format.percent(weights[j] ?? 0, 1)}
                </td>
              ))}
            </tr>
          );
        })}
      </Table>
    </details>
  );
}
