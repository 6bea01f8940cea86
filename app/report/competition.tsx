import type { Evaluation, MarketResult } from "@/lib/evaluate";
import { advice, limits } from "@/lib/lanchester/strategy";
import { OWN_FIRM } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { standInText } from "../_components/position/stand-in-text";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";

/** Whom one would meet in every market: share, level, the strongest rivals and their range, market type, advice. */
export function Competition({ evaluation }: { readonly evaluation: Extract<Evaluation, { ok: true }> }) {
  const dataset = useDataset();
  const { results, decision } = evaluation;
  const keys = [...new Set(results.flatMap((result) => result.position.position?.advice ?? []))];
  return (
    <section>
      <h2>{t.report.competition}</h2>
      <p className="small">{t.report.competitionIntro(say(countryName(dataset, decision.exporter)))}</p>
      <table className={`${styles.table} ${styles.competition}`}>
        <thead>
          <tr>
            <th scope="col">{t.ranking.market}</th>
            <th scope="col">{t.report.shareAndLevel}</th>
            <th scope="col">{t.report.rivals}</th>
            <th scope="col">{t.position.structure}</th>
            <th scope="col">{t.ranking.priority}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <Row key={result.market.iso3} result={result} />
          ))}
        </tbody>
      </table>
      <ul className={styles.measures}>
        {keys.map((key) => (
          <li key={key}>
            <strong>{say(advice[key].title)}.</strong> {say(advice[key].text)}
          </li>
        ))}
      </ul>
      <h3>{t.report.basis}</h3>
      <ul className={styles.fine}>
        {results.map((result) => (
          <li key={result.market.iso3}>
            {say(result.market.name)}: {basisOf(result)}
          </li>
        ))}
      </ul>
      <h3>{t.report.theoryLimits}</h3>
      <ul className={styles.fine}>
        {limits.map((limit) => (
          <li key={limit.en}>{say(limit)}</li>
        ))}
      </ul>
    </section>
  );

  function basisOf({ market, position }: MarketResult): string {
    if (position.basis === "own") {
      const definition = position.position?.definition ?? decision.competition[market.iso3]?.definition;
      return `${t.position.own} ${definition ? Object.values(definition).filter(Boolean).join(" · ") : ""}`;
    }
    return position.standIn ? standInText(dataset, position.standIn, decision.exporter, say(market.name)) : t.position.none;
  }
}

const MOST_RIVALS = 3;

function Row({ result }: { readonly result: MarketResult }) {
  const dataset = useDataset();
  const { basis, position } = result.position;
  const nameOf = (name: string) => (name === OWN_FIRM ? t.position.you : basis === "country" ? say(countryName(dataset, name)) : name);
  const own = position?.own;
  return (
    <tr>
      <th scope="row">
        {say(result.market.name)}
        <span className={styles.unit}>{basis === "own" ? t.app.yourAssumption : result.position.standIn?.year}</span>
      </th>
      <td>
        {own && own.sharePct !== null ? (
          <>
            {format.pct(own.sharePct)}, {own.rank === null ? t.app.none : t.position.rank(own.rank, position.suppliers.length)}
            <span className={styles.unit}>{own.rung?.level ? say(own.rung.level.name) : t.position.belowLadder}</span>
          </>
        ) : (
          t.app.unknown
        )}
      </td>
      <td>
        {position?.suppliers
          .filter((supplier) => !supplier.own)
          .slice(0, MOST_RIVALS)
          .map((supplier) => {
            const range = position.ranges.find((entry) => entry.name === supplier.name);
            return `${nameOf(supplier.name)} ${format.pct(supplier.sharePct)}${range ? ` (${t.report.relation[range.relation]})` : ""}`;
          })
          .join(", ")}
      </td>
      <td>{position?.structure.type ? t.position.structures[position.structure.type] : t.app.unknown}</td>
      <td>
        {position && position.advice.length > 0
          ? position.advice.map((key) => say(advice[key].title)).join("; ")
          : t.reaches[result.position.reach]}
      </td>
    </tr>
  );
}
