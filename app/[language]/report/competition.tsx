import { Fragment } from "react";
import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { written } from "@/lib/i18n/written";
import { isFirms, isFromFile } from "@/lib/problem/competition";
import { strongestRivals, unnamedRisks } from "@/lib/report/competition";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../_components/gap";
import { mirrorText } from "../../_components/position/mirror-text";
import { supplierName } from "../../_components/position/supplier-name";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import { Cite } from "./cite";
import styles from "./report.module.css";
import { Section } from "./section";

/** Whom one would meet in every market: share, level, the strongest rivals by range, market type; then what that advises. */
export function Competition({ evaluation }: { readonly evaluation: Answered }) {
  const words = useWords("position", "report");
  const { position: positionText, report: reportText, format, say, t } = words;
  const dataset = useDataset();
  const { results, decision } = evaluation;
  const names = (iso3s: readonly string[]) => format.list(iso3s.map((iso3) => say(countryName(dataset, iso3))));
  const own = results.filter(({ position }) => position.basis === "own");
  const ownName = own.length === results.length ? t.you : say(countryName(dataset, decision.exporter));
  return (
    <Section title={reportText.competition} intro={reportText.competitionIntro(say(countryName(dataset, decision.exporter)))}>
      <Table
        className={`${styles.table} ${styles.competition}`}
        name={reportText.competition}
        heads={[t.ranking.market, number(positionText.share), reportText.standingThere, reportText.rivals, positionText.structure]}
      >
        {results.map((result) => (
          <Row key={result.market.iso3} result={result} />
        ))}
      </Table>
      <h3>{reportText.basis}</h3>
      <p className={styles.intro}>{reportText.basisIntro}</p>
      <ul className={`${styles.fine} ${styles.columns}`}>
        {results.map(
          ({ market, position }) =>
            position.standIn?.note && <li key={market.iso3}>{format.labelled(say(market.name), written(position.standIn.note, words))}</li>,
        )}
        {results.map(
          ({ market, position }) => position.mirror && <li key={`mirror ${market.iso3}`}>{mirrorText(words, dataset, position.mirror)}</li>,
        )}
        {own.map(({ market, position }) => (
          <li key={market.iso3}>
            {format.labelled(
              say(market.name),
              format.closed(isFromFile(position) ? reportText.fromFile(position.position?.own.name ?? "") : t.app.yourAssumption),
            )}
            <Gap />
            {Object.values((position.position?.definition ?? decision.competition[market.iso3]?.definition) as object)
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
        {unnamedRisks(results).map(({ of, markets }) => (
          <li key={of}>{format.labelled(names(markets), { ...positionText.structureNotes, ...positionText.restRisks }[of](ownName))}</li>
        ))}
      </ul>
    </Section>
  );
}

const MOST_RIVALS = 3;

function Row({ result }: { readonly result: MarketResult }) {
  const words = useWords("ladder", "position", "report");
  const { position: positionText, report: reportText, format, say, t } = words;
  const dataset = useDataset();
  const { basis, goods, position, standIn, reach } = result.position;
  const own = position?.own;
  const groups = position ? strongestRivals(position, MOST_RIVALS) : [];
  return (
    <tr>
      <th scope="row">
        {say(result.market.name)}
        <span className={styles.unit}>
          {standIn ? (
            <>
              {goods && goods.level !== "all-goods" && reportText.hs(goods.code ?? "")} {standIn.year} <Cite id={standIn.source} />
            </>
          ) : (
            basis === "own" && (isFromFile(result.position) ? reportText.fileShort : t.app.yourAssumption)
          )}
        </span>
      </th>
      <td className="number">{own && own.sharePct !== null ? format.pct(own.sharePct) : t.app.unknown}</td>
      <td>
        {position && own && own.rank !== null ? positionText.rank(own.rank, position.suppliers.length) : t.reaches[reach]}
        {isFirms(result.position) && own?.rung && (
          <span className={styles.unit}>
            {own.rung.level ? say(own.rung.level.name) : positionText.belowLadder}
            {own.rung.next && format.signs.clauses}
            {own.rung.next && (
              <span className={styles.whole}>
                {reportText.nextRung(say(own.rung.next.target.name), format.pct(own.rung.next.target.sharePct))}
              </span>
            )}
          </span>
        )}
      </td>
      <td>
        {groups.map(({ relation, rivals }) => (
          <span key={relation} className={styles.line}>
            {relation && <span className="soft">{format.labelled(reportText.relation[relation], "")}</span>}
            {rivals.map(({ name, sharePct }, i) => (
              <Fragment key={name}>
                {i > 0 && format.signs.commas}
                <span className={styles.whole}>
                  {supplierName(words, dataset, basis, name)} {format.pct(sharePct)}
                </span>
              </Fragment>
            ))}
          </span>
        ))}
      </td>
      <td>{position?.structure.type ? positionText.structures[position.structure.type] : t.app.unknown}</td>
    </tr>
  );
}
