import { robustness as text } from "@/lib/i18n/en/robustness";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { format, t } from "../_components/words";
import styles from "./robustness.module.css";
import { shadeOf } from "./shade";

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
                  <td key={markets[k]} className={`number ${i === k ? "" : styles[shadeOf(winning[i]?.[k] ?? 0)]}`}>
                    {i === k ? text.never : format.percent(winning[i]?.[k] ?? 0, 1)}
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
