"use client";

import { useWords } from "#words";
import type { Force } from "@/lib/decision/schema";
import { drawLevelOf, type Fight, type Law, laws, outcomeOf, sensitivityToRate } from "@/lib/lanchester/combat/laws";
import { trajectoryOf } from "@/lib/lanchester/combat/trajectory";
import type { Position } from "@/lib/lanchester/position";
import { SelectField } from "../../../../_components/fields/select-field";
import { Gap } from "../../../../_components/gap";
import { changeCompetition } from "../../../../_components/position/change-competition";
import { number, Table } from "../../../../_components/table";
import styles from "./compete.module.css";
import { ForceFields, forceOf } from "./force-fields";
import { LineChart } from "./line-chart";

type Props = {
  readonly iso3: string;
  readonly position: Position | null;
  readonly force: Force | undefined;
  readonly nameOf: (name: string) => string;
};

const RATES = [0.25, 0.5, 1, 1.5, 2, 4];
/** Forces below this are too small to fight with. */
const LEAST = 1e-9;

/** Both sides over time under either law, who is left, and what the other side would have needed. */
export function Battle({ iso3, position, force, nameOf }: Props) {
  const { compete: competeText } = useWords("compete");
  const text = competeText.laws;
  const means = forceOf(force);
  const rival = position?.ranges[0];
  const entered = means.own !== null && means.rivals !== null;
  const m = entered ? means.own : (position?.own.sharePct ?? null);
  const n = entered ? means.rivals : (rival?.sharePct ?? null);
  const usable = m !== null && n !== null && (m === 0 || m >= LEAST) && (n === 0 || n >= LEAST);
  const fight: Fight | null = usable ? { law: means.law, m, n, exchangeRate: means.exchangeRate } : null;
  const other = entered || !rival ? text.rivals : nameOf(rival.name);
  const unit = entered ? means.unit || competeText.need.units : text.points;
  return (
    <div className="stack" data-testid="battle">
      <h2>{competeText.parts.laws}</h2>
      <div className={styles.pair}>
        <div className="stack">
          <SelectField
            label={text.law}
            value={means.law}
            onChange={(law) => changeCompetition(iso3, { force: { ...means, law: law as Law } })}
          >
            {laws.map((law) => (
              <option key={law} value={law}>
                {text.names[law]}
              </option>
            ))}
          </SelectField>
          <p className="small">{text.formulas[means.law]}</p>
          <ForceFields iso3={iso3} force={means} part="laws" />
          {!entered && <p className="small soft">{text.byShares}</p>}
        </div>
        {fight ? <Course fight={fight} other={other} unit={unit} /> : <p className="small">{text.nothing}</p>}
      </div>
      {fight && <Rates fight={fight} other={other} />}
    </div>
  );
}

type FightProps = { readonly fight: Fight; readonly other: string; readonly unit: string };

function Course({ fight, other, unit }: FightProps) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.laws;
  const outcome = outcomeOf(fight);
  const level = drawLevelOf(fight);
  const { states, decisionTime } = trajectoryOf(fight, 41);
  const winner = outcome.winner === "m" ? text.you : other;
  const loser = level?.side === "m" ? text.you : other;
  return (
    <div className="stack">
      <p data-testid="outcome">
        {outcome.winner === "draw" ? text.draw : text.wins(winner, format.number(outcome.survivors, 2), unit)}
        <Gap />
        {decisionTime !== null && text.decided(format.number(decisionTime, 2))}
      </p>
      {level && (
        <p className="small">
          {text.level(loser, format.number(level.forceNeeded, 2), unit)}
          <Gap />
          {level.efficiencyNeeded !== null && text.efficiency(format.number(level.efficiencyNeeded, 2))}
        </p>
      )}
      {decisionTime !== 0 && (
        <LineChart
          name={text.chart(text.names[fight.law], format.number(fight.exchangeRate, 2), winner)}
          xName={text.time}
          xs={states.map((state) => state.t)}
          lines={[
            { name: text.you, values: states.map((state) => state.m) },
            { name: other, values: states.map((state) => state.n) },
          ]}
          decimals={1}
        />
      )}
    </div>
  );
}

function Rates({ fight, other }: Omit<FightProps, "unit">) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.laws;
  const { breakEven, rows } = sensitivityToRate(fight, RATES);
  return (
    <div className="stack">
      <h3>{text.ratesTitle}</h3>
      <p className="small">{breakEven === null ? text.noBreakEven : text.breakEven(format.number(breakEven, 3))}</p>
      <Table
        small
        className={styles.narrow}
        caption={text.ratesCaption}
        heads={[number("E"), text.winner, number(text.left), number(text.even)]}
      >
        {rows.map((row) => (
          <tr key={row.exchangeRate}>
            <th scope="row" className="number">
              {format.number(row.exchangeRate, 2)}
            </th>
            <td>{row.winner === "draw" ? text.nobody : row.winner === "m" ? text.you : other}</td>
            <td className="number">{format.number(row.survivors, 2)}</td>
            <td className="number">{format.number(row.evenForce, 2)}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
