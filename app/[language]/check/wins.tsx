import { useWords } from "#words";
import { square } from "@/lib/math/elementary/power";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { ShareTable } from "./share-table";

type Props = { readonly smaa: Smaa; readonly markets: readonly string[]; readonly order: readonly number[] };

/** How often each market comes before each other one: the pairwise winning indices. */
export function Wins({ smaa: { winning }, markets, order }: Props) {
  const { robustness: text } = useWords("robustness");
  const nameOf = (row: number) => markets[row] ?? "";
  const cellOf = (i: number, k: number) => {
    const share = winning[i]?.[k] ?? 0;
    return i === k ? null : { share, shade: square(share) };
  };
  return (
    <ShareTable
      name={text.wins}
      caption={text.winsCaption}
      testId="wins"
      columns={order.map(nameOf)}
      rows={order.map((i) => ({ name: nameOf(i), cells: order.map((k) => cellOf(i, k)) }))}
    />
  );
}
