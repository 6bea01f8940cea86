import type { Variant } from "@/lib/comparison/variants";
import { compare as compareText } from "@/lib/i18n/en/compare";
import { t } from "../_components/words";
import { variantName } from "./variant-name";

type Props = { readonly variants: readonly Variant[]; readonly markets: readonly string[] };

/** The rank of every market under every variant shown, in the order of the decision's own ranking. */
export function RankTable({ variants, markets }: Props) {
  const own = (variants.find((variant) => variant.current) ?? variants[0])?.ranking?.ranks;
  const order = markets.map((_, i) => i).sort((a, b) => (own?.[a] ?? 0) - (own?.[b] ?? 0));
  return (
    <section className="scroll" aria-label={compareText.ranks} tabIndex={0}>
      <table className="small">
        <caption>{compareText.ranks}</caption>
        <thead>
          <tr>
            <th scope="col">{t.ranking.market}</th>
            {variants.map((variant) => (
              <th key={variant.id} scope="col" className="number">
                {variantName(variant)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
