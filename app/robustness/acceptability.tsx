import { robustness as text } from "@/lib/i18n/en/robustness";
import { type Smaa, standardError } from "@/lib/robustness/smaa/smaa";
import { format, t } from "../_components/words";
import styles from "./robustness.module.css";

type Props = { readonly smaa: Smaa; readonly markets: readonly string[]; readonly ranks: ArrayLike<number> };

const SHADES = [styles.shade0, styles.shade1, styles.shade2, styles.shade3, styles.shade4];

/** How often each market takes each place over all weights: a table that is its own heat map. */
export function Acceptability({ smaa: { samples, seed, acceptability, entropy }, markets, ranks }: Props) {
  const order = markets.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const largest = Math.max(...acceptability.flatMap((shares) => Array.from(shares, (share) => standardError(share, samples))));
  return (
    <section className="stack" id="places">
      <h2>{text.shares}</h2>
      <p className="small soft">
        {text.error(format.number(100 * largest, 2))} {text.entropy(format.number(entropy, 2), format.number(Math.log2(markets.length), 2))}
      </p>
      <section className="scroll" aria-label={text.shares} tabIndex={0}>
        <table className="small" data-testid="acceptability" data-samples={samples}>
          <caption>{text.sharesCaption(format.number(samples, 0), seed)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.ranking.market}</th>
              <th scope="col" className="number">
                {text.first}
              </th>
              {markets.slice(1).map((market, at) => (
                <th key={market} scope="col" className="number">
                  {text.place(at + 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((i) => (
              <tr key={markets[i]}>
                <th scope="row">{markets[i]}</th>
                {Array.from(acceptability[i] ?? [], (share, place) => (
                  <td key={text.place(place + 1)} className={`number ${SHADES[Math.ceil(share * 4)]}`}>
                    {place === 0
                      ? text.plusMinus(format.percent(share, 1), format.percent(standardError(share, samples), 1))
                      : format.percent(share, 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
