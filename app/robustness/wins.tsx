import { robustness as text } from "@/lib/i18n/en/robustness";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { t } from "../_components/words";
import styles from "./robustness.module.css";
import { shadeOf, shareText } from "./shade";

type Props = { readonly smaa: Smaa; readonly markets: readonly string[]; readonly order: readonly number[] };

/** How often each market comes before each other one: the pairwise winning indices. */
export function Wins({ smaa: { winning }, markets, order }: Props) {
  return (
    <details>
      <summary>{text.wins}</summary>
      <section className="scroll" aria-label={text.wins} tabIndex={0}>
        <table className="small" data-testid="wins">
          <caption>{text.winsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.ranking.market}</th>
              {order.map((k) => (
                <th key={markets[k]} scope="col" className="number">
                  {markets[k]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((i) => (
              <tr key={markets[i]}>
                <th scope="row">{markets[i]}</th>
                {order.map((k) => (
                  <td key={markets[k]} className={`number ${i === k ? "" : styles[shadeOf((winning[i]?.[k] ?? 0) ** 2)]}`}>
                    {i === k ? "" : shareText(winning[i]?.[k] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
