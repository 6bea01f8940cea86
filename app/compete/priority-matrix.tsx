"use client";

import { priorityMatrix } from "@/lib/charts/priority-matrix";
import type { Evaluation } from "@/lib/evaluate";
import { compete as competeText } from "@/lib/i18n/en/compete";
import { reaches } from "@/lib/lanchester/reach";
import { countryName } from "@/lib/report/names";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./compete.module.css";

type Props = { readonly evaluation: Evaluation; readonly here: string };

const WIDTH = 760;
const HEIGHT = 380;
const LEFT = 150;
const RIGHT = 30;
const TOP = 26;
const BOTTOM = 44;
/** Radius of the largest market's bubble; areas are in proportion to people online. */
const LARGEST = 26;
const SMALLEST = 3;

/** Every ranked market by attractiveness and reach, the size of its bubble by people online; and the same as a table. */
export function PriorityMatrix({ evaluation, here }: Props) {
  const dataset = useDataset();
  const text = competeText.priority;
  const points = priorityMatrix(evaluation, dataset);
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const most = Math.max(1, ...points.map((point) => point.size?.people ?? 0));
  const x = (part: number) => LEFT + LARGEST + part * (WIDTH - LEFT - RIGHT - 2 * LARGEST);
  const y = (part: number) => TOP + LARGEST + (1 - part) * (HEIGHT - TOP - BOTTOM - 2 * LARGEST);
  if (points.length === 0)
    return (
      <div className="stack">
        <h2>{competeText.parts.priority}</h2>
        <p>{text.none}</p>
      </div>
    );
  return (
    <div className="stack" data-testid="priority-matrix">
      <h2>{competeText.parts.priority}</h2>
      <p className="small soft">{text.intro}</p>
      <div className={styles.pair}>
        <section className="scroll" tabIndex={0} aria-label={competeText.parts.priority}>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={text.chart(points.length, nameOf(points[0]?.market as string))}
            className={styles.chart}
          >
            {reaches.map((reach, i) => {
              const height = y(1 - i / (reaches.length - 1));
              return (
                <g key={reach}>
                  <line x1={LEFT} x2={WIDTH - RIGHT} y1={height} y2={height} className={styles.axis} />
                  <text x={LEFT - 8} y={height + 4} textAnchor="end">
                    {t.reaches[reach]}
                  </text>
                </g>
              );
            })}
            <text x={LEFT} y={HEIGHT - 8}>
              {text.less}
            </text>
            <text x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">
              {text.more}
            </text>
            {points.map((point, i) => {
              const radius = Math.max(SMALLEST, LARGEST * Math.sqrt((point.size?.people ?? 0) / most));
              const [cx, cy] = [x(point.attractiveness), y(point.height)];
              return (
                <g key={point.market}>
                  <circle cx={cx} cy={cy} r={radius} className={point.market === here ? styles.bubbleHere : styles.bubble} />
                  <text x={cx} y={cy + (i % 2 === 0 ? -radius - 4 : radius + 12)} textAnchor="middle">
                    {point.market}
                  </text>
                </g>
              );
            })}
          </svg>
        </section>
        <section className="scroll" tabIndex={0} aria-label={text.caption}>
          <table className="small">
            <caption>{text.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.ranking.market}</th>
                <th scope="col" className="number">
                  {t.ranking.rank}
                </th>
                <th scope="col">{t.ranking.position}</th>
                <th scope="col" className="number">
                  {text.size}
                </th>
                <th scope="col">{t.ranking.priority}</th>
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={point.market} className={point.market === here ? styles.own : undefined}>
                  <th scope="row">
                    {nameOf(point.market)} <span className="soft">{point.market}</span>
                  </th>
                  <td className="number">{point.rank}</td>
                  <td>{t.reaches[point.reach]}</td>
                  <td className="number">{point.size ? `${format.compact(point.size.people)} (${point.size.year})` : t.app.unknown}</td>
                  <td>{t.priorities[point.priority]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  );
}
