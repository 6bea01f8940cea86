import { useWords } from "#words";
import type { Variant } from "@/lib/comparison/variants";
import { variantName } from "../../../_components/answer/variant-name";
import { number, Table } from "../../../_components/table";

type Props = { readonly variants: readonly Variant[]; readonly markets: readonly string[] };

/** The rank of every market under every variant shown, in the order of the decision's own ranking. */
export function RankTable({ variants, markets }: Props) {
  const words = useWords("compare");
  const { compare: compareText, t } = words;
  const own = (variants.find((variant) => variant.current) ?? variants[0])?.ranking?.ranks;
  const order = markets.map((_, i) => i).sort((a, b) => (own?.[a] ?? 0) - (own?.[b] ?? 0));
  return (
    <Table small caption={compareText.ranks} heads={[t.ranking.market, ...variants.map((variant) => number(variantName(words, variant)))]}>
      {order.map((i) => (
        <tr key={i}>
          <th scope="row">{markets[i]}</th>
          {variants.map((variant) => (
            <td key={variant.id} className="number">
              {variant.ranking?.ranks[i]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
