"use client";

import dynamic from "next/dynamic";
import { type ReactElement, useId, useRef } from "react";
import type { BarSeries } from "./chart";
import styles from "./stacked-bars.module.css";

// Chart.js is fetched by the pages that draw, never with the workspace.
const BarsCanvas = dynamic(() => import("./chart").then((module) => module.BarsCanvas), { ssr: false });

export type StackedBarsProps = {
  /** What the chart shows, in a sentence: its accessible name. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  /** The same figures as a table. No chart without one. */
  readonly table: ReactElement;
};

const ROW = 16;
const LEGEND_AND_AXIS = 58;

/** Stacked horizontal bars with their figures as a table below. The table is there before the chart, and without it. */
export function StackedBars({ name, labels, series, table }: StackedBarsProps) {
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  return (
    <>
      <figure className={styles.figure}>
        <div ref={frame} className={styles.frame}>
          {/* Holds the height: the security policy allows no style of an element's own. */}
          <svg className={styles.strut} width="1" height={labels.length * ROW + LEGEND_AND_AXIS} aria-hidden="true" />
          <BarsCanvas name={name} tableId={tableId} frame={frame} labels={labels} series={series} />
        </div>
      </figure>
      <div id={tableId}>{table}</div>
    </>
  );
}
