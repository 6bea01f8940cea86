import { robustness as text } from "@/lib/i18n/en/robustness";
import { type Smaa, standardError } from "@/lib/robustness/smaa/smaa";
import type { SmaaAnswer } from "../_components/robustness-pool";
import { format, t } from "../_components/words";
import styles from "./robustness.module.css";

type Props = { readonly answer: SmaaAnswer | null; readonly markets: readonly string[]; readonly ranks: ArrayLike<number> };

/** How often each market takes each place over all weights, ever more sharply. */
export function Acceptability({ answer, markets, ranks }: Props) {
  return (
    <section className="stack" id="places">
      <h2>{text.shares}</h2>
      {!answer && <p>{text.working}</p>}
      {answer?.kind === "failed" && <p>{text.failed}</p>}
      {answer?.kind === "smaa" && <Shares smaa={answer.smaa} done={answer.done} markets={markets} ranks={ranks} />}
    </section>
  );
}

type SharesProps = Omit<Props, "answer"> & { readonly smaa: Smaa; readonly done: boolean };

/** A table that is its own heat map: the rank acceptabilities, each with its error. */
function Shares({ smaa: { samples, seed, acceptability, entropy }, done, markets, ranks }: SharesProps) {
  const order = markets.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const largest = Math.max(...acceptability.flatMap((shares) => Array.from(shares, (share) => standardError(share, samples))));
  return (
    <>
      <p className="small soft">
        {text.error(format.number(100 * largest, 2))} {text.entropy(format.number(entropy, 2), format.number(Math.log2(markets.length), 2))}{" "}
        <span data-testid="sharpness">{done ? text.sharp : text.sharpening}</span>
      </p>
      <section className="scroll" aria-label={text.shares} tabIndex={0}>
        <table className="small" data-testid="acceptability" data-samples={samples} data-done={done}>
          <caption>{text.sharesCaption(format.number(samples, 0), seed)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.ranking.market}</th>
              {markets.map((market, at) => (
                <th key={market} scope="col" className="number">
                  {text.place(at + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((i) => (
              <tr key={markets[i]}>
                <th scope="row">{markets[i]}</th>
                {Array.from(acceptability[i] ?? [], (share, place) => (
                  <td key={text.place(place + 1)} className={`number ${styles.share} ${styles[shadeOf(share)]}`}>
                    {share === 0 ? text.never : share < 0.0005 ? text.hardly : format.percent(share, 1)}
                    {share > 0 && (
                      <small>{text.plusMinus(format.number(100 * standardError(share, samples), share < 0.0005 ? 3 : 2))}</small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The class of a cell's shade: nine steps, the darker the more often, by the square root so that small shares differ. */
function shadeOf(share: number): string {
  return `shade${Math.ceil(Math.sqrt(share) * 8)}`;
}
