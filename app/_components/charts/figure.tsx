"use client";

import dynamic from "next/dynamic";
import { type ReactElement, useId, useRef } from "react";
import { useWords } from "#words";
import { PictureMenu, type PictureOf } from "./export/picture-menu";
import styles from "./figure.module.css";
import type { Picture } from "./picture";

// Chart.js is fetched by the pages that draw, never with the workspace.
const ChartCanvas = dynamic(() => import("./chart").then((module) => module.ChartCanvas), { ssr: false });

export type ChartFigureProps = Omit<PictureOf, "draw"> & {
  readonly picture: Picture;
  /** The same figures as a table. No chart without one. */
  readonly table: ReactElement;
  readonly testId?: string;
};

const ROW = 16;
const LEGEND_AND_AXIS = 58;

/** A chart with its figures as a table below. The table is there before the chart, and without it. */
export function ChartFigure({ name, title, note, sources, picture, table, testId }: ChartFigureProps) {
  const words = useWords();
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const height = picture.kind === "bars" ? picture.labels.length * ROW + LEGEND_AND_AXIS : picture.kind === "lines" ? 280 : 460;
  const draw = async () => (await import("./chart")).recorded(words, picture, height);
  return (
    <>
      <figure className={styles.figure}>
        <div ref={frame} className={styles.frame}>
          {/* Holds the height: the security policy allows no style of an element's own. */}
          <svg className={styles.strut} width="1" height={height} aria-hidden="true" />
          <ChartCanvas name={name} tableId={tableId} frame={frame} picture={picture} testId={testId} />
        </div>
        <PictureMenu name={name} title={title} note={note} sources={sources} draw={draw} />
      </figure>
      <div id={tableId}>{table}</div>
    </>
  );
}
