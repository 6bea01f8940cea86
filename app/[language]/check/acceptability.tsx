import { useWords } from "#words";
import { log2 } from "@/lib/math/elementary/ln";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { Gap } from "../../_components/gap";
import type { SmaaAnswer } from "../../_components/smaa/smaa-pool";
import { number, Table } from "../../_components/table";
import { CentralWeights } from "./central-weights";
import styles from "./robustness.module.css";
import { errorText, shadeOf } from "./shade";
import { StripsPicture } from "./strips-picture";
import { Wins } from "./wins";

type Props = {
  readonly answer: SmaaAnswer | null;
  readonly markets: readonly string[];
  readonly criteria: readonly string[];
  readonly ranks: ArrayLike<number>;
};

/** How often each market takes each place over all weights, ever more sharply. */
export function Acceptability({ answer, markets, criteria, ranks }: Props) {
  const { robustness: text } = useWords("robustness");
  const order = markets.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return (
    <section className="stack" id="places">
      <h2>{text.shares}</h2>
      {!answer && <p>{text.working}</p>}
      {answer?.kind === "failed" && <p>{text.failed}</p>}
      {answer?.kind === "smaa" && (
        <>
          <StripsPicture smaa={answer.smaa} markets={markets} order={order} ranks={ranks} tableId="all-places" />
          <Shares smaa={answer.smaa} done={answer.done} markets={markets} order={order} />
          <CentralWeights smaa={answer.smaa} markets={markets} criteria={criteria} order={order} />
          <Wins smaa={answer.smaa} markets={markets} order={order} />
        </>
      )}
    </section>
  );
}

type SharesProps = { readonly smaa: Smaa; readonly done: boolean; readonly markets: readonly string[]; readonly order: readonly number[] };

/** A table that is its own heat map: the rank acceptabilities, each with its error. */
function Shares({ smaa: { samples, seed, acceptability, entropy }, done, markets, order }: SharesProps) {
  const words = useWords("robustness");
  const { robustness: text, format, t } = words;
  const largest = Math.max(...acceptability.flatMap((shares) => Array.from(shares, (share) => standardError(share, samples))));
  return (
    <>
      <p className="small soft">
        {text.error(format.number(100 * largest, 2))}
        <Gap />
        {text.entropy(format.number(entropy, 2), format.number(log2(markets.length), 2))}
        <Gap />
        <span data-testid="sharpness">{done ? text.sharp : text.sharpening}</span>
      </p>
      <details>
        <summary>{text.asTable}</summary>
        <Table
          id="all-places"
          small
          caption={text.sharesCaption(format.number(samples, 0), seed)}
          name={text.shares}
          testId="acceptability"
          data-samples={samples}
          data-done={done}
          heads={[t.ranking.market, ...markets.map((_, at) => number(text.place(at + 1)))]}
        >
          {order.map((i) => (
            <tr key={markets[i]}>
              <th scope="row">{markets[i]}</th>
              {Array.from(acceptability[i] ?? [], (share, place) => (
                <td key={text.place(place + 1)} className={`number ${styles.share} ${styles[shadeOf(share)]}`}>
                  {format.share(share)}
                  {share > 0 && <small>{errorText(words, standardError(share, samples))}</small>}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </>
  );
}
