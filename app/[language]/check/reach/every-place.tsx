import { useWords } from "#words";
import { ShareTable } from "../share-table";
import type { ReachAnswer } from "./reach-line";

type Props = {
  readonly shares: Extract<ReachAnswer, { readonly kind: "shares" }>;
  readonly markets: readonly string[];
  readonly order: readonly number[];
};

/** How often each market takes each place under what is settled. */
export function EveryPlace({ shares: { shares }, markets, order }: Props) {
  const { reach: text } = useWords("reach");
  return (
    <ShareTable
      name={text.everyPlace}
      caption={text.everyPlaceCaption}
      testId="every-place"
      columns={markets.map((_, at) => String(at + 1))}
      rows={order.map((row) => ({ name: markets[row] ?? "", cells: Array.from(shares[row] ?? [], (share) => ({ share })) }))}
    />
  );
}
