"use client";

import { useWords } from "#words";
import type { Force } from "@/lib/decision/schema";
import { effortForShare, forceMultiple, shareAt, steadyShare } from "@/lib/lanchester/combat/advertising";
import type { Position } from "@/lib/lanchester/position";
import { requirementsOf } from "@/lib/lanchester/requirements";
import { NumberField } from "../../../../_components/fields/number-field";
import { changeCompetition } from "../../../../_components/position/change-competition";
import { number, Table } from "../../../../_components/table";
import styles from "./compete.module.css";
import { ForceFields, forceOf } from "./force-fields";
import { LineChart } from "./line-chart";

type Props = {
  readonly iso3: string;
  readonly position: Position;
  /** True where the own share is a firm's: a country's leads to no goal of anybody's. */
  readonly firms: boolean;
  readonly force: Force | undefined;
  readonly nameOf: (name: string) => string;
};
type Goal = { readonly name: string; readonly sharePct: number; readonly fromRivalPct: number | null };

/** At most this many rivals of either kind: the nearest to reach, the largest to outrange. */
const MOST = 3;
const STEPS = 41;
/** Five times the market's own span of adjustment, after which less than one per cent of the way is left. */
const SPANS = 5;

/** The share each goal takes, and by how much force or efficiency would have to grow for it. */
export function Requirements({ iso3, position, firms, force, nameOf }: Props) {
  const { compete: competeText } = useWords("compete");
  const text = competeText.need;
  const means = forceOf(force);
  const { sharePct } = position.own;
  const known = firms && sharePct !== null;
  return (
    <div className="stack" data-testid="requirements">
      <h2>{competeText.parts.need}</h2>
      {known ? <Goals position={position} sharePct={sharePct} means={means} nameOf={nameOf} /> : <p>{text.unknown}</p>}
      <h3>{text.steadyTitle}</h3>
      <div className={styles.pair}>
        <div className="stack">
          <p className="small soft">{text.steadyIntro}</p>
          <ForceFields iso3={iso3} force={means} part="need" />
          <Wanted iso3={iso3} force={means} />
        </div>
        {known && <Steady own={means.own} rivals={means.rivals} exchangeRate={means.exchangeRate} sharePct={sharePct} />}
      </div>
    </div>
  );
}

type GoalsProps = Pick<Props, "position" | "nameOf"> & { readonly sharePct: number; readonly means: Force };

/** The goals of a firm whose share is known. */
function Goals({ position, sharePct, means, nameOf }: GoalsProps) {
  const { compete: competeText, format, say, t } = useWords("compete", "ladder", "lanchester");
  const text = competeText.need;
  const needs = requirementsOf(position);
  if (!needs) return <p>{text.unknown}</p>;
  const next = position.own.rung?.next;
  const goals: Goal[] = [
    ...(next ? [{ name: text.rung(say(next.target.name)), sharePct: next.target.sharePct, fromRivalPct: null }] : []),
    ...needs.toReach
      .slice(0, MOST)
      .map((goal) => ({ name: text.reach(nameOf(goal.name)), sharePct: goal.fromAllPct, fromRivalPct: goal.fromRivalPct })),
    ...needs.toOutrange
      .slice(0, MOST)
      .map((goal) => ({ name: text.outrange(nameOf(goal.name)), sharePct: goal.fromAllPct, fromRivalPct: goal.fromRivalPct })),
    ...(needs.toRulePct === null ? [] : [{ name: text.rule, sharePct: needs.toRulePct, fromRivalPct: null }]),
  ];
  const multiple = (wanted: number) =>
    sharePct > 0 && sharePct < 100 && wanted > 0 && wanted < 100 ? forceMultiple(sharePct / 100, wanted / 100) : null;
  return (
    <>
      <p className="small soft">{text.intro}</p>
      <Table
        small
        caption={text.caption}
        heads={[
          text.goal,
          number(text.fromAll),
          number(text.fromRival),
          number(text.times),
          means.own !== null && number(text.forceIn(means.unit || text.units)),
        ]}
      >
        {goals.map((goal) => {
          const times = multiple(goal.sharePct);
          return (
            <tr key={goal.name}>
              <th scope="row">{goal.name}</th>
              <td className="number">{format.pct(goal.sharePct)}</td>
              <td className="number">{goal.fromRivalPct === null ? "" : format.pct(goal.fromRivalPct)}</td>
              <td className="number">{times === null ? t.app.unknown : `× ${format.number(times, 2)}`}</td>
              {means.own !== null && <td className="number">{times === null ? t.app.unknown : format.number(means.own * times, 1)}</td>}
            </tr>
          );
        })}
      </Table>
      <p className="small soft">{text.note}</p>
    </>
  );
}

const WANTED = [0, 99.9] as const;

/** The effort that holds a wanted share against the rivals' effort. */
function Wanted({ iso3, force }: { readonly iso3: string; readonly force: Force }) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.need;
  const { rivals, wantedPct = null, exchangeRate } = force;
  const effort =
    rivals === null || wantedPct === null ? null : effortForShare(wantedPct / 100, 1, { effort: rivals, effectiveness: exchangeRate });
  return (
    <div className={styles.fields}>
      <NumberField
        field={`force-wanted:${iso3}`}
        label={text.wanted}
        value={wantedPct}
        range={WANTED}
        onChange={(share) => changeCompetition(iso3, { force: { ...force, wantedPct: share } })}
      />
      {effort !== null && wantedPct !== null && (
        <p data-testid="effort">{text.effort(format.pct(wantedPct), format.number(effort, 1), force.unit || text.units)}</p>
      )}
    </div>
  );
}

type SteadyProps = {
  readonly own: number | null;
  readonly rivals: number | null;
  readonly exchangeRate: number;
  readonly sharePct: number;
};

/** Where the market would settle with the efforts given, by the Lanchester advertising model. */
function Steady({ own, rivals, exchangeRate, sharePct }: SteadyProps) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.need;
  if (own === null || rivals === null) return <p className="small">{text.enterBoth}</p>;
  const ours = { effort: own, effectiveness: 1 };
  const theirs = { effort: rivals, effectiveness: exchangeRate };
  const steady = steadyShare(ours, theirs);
  if (steady === null) return <p className="small">{text.nobody}</p>;
  const horizon = SPANS / (own + rivals * exchangeRate);
  const xs = Array.from({ length: STEPS }, (_, i) => (SPANS * i) / (STEPS - 1));
  const values = xs.map((x) => 100 * shareAt(sharePct / 100, ours, theirs, (x / SPANS) * horizon));
  return (
    <div className="stack">
      <p data-testid="steady">{text.steady(format.percent(steady, 1), format.pct(sharePct))}</p>
      <LineChart
        name={text.steadyChart(format.pct(sharePct), format.percent(steady, 1))}
        xName={text.spans}
        xs={xs}
        lines={[{ name: text.ownShare, values }]}
        decimals={1}
      />
    </div>
  );
}
