"use client";

import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, Legend, LinearScale } from "chart.js";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Bar } from "react-chartjs-2";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

export type BarSeries = {
  readonly name: string;
  /** Name of a colour in tokens.css, without the dashes: "pillar-demand". */
  readonly token: string;
  readonly values: readonly number[];
};

export type CanvasProps = {
  /** What the chart shows, in a sentence: its accessible name. */
  readonly name: string;
  /** Id of the element that holds the same figures as a table. */
  readonly tableId: string;
  /** The element the chart fills. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
};

/** Width of the printed column in CSS pixels: A4 less the margins of the page. */
const PAPER_WIDTH = 672;

/**
 * The canvas of stacked horizontal bars. Without animation and with its size fixed while printing, Chromium draws it as
 * vectors; a chart that follows its container would come out as a cropped bitmap.
 */
export function BarsCanvas({ name, tableId, frame, labels, series }: CanvasProps) {
  const chart = useRef<Chart<"bar"> | null>(null);
  const colour = useColours(frame);

  useEffect(() => {
    const fit = () => {
      chart.current?.resize(PAPER_WIDTH, frame.current?.clientHeight);
      // A chart that is as wide as paper already would not be drawn again, and its old pixels would be printed.
      chart.current?.update("none");
    };
    const restore = () => chart.current?.resize();
    window.addEventListener("beforeprint", fit);
    window.addEventListener("afterprint", restore);
    return () => {
      window.removeEventListener("beforeprint", fit);
      window.removeEventListener("afterprint", restore);
    };
  }, [frame]);

  if (!colour) return null;
  return (
    <Bar
      ref={(instance) => {
        chart.current = instance ?? null;
      }}
      aria-label={name}
      aria-details={tableId}
      options={optionsOf(colour)}
      data={{
        labels: [...labels],
        datasets: series.map(({ name: label, token, values }) => ({
          label,
          data: [...values],
          backgroundColor: colour(token),
          // A seam of paper, so that parts can be told apart without colour.
          borderColor: colour("sheet"),
          borderWidth: { right: 1.5 },
          categoryPercentage: 1,
          barPercentage: 0.72,
        })),
      }}
    />
  );
}

type Colour = (token: string) => string;

/** Reads colours where the chart stands, once it is there and whenever the scheme changes. */
function useColours(frame: RefObject<HTMLElement | null>): Colour | null {
  const [colour, setColour] = useState<Colour | null>(null);
  useEffect(() => {
    const read = () => {
      if (!frame.current) return;
      const style = getComputedStyle(frame.current);
      setColour(() => (token: string) => style.getPropertyValue(`--${token}`).trim());
    };
    read();
    const scheme = window.matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", read);
    return () => scheme.removeEventListener("change", read);
  }, [frame]);
  return colour;
}

function optionsOf(colour: Colour): ChartOptions<"bar"> {
  const font = { family: "Inter Variable, Inter Stand-in, system-ui, sans-serif", size: 11.5 };
  return {
    indexAxis: "y",
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    // A chart answers to no pointer: what it shows stands in its table, for every reader.
    events: [],
    layout: { padding: 0 },
    plugins: {
      legend: {
        position: "top",
        align: "start",
        labels: { color: colour("ink"), font, boxWidth: 10, boxHeight: 10, padding: 14 },
      },
    },
    scales: {
      x: {
        stacked: true,
        beginAtZero: true,
        border: { display: false },
        grid: { color: colour("hairline"), drawTicks: false },
        ticks: { color: colour("ink-soft"), font, padding: 4 },
      },
      y: {
        stacked: true,
        border: { color: colour("ink-soft") },
        grid: { display: false },
        ticks: { color: colour("ink"), font, autoSkip: false, padding: 6 },
      },
    },
  };
}
