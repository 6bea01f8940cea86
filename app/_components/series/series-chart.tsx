"use client";

import { useId } from "react";
import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { linear } from "@/lib/charts/scale";
import { axisTicks, decimalsOf } from "@/lib/charts/ticks";
import { lettersIn } from "@/lib/i18n/width";
import type { Named } from "@/lib/report/export/credit";
import type { Point, Series } from "@/lib/trade/series/series";
import { Frame } from "../charts/frame";
import { periodText, valueText } from "./names";
import styles from "./series.module.css";
import { signsInWords } from "./signs";

export type Line = { readonly name: string; readonly series: Series; readonly colour: number };
type Period = Pick<Point, "year" | "month">;
type Props = {
  /** What the chart shows, in a sentence: its accessible name; `tableId`: that of the table with the same figures. */
  readonly name: string;
  readonly tableId?: string;
  readonly sources: readonly Named[];
  readonly lines: readonly Line[];
  readonly periods: readonly Period[];
  /** The period that is read out, marked by an upright line. */
  readonly at: number;
};

const WIDTH = 672;
const HEIGHT = 280;
const LEFT = 52;
const TOP = 14;
const BOTTOM = 28;
const LABEL = 15;
/** Width of a letter of a name, generously, and most letters of a name at the end of its line. */
const LETTER = 7.4;
const LONGEST = 32;

/** Lines over time, each named at its end. Open, filled, square and crossed marks and dashes tell what a value rests on. */
export function SeriesChart({ name, tableId, sources, lines, periods, at }: Props) {
  const words = useWords("trade");
  const pattern = useId();
  const longest = Math.max(...lines.map((line) => lettersIn(endName(line))));
  const right = lines.length > 1 ? Math.min(WIDTH / 2, 24 + LETTER * longest) : 24;
  const values = lines.flatMap(({ series }) =>
    series.points.flatMap(({ value, contradicted }) => [value, contradicted?.value ?? null].filter((one) => one !== null)),
  );
  const ticks = axisTicks(values, 5);
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const step = (WIDTH - LEFT - right) / Math.max(1, periods.length - 1);
  const x = (k: number) => LEFT + k * step;
  const y = linear([least, most], [HEIGHT - BOTTOM, TOP]);
  const tick = (value: number) => (most - least >= 10_000 ? words.format.compact(value) : words.format.number(value, decimalsOf(ticks)));
  const every = Math.ceil(periods.length / 12);
  const flagged = periods.flatMap((period, k) => (lines.some(({ series }) => pointIn(series, period)?.status === "flagged") ? [k] : []));
  const ends = endsOf(lines, periods, y);
  return (
    <Frame
      name={name}
      tableId={tableId}
      note={signsInWords(
        words,
        lines.map(({ series }) => series),
      )}
      sources={sources}
      width={WIDTH}
      height={HEIGHT}
      edge={{ left: LEFT, right, top: TOP, bottom: BOTTOM }}
      across={periods.flatMap(({ month, year }, k) => (k % every === 0 ? [{ at: x(k), text: `${month ?? year}` }] : []))}
      up={ticks.map((value) => ({ at: y(value), text: tick(value), strong: value === 0 }))}
      under={
        <>
          <defs>
            <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" x2="0" y1="0" y2="7" className={styles.hatch} />
            </pattern>
          </defs>
          {flagged.map((k) => (
            <rect
              key={k}
              x={Math.max(LEFT, x(k) - step / 2)}
              y={TOP}
              width={Math.min(WIDTH - right, x(k) + step / 2) - Math.max(LEFT, x(k) - step / 2)}
              height={HEIGHT - TOP - BOTTOM}
              fill={`url(#${pattern})`}
            />
          ))}
        </>
      }
    >
      <line x1={x(at)} x2={x(at)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.guide} />
      {lines.map((line, i) => (
        <g key={line.name} className={styles[`line${line.colour}`]}>
          <Stretches line={line} periods={periods} x={x} y={y} />
          {periods.map((period, k) => {
            const point = pointIn(line.series, period);
            return point && <Marks key={periodText(period)} point={point} line={line} x={x(k)} y={y} />;
          })}
          {lines.length > 1 && ends[i] !== undefined && (
            <text x={WIDTH - right + 12} y={ends[i] + 4} className={styles.name}>
              {endName(line)}
            </text>
          )}
        </g>
      ))}
    </Frame>
  );
}

/** A line's name as it stands at its end, where there is little room; the full one stands above the chart. */
function endName({ name }: Line): string {
  return shortened(name, LONGEST);
}

/** The point a series has in a period; nothing where it has none. */
export function pointIn({ points }: Series, { year, month }: Period): Point | undefined {
  return points.find((point) => point.year === year && point.month === month);
}

type Scale = {
  readonly line: Line;
  readonly periods: readonly Period[];
  readonly x: (k: number) => number;
  readonly y: (value: number) => number;
};

/** The line from known value to known value: dashed where a period lies between, or where either end is in doubt. */
function Stretches({ line, periods, x, y }: Scale) {
  const known = periods.flatMap((period, k) => {
    const point = pointIn(line.series, period);
    return point && point.value !== null ? [{ k, value: point.value, sound: point.status !== "flagged" }] : [];
  });
  return known.slice(1).map((to, i) => {
    const from = known[i];
    if (!from) return null;
    const firm = to.k === from.k + 1 && from.sound && to.sound;
    return (
      <line
        key={to.k}
        x1={x(from.k)}
        y1={y(from.value)}
        x2={x(to.k)}
        y2={y(to.value)}
        className={styles.stretch}
        strokeDasharray={firm ? undefined : "3 5"}
      />
    );
  });
}

/** One value: a disc reported, a ring derived, a diamond called an estimate, a square flagged; a cross what is printed in contradiction. */
function Marks({ point, line, x, y }: { readonly point: Point; readonly line: Line; readonly x: number; readonly y: Scale["y"] }) {
  const words = useWords();
  const { value, contradicted, status } = point;
  const { unit } = line.series;
  const title = (number: number) =>
    words.format.labelled(words.format.commas([line.name, periodText(point)]), valueText(words, unit, number));
  return (
    <>
      {value !== null && (
        <g transform={`translate(${x} ${y(value)})`}>
          <title>{title(value)}</title>
          {status === "reported" && <circle r="4" className={styles.filled} />}
          {status === "derived" && <circle r="4" className={styles.open} />}
          {status === "projected" && <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" className={styles.filled} />}
          {status === "flagged" && <rect x="-4" y="-4" width="8" height="8" className={styles.open} />}
        </g>
      )}
      {contradicted && (
        <g transform={`translate(${x} ${y(contradicted.value)})`}>
          <title>{title(contradicted.value)}</title>
          <path d="M-4-4 4 4M4-4-4 4" className={styles.cross} />
        </g>
      )}
    </>
  );
}

/** Heights of the names at the lines' ends, moved apart so that none prints over another; `undefined` for a line without a value. */
function endsOf(lines: readonly Line[], periods: readonly Period[], y: Scale["y"]): readonly (number | undefined)[] {
  const wanted = lines.flatMap(({ series }, i) => {
    const last = periods.map((period) => pointIn(series, period)?.value ?? null).findLast((value) => value !== null);
    return last === undefined || last === null ? [] : [{ i, at: y(last) }];
  });
  wanted.sort((a, b) => a.at - b.at);
  const heights: (number | undefined)[] = lines.map(() => undefined);
  // From the top down each name keeps its distance; whatever then hangs below the chart is pushed up again.
  let free = TOP;
  for (const one of wanted) {
    one.at = Math.max(one.at, free);
    free = one.at + LABEL;
  }
  let limit = HEIGHT - BOTTOM;
  for (const one of wanted.toReversed()) {
    one.at = Math.min(one.at, limit);
    limit = one.at - LABEL;
    heights[one.i] = one.at;
  }
  return heights;
}
