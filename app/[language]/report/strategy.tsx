import { useWords } from "#words";
import { priorityMatrix } from "@/lib/charts/priority-matrix";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { advice } from "@/lib/lanchester/advice";
import type { Position } from "@/lib/lanchester/position";
import { limits, playbooks } from "@/lib/lanchester/strategy";
import { plansIn } from "@/lib/problem/segments";
import { adviceGiven } from "@/lib/report/competition";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../_components/gap";
import { MatrixChart, MatrixTable } from "../../_components/position/priority-matrix";
import { SegmentPlans } from "../../_components/position/segment-plans";
import { supplierName } from "../../_components/position/supplier-name";
import { Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./report.module.css";
import { Section } from "./section";

/** What to do in every market, the user's segments, and reach against attractiveness; in small what the theory cannot tell. */
export function Strategy({ evaluation }: { readonly evaluation: Answered }) {
  const { compete: competeText, report: reportText, format, say, t } = useWords("compete", "lanchester", "report");
  const dataset = useDataset();
  const { results, decision } = evaluation;
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const points = priorityMatrix(evaluation, dataset);
  const cut = results.flatMap(({ market }) => {
    const entered = decision.competition[market.iso3];
    const planned = entered && plansIn(entered);
    return planned ? [{ market, planned }] : [];
  });
  // What a position advises is for whoever brought the shares: a country's share that stands in is nobody's to fight with.
  const firms = results.filter(({ position: { basis, position } }) => basis === "own" && position !== null);
  const entered = firms.length > 0 ? format.list(firms.map(({ market }) => say(market.name))) : null;
  const left = firms.length < results.length && reportText.countryOnly(say(countryName(dataset, decision.exporter)), entered);
  return (
    <Section title={reportText.strategy} intro={format.sentences([firms.length > 0 && reportText.strategyIntro, left])}>
      {firms.length > 0 && (
        <>
          <Table
            className={`${styles.table} ${styles.strategy}`}
            name={reportText.strategy}
            heads={[t.ranking.market, reportText.side, reportText.toDo, reportText.above, reportText.below]}
          >
            {firms.map((result) => (
              <Row key={result.market.iso3} result={result} />
            ))}
          </Table>
          <h3>{reportText.explained}</h3>
          <ul className={styles.list}>
            {adviceGiven(firms).map(({ of }) => (
              <li key={of}>
                <strong>{format.closed(say(advice[of].title))}</strong>
                <Gap />
                <span className="soft">{say(advice[of].text)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {cut.map(({ market, planned }) => (
        <div key={market.iso3} className={styles.segments}>
          <h3>{reportText.finer(say(market.name))}</h3>
          {"plans" in planned ? (
            <SegmentPlans plans={planned.plans} className={`${styles.table} ${styles.plans}`} />
          ) : (
            <p>{reportText.unjudged}</p>
          )}
        </div>
      ))}
      {points.length > 1 && (
        <>
          <div className={styles.matrix}>
            <h3>{reportText.matrix}</h3>
            <p className={styles.intro}>{competeText.priority.intro}</p>
            <MatrixChart points={points} nameOf={nameOf} />
          </div>
          <MatrixTable points={points} nameOf={nameOf} className={styles.table} />
        </>
      )}
      <div>
        <h3>{reportText.limits}</h3>
        <ul className={`${styles.fine} ${styles.columns}`}>
          {limits.map((limit) => (
            <li key={say(limit)}>{say(limit)}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Row({ result: { market, position: place } }: { readonly result: MarketResult }) {
  const { format, position: positionText, report: reportText, say, t } = useWords("lanchester", "position", "report");
  const { position } = place;
  return (
    <tr>
      <th scope="row">{say(market.name)}</th>
      <td>
        {position?.own.role ? (
          <>
            {format.labelled(reportText.sides[position.own.role], "")}
            <span className="soft">{say(playbooks[position.own.role].base.title)}</span>
          </>
        ) : (
          t.app.unknown
        )}
      </td>
      <td>{format.clauses(position?.advice.map((key) => say(advice[key].title)) ?? []) || positionText.none}</td>
      <td>{position && <Rivals names={position.justAbove} position={position} basis={place.basis} />}</td>
      <td>{position && <Rivals names={position.justBelow} position={position} basis={place.basis} />}</td>
    </tr>
  );
}

type RivalsProps = { readonly names: readonly string[]; readonly position: Position; readonly basis: MarketResult["position"]["basis"] };

const signs = { contested: "≈", beyond: "▲", safe: "▼", undecidable: "" } as const;

/** Rivals with their shares, each with the sign of its range. */
function Rivals({ names, position, basis }: RivalsProps) {
  const words = useWords("report");
  const { report: reportText, format } = words;
  const dataset = useDataset();
  const found = position.ranges.filter(({ name }) => names.includes(name));
  if (found.length === 0) return <span className="soft">{reportText.nobody}</span>;
  return found.map(({ name, sharePct, relation }) => (
    <span key={name} className={styles.line}>
      {signs[relation]}
      {"\u00A0"}
      {supplierName(words, dataset, basis, name)} {format.pct(sharePct)}
    </span>
  ));
}
