"use client";

import { useState } from "react";
import type { Estimator } from "@/lib/gravity/types";
import { model as text } from "@/lib/i18n/en/model";
import { SelectField } from "../../_components/fields/select-field";
import { number, Table } from "../../_components/table";
import { format } from "../../_components/words";
import type { Result } from "./messages";
import styles from "./model.module.css";

const WIDTH = 640;
const HEIGHT = 460;
const LEFT = 64;
const RIGHT = 16;
const TOP = 26;
const BOTTOM = 46;

type Props = { readonly result: Result; readonly shown: readonly string[] | null };

/** Actual against fitted flows on logarithmic axes, thousands of points in one path, and the same in bands as a table. */
export function Fit({ result, shown }: Props) {
  const words = text.fit;
  const [estimator, setEstimator] = useState<Estimator>("ppml");
  const { scatter } = result[estimator];
  const { actual, fitted, positive, zeros, bands } = scatter;
  const marked = result.markets.flatMap((market) => {
    const { predicted } = market[estimator];
    const wanted = shown === null || shown.includes(market.market);
    return wanted && market.actual !== null && market.actual > 0 && predicted !== null && predicted > 0
      ? [{ market: market.market, actual: market.actual, predicted }]
      : [];
  });
  const [lowest, highest] = extent([actual, fitted, marked.map((point) => point.actual), marked.map((point) => point.predicted)]);
  const place = (value: number) => (Math.log10(value) - lowest) / (highest - lowest);
  const x = (value: number) => LEFT + place(value) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - place(value)) * (HEIGHT - TOP - BOTTOM);
  const every = Math.max(1, Math.ceil((highest - lowest) / 8));
  const ticks = Array.from({ length: Math.floor((highest - lowest) / every) + 1 }, (_, k) => 10 ** (lowest + k * every));
  const name = words.chart(text.estimators[estimator], count(actual.length), count(marked.length));
  let dots = "";
  for (let i = 0; i < actual.length; i++) dots += `M${x(fitted[i] as number).toFixed(1)} ${y(actual[i] as number).toFixed(1)}h0`;
  return (
    <>
      <div>
        <SelectField label={words.estimator} value={estimator} onChange={(value) => setEstimator(value === "ols" ? "ols" : "ppml")}>
          {(["ppml", "ols"] as const).map((id) => (
            <option key={id} value={id}>
              {text.estimators[id]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.pair}>
        <figure className="stack">
          <section className="scroll" tabIndex={0} aria-label={name}>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} className={styles.chart} data-testid="scatter">
              {ticks.map((tick) => (
                <g key={tick}>
                  <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.axis} />
                  <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} className={styles.axis} />
                  <text x={x(tick)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
                    {format.compact(tick)}
                  </text>
                  <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                    {format.compact(tick)}
                  </text>
                </g>
              ))}
              <path d={dots} className={styles.dots} />
              <line x1={x(10 ** lowest)} y1={y(10 ** lowest)} x2={x(10 ** highest)} y2={y(10 ** highest)} className={styles.equal} />
              {marked.map((point) => (
                <circle key={point.market} cx={x(point.predicted)} cy={y(point.actual)} r="4.5" className={styles.marked} />
              ))}
              <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 8} textAnchor="middle">
                {words.fitted}
              </text>
              <text x={LEFT} y={12} textAnchor="middle">
                {words.actual}
              </text>
            </svg>
          </section>
          <figcaption className="small soft">
            {words.marked} {actual.length < positive && words.thinned(count(actual.length), count(positive))}{" "}
            {zeros > 0 && words.zeros(count(zeros))}
          </figcaption>
        </figure>
        <Table
          small
          caption={words.caption(text.estimators[estimator])}
          heads={[words.band, number(words.flows), number(words.low), number(words.middle), number(words.high)]}
        >
          {bands.map((band) => (
            <tr key={band.from}>
              <th scope="row">{text.potential.range(format.compact(band.from), format.compact(band.to))}</th>
              <td className="number">{count(band.count)}</td>
              <td className="number">{format.compact(band.low)}</td>
              <td className="number">{format.compact(band.middle)}</td>
              <td className="number">{format.compact(band.high)}</td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}

/** Powers of ten that hold all values; a decade apart at least. */
function extent(lists: readonly ArrayLike<number>[]): readonly [number, number] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const value = Math.log10(list[i] as number);
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  if (!(lowest <= highest)) return [0, 1];
  return [Math.floor(lowest), Math.max(Math.floor(lowest) + 1, Math.ceil(highest))];
}

const count = (n: number) => format.number(n, 0);
