import { useEffect } from "react";
import type { Answered } from "@/lib/evaluate";
import { firmness as text } from "@/lib/i18n/en/firmness";
import { type Smaa, standardError } from "@/lib/robustness/smaa/smaa";
import { ConfidenceRules } from "../_components/firmness/confidence-rules";
import { FirmnessText } from "../_components/firmness/firmness";
import { confidenceIn, standingsOf } from "../_components/firmness/firmness-of";
import { useFirmness } from "../_components/firmness/use-firmness";
import { format, say, t } from "../_components/words";
import { useFirm } from "../_state/firmness";
import styles from "./report.module.css";
import { Section, Wide } from "./section";

/** How far the first place may be trusted, with the table behind the word, and the places that markets take over all weights. */
export function Firmness({ evaluation }: { readonly evaluation: Answered }) {
  const { names, smaa, stabilities, failed } = useFirmness(evaluation);
  const known = stabilities?.stabilities ?? null;
  const decided = smaa && known && confidenceIn(evaluation, smaa, known);
  const word = decided?.confidence ?? null;
  // The answer at the head of the report says it too.
  useEffect(() => {
    useFirm.setState({ confidence: word });
    return () => useFirm.setState({ confidence: null });
  }, [word]);
  return (
    <Section
      title={text.title}
      intro={
        <span data-testid="firmness">
          {failed ? (
            text.failed
          ) : smaa && known ? (
            <FirmnessText evaluation={evaluation} names={names} smaa={smaa} stabilities={known} />
          ) : (
            text.working
          )}
        </span>
      }
    >
      {smaa && <Standings evaluation={evaluation} smaa={smaa} />}
      <Wide name={text.rules.title}>
        <ConfidenceRules className={`${styles.table} ${styles.rules}`} decided={decided} />
      </Wide>
    </Section>
  );
}

function Standings({ evaluation, smaa }: { readonly evaluation: Answered; readonly smaa: Smaa }) {
  const standings = standingsOf(
    evaluation.table.markets.map(({ iso3 }) => iso3),
    smaa,
  );
  const rowOf = new Map(evaluation.table.markets.map(({ iso3 }, row) => [iso3, row]));
  const [{ top } = { top: 1 }] = standings.values();
  const most = Math.max(...smaa.acceptability.flatMap((shares) => Array.from(shares, (share) => standardError(share, smaa.samples))));
  return (
    <>
      <Wide name={text.report.range}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t.ranking.rank}
              </th>
              <th scope="col">{t.ranking.market}</th>
              <th scope="col">{text.report.range}</th>
              <th scope="col" className="number">
                {text.report.firstShare}
              </th>
              <th scope="col" className="number">
                {text.report.top(top)}
              </th>
            </tr>
          </thead>
          <tbody>
            {evaluation.results.map(({ market, rank }) => {
              const standing = standings.get(market.iso3);
              const first = smaa.acceptability[rowOf.get(market.iso3) ?? -1]?.[0] ?? 0;
              return (
                <tr key={market.iso3}>
                  <td className="number">{rank}</td>
                  <th scope="row">{say(market.name)}</th>
                  <td>{standing && text.range(standing.best, standing.worst)}</td>
                  <td className="number">{format.percent(first, 1)}</td>
                  <td className="number">{standing && format.percent(standing.foremost, 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
      <p className={styles.fine}>{text.report.sampled(format.number(smaa.samples, 0), smaa.seed, format.number(100 * most, 2))}</p>
    </>
  );
}
