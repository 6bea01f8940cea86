import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import type { Standing } from "@/lib/recommendation/firmness";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { ConfidenceRules } from "../../_components/firmness/confidence-rules";
import { FirmnessText } from "../../_components/firmness/firmness-text";
import type { Firm } from "../../_components/firmness/use-firmness";
import { number, Table } from "../../_components/table";
import styles from "./report.module.css";
import { Section } from "./section";

type Props = { readonly evaluation: Answered; readonly firm: Firm };

/** How far the first place may be trusted, with the table behind the word, and the places that markets take over all weights. */
export function FirmnessSection({ evaluation, firm: { shares, standings, firmness, failed } }: Props) {
  const { firmness: text } = useWords("firmness");
  return (
    <Section
      title={text.title}
      intro={
        <span data-testid="firmness">
          {failed ? text.failed : firmness ? <FirmnessText firmness={firmness} table={evaluation.table} /> : text.working}
        </span>
      }
    >
      {shares?.kind === "smaa" && standings && <Standings evaluation={evaluation} smaa={shares.smaa} standings={standings} />}
      <ConfidenceRules
        className={`${styles.table} ${styles.rules}`}
        decided={firmness?.rule ?? null}
        field={evaluation.table.markets.length}
      />
    </Section>
  );
}

type StandingsProps = { readonly evaluation: Answered; readonly smaa: Smaa; readonly standings: readonly Standing[] };

function Standings({ evaluation, smaa, standings }: StandingsProps) {
  const { firmness: text, format, say, t } = useWords("firmness");
  const rowOf = new Map(evaluation.table.markets.map(({ iso3 }, row) => [iso3, row]));
  const [{ top } = { top: 1 }] = standings;
  const most = Math.max(...smaa.acceptability.flatMap((shares) => Array.from(shares, (share) => standardError(share, smaa.samples))));
  return (
    <>
      <Table
        className={styles.table}
        name={text.report.range}
        heads={[number(t.ranking.rank), t.ranking.market, text.report.range, number(text.report.firstShare), number(text.report.top(top))]}
      >
        {evaluation.results.map(({ market, rank }) => {
          const standing = standings[rowOf.get(market.iso3) ?? -1];
          return (
            <tr key={market.iso3}>
              <td className="number">{rank}</td>
              <th scope="row">{say(market.name)}</th>
              <td>{standing && text.range(standing.best, standing.worst)}</td>
              <td className="number">{standing && format.share(standing.first)}</td>
              <td className="number">{standing && format.share(standing.foremost)}</td>
            </tr>
          );
        })}
      </Table>
      <p className={styles.fine}>{text.report.sampled(format.number(smaa.samples, 0), smaa.seed, format.number(100 * most, 2))}</p>
    </>
  );
}
