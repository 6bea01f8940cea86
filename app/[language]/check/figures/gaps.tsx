import { useWords } from "#words";
import type { DecisionTable } from "@/lib/problem/table";
import type { GapRanks } from "@/lib/robustness/figures/gaps";
import { number, Table } from "../../../_components/table";

type Props = { readonly table: DecisionTable; readonly ranks: readonly GapRanks[] };

/** Missing figures as a best and a worst place instead of one filled number. */
export function Gaps({ table, ranks }: Props) {
  const { figures: text, format, say } = useWords("figures");
  const sorted = [...ranks].sort((a, b) => a.now - b.now);
  return (
    <section className="stack">
      <h3>{text.gaps}</h3>
      {sorted.length === 0 ? (
        <p>{text.noGaps}</p>
      ) : (
        <>
          <p className="soft">{text.gapsIntro}</p>
          <Table
            small
            caption={text.gapsCaption}
            testId="gaps"
            heads={[text.head.market, text.missing, ...[text.filled, text.atBest, text.atWorst].map(number)]}
          >
            {sorted.map(({ row, columns, now, atBest, atWorst }) => {
              const [market] = table.markets.slice(row, row + 1);
              const names = columns.flatMap((column) => table.criteria[column]?.definition.short ?? []).map(say);
              return (
                <tr key={row}>
                  <th scope="row">{market && say(market.name)}</th>
                  <td>{format.list(names)}</td>
                  <td className="number">{now}</td>
                  <td className="number">{atBest ?? text.refusedThere}</td>
                  <td className="number">{atWorst ?? text.refusedThere}</td>
                </tr>
              );
            })}
          </Table>
        </>
      )}
    </section>
  );
}
