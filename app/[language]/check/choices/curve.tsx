"use client";

import { useState } from "react";
import { useWords } from "#words";
import { linear } from "@/lib/charts/scale";
import type { Universe } from "@/lib/robustness/choices/multiverse";
import { choices } from "@/lib/robustness/choices/specifications";
import { curveOf } from "@/lib/robustness/choices/standings";
import { Frame } from "../../../_components/charts/frame";
import { SelectField } from "../../../_components/fields/select-field";
import { number, Table } from "../../../_components/table";
import styles from "./choices.module.css";
import { keyOf, levelName, levelsOf } from "./names";

type Props = {
  readonly universes: readonly Universe[];
  /** Row of the market shown first. */
  readonly first: number;
  readonly markets: readonly string[];
  readonly onSave: () => void;
};

const LEFT = 150;
const WIDTH = 1200;
const TOP = 20;
const PLACES = 170;
const LINE = 17;
const HEAD = 24;

/**
 * A specification curve after Simonsohn, Simmons and Nelson (2020), Nature Human Behaviour 4, 1208–1214: one market's place
 * under every specification, best first, and below each place the choices behind it.
 */
export function Curve({ universes, first, markets, onSave }: Props) {
  const words = useWords("choices", "compare");
  const { choices: text, format, t } = words;
  const [chosen, setChosen] = useState<number | null>(null);
  const row = chosen !== null && chosen < markets.length ? chosen : first;
  const curve = curveOf(universes, row);
  const placeOf = (one: Universe) => one.ranks[row] ?? 1;
  const [best, worst] = [curve[0], curve.at(-1)];
  if (!best || !worst) return null;
  const name = text.curveName(markets[row] ?? "", curve.length, placeOf(best), placeOf(worst));
  return (
    <figure className="stack">
      <div className={styles.bar}>
        <SelectField label={text.follow} value={String(row)} onChange={(value) => setChosen(Number(value))}>
          {markets.map((market, i) => (
            <option key={market} value={i}>
              {market}
            </option>
          ))}
        </SelectField>
        <button type="button" onClick={onSave}>
          {text.csv}
        </button>
      </div>
      <Drawing
        name={name}
        title={text.curveTitle(markets[row] ?? "", curve.length)}
        curve={curve}
        row={row}
        places={markets.length}
        universes={universes}
      />
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <Table
          small
          caption={text.curve}
          testId="curve"
          heads={[number(text.place), text.method, text.normalisation, text.weighting, text.firstThere]}
        >
          {curve.map((one) => (
            <tr key={choices.map((choice) => keyOf(choice, one[choice])).join()} className={one.current ? styles.own : undefined}>
              <td className="number">{placeOf(one)}</td>
              {choices.map((choice) => (
                <td key={choice}>{levelName(words, choice, one[choice])}</td>
              ))}
              <td>{format.list(markets.filter((_, i) => one.ranks[i] === 1))}</td>
            </tr>
          ))}
        </Table>
      </details>
    </figure>
  );
}

type DrawingProps = {
  readonly name: string;
  readonly title: string;
  readonly curve: readonly Universe[];
  readonly row: number;
  readonly places: number;
  readonly universes: readonly Universe[];
};

function Drawing({ name, title, curve, row, places, universes }: DrawingProps) {
  const words = useWords("choices", "compare");
  const { choices: text } = words;
  const step = (WIDTH - LEFT) / curve.length;
  const x = (at: number) => LEFT + at * step;
  const y = linear([1, places], [TOP, TOP + PLACES]);
  const size = Math.max(1.5, Math.min(step - 1, 8));
  const blocks = choices.map((choice) => ({ choice, levels: levelsOf(universes, choice) }));
  const height = TOP + PLACES + blocks.reduce((sum, { levels }) => sum + HEAD + LINE * levels.length, 0) + 8;
  const decided = curve.findIndex(({ current }) => current);
  const box = (at: number, top: number, tall: number) =>
    `M${(x(at) + (step - size) / 2).toFixed(1)} ${top.toFixed(1)}h${size.toFixed(1)}v${tall}h${(-size).toFixed(1)}z`;
  let top = TOP + PLACES;
  return (
    <Frame
      name={name}
      title={title}
      width={WIDTH}
      height={height}
      edge={{ left: LEFT, right: 0, top: TOP, bottom: 0 }}
      up={[...new Set([1, 3, places])].filter((place) => place <= places).map((place) => ({ at: y(place), text: `${place}` }))}
      className={styles.curve}
      under={
        decided >= 0 && (
          <>
            <rect x={x(decided)} y={TOP - 6} width={Math.max(3, step)} height={height - TOP} className={styles.decided} />
            <text x={x(decided) > WIDTH - 80 ? WIDTH : x(decided)} y={12} textAnchor={x(decided) > WIDTH - 80 ? "end" : "start"}>
              {text.asDecided}
            </text>
          </>
        )
      }
    >
      <text x={0} y={TOP + 4} className={styles.head}>
        {text.place}
      </text>
      <path className={styles.dots} d={curve.map((one, at) => box(at, y(one.ranks[row] ?? 1) - 4, 8)).join("")} />
      {blocks.map(({ choice, levels }) => {
        const from = top + HEAD;
        top = from + LINE * levels.length;
        return (
          <g key={choice}>
            <text x={0} y={from - 6} className={styles.head}>
              {text.choices[choice]}
            </text>
            {levels.map((level, at) => {
              const line = from + LINE * at;
              return (
                <g key={keyOf(choice, level)}>
                  <rect x={LEFT} y={line + 1} width={WIDTH - LEFT} height={LINE - 3} className={styles.rail} />
                  <text x={LEFT - 8} y={line + 12} textAnchor="end">
                    {levelName(words, choice, level)}
                  </text>
                  <path
                    className={styles.marks}
                    d={curve.flatMap((one, place) => (one[choice] === level ? [box(place, line + 2, LINE - 5)] : [])).join("")}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
    </Frame>
  );
}
