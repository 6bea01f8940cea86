"use client";

import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { duelOf, type Round } from "@/lib/handover/duel";
import type { Words } from "@/lib/i18n/speech";
import { remarksOn } from "@/lib/report/figures";
import { Figure, markOf } from "../../../_components/answer/figure";
import { PriorityBadge } from "../../../_components/answer/priority-badge";
import { Remarks } from "../../../_components/answer/remarks";
import { Unranked } from "../../../_components/answer/unranked";
import { LiftBar } from "../../../_components/charts/lift-bar";
import { SelectField } from "../../../_components/fields/select-field";
import { Parts } from "../../../_components/frame/parts";
import { Gap } from "../../../_components/gap";
import { Link, useGo } from "../../../_components/link";
import { number, Table } from "../../../_components/table";
import { useEvaluation } from "../../../_state/provider";
import { DuelPicture } from "./duel-picture";
import styles from "./side-by-side.module.css";

type Props = { readonly sent: Decision | null; readonly asked: readonly (string | null)[] };

/** Two markets beside each other: where one leads, where the other does, and by how much. */
export function SideBySide({ sent, asked }: Props) {
  const words = useWords("markets", "unanswered", "workings");
  const { markets: text, format, say, unanswered } = words;
  const evaluation = useEvaluation(sent);
  const go = useGo();
  const results = evaluation.ok ? evaluation.results : [];
  const wanted = asked.map((iso3) => results.find(({ market }) => market.iso3 === iso3));
  const one = wanted[0] ?? results.find((result) => result !== wanted[1]);
  const other = wanted[1] && wanted[1] !== one ? wanted[1] : results.find((result) => result !== one);
  if (!evaluation.ok || !one || !other)
    return (
      <div className="screen close">
        <div className="stack">
          <h1>{text.duel.none}</h1>
          <Parts />
        </div>
        {evaluation.ok ? (
          <p>
            {text.duel.nothing} <Link href="/#panel-controls">{unanswered.toDecide}</Link>
          </p>
        ) : (
          <Unranked reason={evaluation.reason} so={text.duel.nothing} />
        )}
      </div>
    );

  const show = (a: string, b: string) => go.instead(`/markets/side-by-side?a=${a}&b=${b}`);
  const rounds = duelOf(evaluation, evaluation.table.criteria.length, [one, other]);
  const widest = Math.max(...rounds.map(({ lead }) => Math.abs(lead)), Number.MIN_VALUE);
  const sum = (sign: 1 | -1) => rounds.reduce((total, { lead }) => total + Math.max(0, sign * lead), 0);
  const [oneName, otherName] = [say(one.market.name), say(other.market.name)];
  const remarks = remarksOn(
    [one, other],
    rounds.map(({ at }) => ({ at, indicator: (evaluation.table.criteria[at] as (typeof evaluation.table.criteria)[number]).definition })),
    (cell) => markOf(words, cell),
  );
  const options = results.map(({ market: { iso3, name } }) => (
    <option key={iso3} value={iso3}>
      {say(name)}
    </option>
  ));
  return (
    <div className="screen close">
      <div className="stack">
        <h1>{text.duel.title(oneName, otherName)}</h1>
        <Parts />
      </div>
      <div className={styles.pair}>
        <SelectField label={text.duel.one} value={one.market.iso3} onChange={(iso3) => show(iso3, another(iso3, other, one))}>
          {options}
        </SelectField>
        <button type="button" onClick={() => show(other.market.iso3, one.market.iso3)}>
          {text.duel.swap}
        </button>
        <SelectField label={text.duel.other} value={other.market.iso3} onChange={(iso3) => show(another(iso3, one, other), iso3)}>
          {options}
        </SelectField>
      </div>
      <div className={styles.standings}>
        <Standing result={one} />
        <Standing result={other} />
      </div>
      {rounds.length === 0 ? (
        <p>{text.duel.even}</p>
      ) : (
        <>
          <p className={styles.balance}>{text.duel.balance(oneName, format.score(sum(1)), format.score(sum(-1)), otherName)}</p>
          <p>{differenceText(words, evaluation, rounds, one, other)}</p>
          <DuelPicture evaluation={evaluation} pair={[one, other]} rounds={rounds} tableId="duel" />
          <Table
            id="duel"
            caption={text.duel.caption(oneName, otherName)}
            heads={[text.duel.criterion, number(oneName), "", number(text.duel.lead), number(otherName)]}
            testId="duel"
          >
            {rounds.map(({ at, lead, cells: [mine, theirs] }) => {
              const { definition } = evaluation.table.criteria[at] as (typeof evaluation.table.criteria)[number];
              return (
                <tr key={definition.id}>
                  <th scope="row">{say(definition.short)}</th>
                  <td className={`number ${lead > 0 ? styles.better : ""}`}>
                    <Figure indicator={definition} cell={mine} compact />
                  </td>
                  <td className={styles.bar}>
                    <LiftBar lift={lead} widest={widest} />
                  </td>
                  <td className="number">{format.signed(lead, 3)}</td>
                  <td className={`number ${lead < 0 ? styles.better : ""}`}>
                    <Figure indicator={definition} cell={theirs} compact />
                  </td>
                </tr>
              );
            })}
          </Table>
          <Remarks remarks={remarks} />
          <p className="small soft measure">{text.duel.measure}</p>
        </>
      )}
    </div>
  );
}

/** What the leads come to, beside what the method's scores say: they measure differently, and may even order differently. */
function differenceText(
  { markets: text, format, say }: Words<"markets">,
  { ranking }: Answered,
  rounds: readonly Round[],
  one: MarketResult,
  other: MarketResult,
): string {
  const lead = rounds.reduce((sum, round) => sum + round.lead, 0);
  const [oneName, otherName] = [say(one.market.name), say(other.market.name)];
  const ahead = lead >= 0 ? oneName : otherName;
  const byScore = one.rank === other.rank ? null : one.rank < other.rank ? oneName : otherName;
  const scores = text.duel.scores(oneName, format.score(one.score), otherName, format.score(other.score), ranking.better === "lower");
  const sum = text.duel.sum(ahead, format.number(Math.abs(lead), 3));
  return format.sentences([sum, scores, byScore !== null && byScore !== ahead && text.duel.otherwise(byScore)]);
}

/** The market that stays beside the one just chosen: it gives way where the same was chosen twice. */
function another(chosen: string, stays: MarketResult, leaves: MarketResult): string {
  return (chosen === stays.market.iso3 ? leaves : stays).market.iso3;
}

function Standing({ result: { market, rank, score, recommendation } }: { readonly result: MarketResult }) {
  const { markets: text, format, say } = useWords("markets");
  return (
    <p>
      <Link href={`/markets/${market.iso3}`}>{text.duel.standing(say(market.name), rank, format.score(score))}</Link>
      <Gap />
      <PriorityBadge priority={recommendation.priority} />
    </p>
  );
}
