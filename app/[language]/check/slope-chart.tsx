"use client";

import { useState } from "react";
import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { slopeColumn } from "@/lib/charts/slope";
import { lettersIn } from "@/lib/i18n/width";
import { Plate } from "../../_components/charts/plate";
import styles from "./slope-chart.module.css";

/** A ranking drawn as a column: the rank of each market, in the order of the markets. */
export type Column = { readonly id: string; readonly name: string; readonly ranks: ArrayLike<number>; readonly current?: boolean };

type Props = {
  readonly columns: readonly Column[];
  readonly markets: readonly { readonly id: string; readonly name: string }[];
  /** What the chart shows, in a sentence, with the market that is followed. */
  readonly name: (market: string) => string;
  readonly title: string;
};

const STEP = 140;
const LINE = 24;
const TOP = 56;
/** Room for a label beside the lines: so much for a letter at most, and for the rank. */
const LETTER = 7.5;
const RANK = 36;
/** Longer names are cut in the chart; the table below has them whole. */
const LONGEST = 26;

/** Ranks as lines from column to column. One market can be followed at a time; the table below holds the same figures. */
export function SlopeChart({ columns, markets, name: nameWith, title }: Props) {
  const { compare: compareText } = useWords("compare");
  const [chosen, setChosen] = useState("");
  const [first, last] = [columns[0], columns.at(-1)];
  if (columns.length < 2 || markets.length === 0 || !first || !last) return null;
  const labels = markets.map(({ name }) => shortened(name, LONGEST));
  const side = RANK + LETTER * Math.max(...labels.map(lettersIn));
  const width = 2 * side + STEP * (columns.length - 1);
  const x = (at: number) => side + STEP * at;
  const drawn = columns.map(({ ranks }) => slopeColumn(ranks));
  // Of a part of the field the last may have a place beyond the number of lines.
  const height = TOP + LINE * Math.max(markets.length, ...drawn.flatMap(({ points }) => points));
  const y = (what: "points" | "labels", at: number, market: number) => TOP + LINE * ((drawn[at]?.[what][market] ?? 1) - 0.5);
  // Until one is chosen, and when the chosen one is no longer ticked, the first of the ranking is followed.
  const own =
    drawn[
      Math.max(
        0,
        columns.findIndex(({ current }) => current),
      )
    ]?.labels ?? [];
  const known = markets.findIndex(({ id }) => id === chosen);
  const followed = known >= 0 ? known : own.indexOf(1);
  const name = nameWith(markets[followed]?.name ?? "");
  return (
    <figure className="stack">
      <label className="row">
        {compareText.follow}
        <select value={markets[followed]?.id} onChange={(event) => setChosen(event.target.value)}>
          {markets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Plate name={name} title={title} viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.slopes}>
        {columns.map((column, at) => (
          <g key={column.id}>
            <line x1={x(at)} x2={x(at)} y1={TOP - 6} y2={height} className={styles.axis} />
            <text x={x(at)} y={at % 2 === 0 ? 18 : 38} textAnchor="middle" className={column.current ? styles.current : styles.head}>
              {shortened(column.name, LONGEST)}
            </text>
          </g>
        ))}
        {markets.map(({ id }, i) => (
          <g key={id} className={i === followed ? styles.followed : styles.line}>
            <polyline points={columns.map((_, at) => `${x(at)},${y("points", at, i)}`).join(" ")} />
            {columns.map((column, at) => (
              <circle key={column.id} cx={x(at)} cy={y("points", at, i)} r={i === followed ? 5 : 3} />
            ))}
            <text x={x(0) - 10} y={y("labels", 0, i) + 4} textAnchor="end">
              {labels[i]} {first.ranks[i]}
            </text>
            <text x={x(columns.length - 1) + 10} y={y("labels", columns.length - 1, i) + 4}>
              {last.ranks[i]} {labels[i]}
            </text>
          </g>
        ))}
      </Plate>
    </figure>
  );
}
