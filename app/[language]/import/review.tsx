"use client";

import { useWords } from "#words";
import { auditOwnFigures } from "@/lib/audit/data/imported";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "@/lib/report/names";
import { overfull } from "@/lib/tables/adopt";
import type { NewFigure, OwnReading } from "@/lib/tables/own-rows";
import { AuditNotices } from "../../_components/audit-notices";
import { number, Table } from "../../_components/table";
import { ProblemTable } from "../../_components/tables/problem-table";
import styles from "../../_components/tables/tables.module.css";
import { useDataset } from "../../_state/provider";

type Props = {
  readonly name: string;
  readonly reading: OwnReading;
  readonly decision: Decision;
  readonly take: () => void;
  readonly leave: () => void;
};

/** Rows listed at most; all are counted. */
const MOST = 200;
/** A figure so many times another is not told more exactly. */
const MOST_TIMES = 1e6;

/** What was found in a table of own figures: what cannot be taken and why, what would be, and the choice. */
export function Review({ name, reading, decision, take, leave }: Props) {
  const { own: ownText, format } = useWords("own");
  const text = ownText;
  const { problems, figures, markets, indicators, unchanged, empty, others } = reading;
  const full = overfull(decision, reading);
  const count = (number: number) => format.number(number, 0);
  return (
    <>
      <p role="status" data-testid="own-found">
        {text.found(name, count(figures.length), count(unchanged), count(empty))}
      </p>
      {others !== null && <p data-testid="own-portal">{text.portal(count(others))}</p>}
      {problems.length > 0 && (
        <section className="stack" aria-label={text.problems(problems.length)} data-testid="own-problems">
          <h3 className="warn">{text.problems(problems.length)}</h3>
          <p className="small soft">{text.problemsHelp}</p>
          <ProblemTable
            name={text.problems(problems.length)}
            problems={problems
              .slice(0, MOST)
              .map(({ row, column, found, want, accepted }) => ({ row, column, found, accepted: text.wants[want](accepted) }))}
          />
          {problems.length > MOST && <p className="small soft">{text.mostListed(format.count(MOST))}</p>}
        </section>
      )}
      {figures.length === 0 ? (
        <p>{problems.length > 0 ? text.noneCanBeTaken : text.nothingToTake}</p>
      ) : (
        <section className="stack" aria-label={text.changes} data-testid="own-changes">
          <h3>{text.changes}</h3>
          {markets.length > 0 && <p>{text.addedMarkets(format.list(markets.map((market) => market.name)))}</p>}
          {indicators.length > 0 && <p>{text.addedIndicators(format.list(indicators.map((indicator) => indicator.name)))}</p>}
          <Odd reading={reading} />
          <Changes reading={reading} />
          {figures.length > MOST && <p className="small soft">{text.mostListed(format.count(MOST))}</p>}
        </section>
      )}
      {full.map(({ what, count: found, most }) => (
        <p key={what} className="warn">
          {text.overfull[what](found, most)}
        </p>
      ))}
      <div className="row">
        {figures.length > 0 && (
          <button type="button" className="primary" disabled={full.length > 0} onClick={take}>
            {text.take(figures.length)}
          </button>
        )}
        <button type="button" onClick={leave}>
          {text.leave}
        </button>
      </div>
    </>
  );
}

/** A ratio of either size in figures that can be read. */
function timesOf({ own: ownText, format }: Words<"own">, ratio: number): string {
  if (ratio > MOST_TIMES) return ownText.manyTimes;
  if (ratio > 1) return format.number(ratio, 1);
  return 1 / ratio > MOST_TIMES ? ownText.fewTimes : `1/${format.number(1 / ratio, 0)}`;
}

/** What the audit finds odd about the figures, before they are taken. */
function Odd({ reading }: { readonly reading: OwnReading }) {
  const words = useWords("doubts", "own");
  const { doubts: notices, format, say } = words;
  const dataset = useDataset();
  const marketName = (iso3: string) => reading.markets.find((one) => one.iso3 === iso3)?.name ?? say(countryName(dataset, iso3));
  const found = auditOwnFigures(reading.figures, dataset.indicators).map((finding) => {
    const indicator = say(indicatorName(dataset, finding.indicator));
    return finding.rule === "step"
      ? notices.step(marketName(finding.market), indicator, timesOf(words, finding.ratio))
      : notices.same(indicator, String(finding.value), format.list(finding.markets.map(marketName)));
  });
  return <AuditNotices notices={found} />;
}

function Changes({ reading }: { readonly reading: OwnReading }) {
  const { own: ownText, say, t } = useWords("own");
  const dataset = useDataset();
  const { figures, markets, indicators } = reading;
  const text = ownText;
  const marketName = ({ market }: NewFigure) => markets.find(({ iso3 }) => iso3 === market)?.name ?? say(countryName(dataset, market));
  const nameOf = ({ indicator }: NewFigure) =>
    indicators.find(({ id }) => id === indicator)?.name ?? say(indicatorName(dataset, indicator));
  return (
    <Table
      className={styles.narrow}
      name={text.changes}
      heads={[t.ranking.market, t.reasonHead.criterion, number(text.before), number(text.after), t.info.source]}
    >
      {figures.slice(0, MOST).map((figure) => (
        <tr key={figure.row}>
          <th scope="row">{marketName(figure)}</th>
          <td>{nameOf(figure)}</td>
          <td className="number">{figure.before ? figure.before.value : <span className="soft">{t.app.none}</span>}</td>
          <td className="number">{figure.value}</td>
          <td>{figure.note}</td>
        </tr>
      ))}
    </Table>
  );
}
