"use client";

import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, Legend, LinearScale } from "chart.js";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Bar } from "react-chartjs-2";
import styles from "./chart.module.css";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

export type BarSeries = {
  readonly name: string;
  /** Name of a colour in tokens.css, without the dashes: "pillar-demand". */
  readonly token: string;
  readonly values: readonly number[];
};

export type StackedBarsProps = {
  /** What the chart shows, in a sentence: its accessible name. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  readonly axis: string;
  /** The same figures as a table. No chart without one. */
  readonly table: ReactNode;
};

const ROW = 20;
const FRAME = 80;
/** Width of the printed column in CSS pixels: A4 less its margins. */
const PAPER_WIDTH = 660;

/**
 * Horizontal stacked bars. Without animation and with a fixed size while printing, Chromium draws them as vectors on
 * paper; a chart that follows its container would come out as a cropped bitmap.
 */
export function StackedBars({ name, labels, series, axis, table }: StackedBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart<"bar"> | null>(null);
  const colour = useColours(frame);
  const height = labels.length * ROW + FRAME;

  useEffect(() => {
    const enlarge = () => chart.current?.resize(PAPER_WIDTH, height);
    const restore = () => chart.current?.resize();
    window.addEventListener("beforeprint", enlarge);
    window.addEventListener("afterprint", restore);
    return () => {
      window.removeEventListener("beforeprint", enlarge);
      window.removeEventListener("afterprint", restore);
    };
  }, [height]);

  return (
    <figure>
      <div ref={frame} className={styles.frame} data-rows={labels.length}>
        {colour && (
          <Bar
            ref={(instance) => {
              chart.current = instance ?? null;
            }}
            height={height}
            aria-label={name}
            options={optionsOf(axis, colour)}
            data={{
              labels: [...labels],
              datasets: series.map(({ name: label, token, values }) => ({
                label,
                data: [...values],
                backgroundColor: colour(token),
                borderColor: colour("sheet"),
                borderWidth: { right: 1 },
                barThickness: 12,
              })),
            }}
          />
        )}
      </div>
      {table}
    </figure>
  );
}

type Colour = (token: string) => string;

/** Reads colours where the chart stands, once it is there and whenever the scheme changes. */
function useColours(frame: { readonly current: HTMLElement | null }): Colour | null {
  const [colour, setColour] = useState<Colour | null>(null);
  useEffect(() => {
    const read = () => {
      const element = frame.current;
      if (!element) return;
      const style = getComputedStyle(element);
      setColour(() => (token: string) => style.getPropertyValue(`--${token}`).trim());
    };
    read();
    const scheme = window.matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", read);
    return () => scheme.removeEventListener("change", read);
  }, [frame]);
  return colour;
}

function optionsOf(axis: string, colour: Colour): ChartOptions<"bar"> {
  const font = { family: "Inter Variable, system-ui, sans-serif", size: 12 };
  return {
    indexAxis: "y",
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    plugins: {
      legend: { position: "top", align: "start", labels: { color: colour("ink"), font, boxWidth: 10, boxHeight: 10 } },
    },
    scales: {
      x: {
        stacked: true,
        beginAtZero: true,
        title: { display: true, text: axis, color: colour("ink-soft"), font },
        grid: { color: colour("hairline") },
        ticks: { color: colour("ink-soft"), font },
      },
      y: { stacked: true, grid: { display: false }, ticks: { color: colour("ink"), font, autoSkip: false } },
    },
  };
}
