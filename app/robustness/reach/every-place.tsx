import { reach as text } from "@/lib/i18n/en/reach";
import shades from "../robustness.module.css";
import { shadeOf, shareText } from "../shade";
import type { Answer } from "./messages";

type Props = {
  readonly shares: Extract<Answer, { readonly kind: "shares" }>;
  readonly markets: readonly string[];
  readonly order: readonly number[];
};

/** How often each market takes each place under what is settled: a table that is its own heat map. */
export function EveryPlace({ shares: { shares }, markets, order }: Props) {
  return (
    <details>
      <summary>{text.everyPlace}</summary>
      <section className="scroll" aria-label={text.everyPlace} tabIndex={0}>
        <table className="small" data-testid="every-place">
          <caption>{text.everyPlaceCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.head.market}</th>
              {markets.map((market, at) => (
                <th key={market} scope="col" className="number">
                  {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((row) => (
              <tr key={markets[row]}>
                <th scope="row">{markets[row]}</th>
                {Array.from(shares[row] ?? [], (share, place) => (
                  <td key={markets[place]} className={`number ${shades[shadeOf(share)]}`}>
                    {shareText(share)}
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
