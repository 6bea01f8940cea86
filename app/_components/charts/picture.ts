import { axisTicks, decades, decimalsOf } from "@/lib/charts/ticks";
import type { Words } from "@/lib/i18n/speech";

export type BarSeries = {
  readonly name: string;
  /** Name of a colour in tokens.css, without the dashes: "pillar-demand". */
  readonly token: string;
  readonly values: readonly number[];
};

type Dots = { readonly name: string; readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** What is drawn: bars of parts laid end to end, lines over a common axis, or dots of positive figures on logarithmic axes. */
export type Picture =
  | { readonly kind: "bars"; readonly labels: readonly string[]; readonly series: readonly BarSeries[] }
  | {
      readonly kind: "lines";
      readonly xName: string;
      /** Rising, and common to all lines. */
      readonly xs: readonly number[];
      /** Two at most: one drawn through, one dashed. */
      readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
    }
  | {
      readonly kind: "dots";
      readonly xName: string;
      readonly yName: string;
      readonly dots: Dots;
      readonly large: Dots;
      readonly equal: string;
    };

/** A colour of tokens.css as it is where the chart stands. */
export type Colour = (token: string) => string;

export const SCREEN_FONT = "Inter Variable, Inter Stand-in, system-ui, sans-serif";

/** A picture in the terms of the library that draws it: every axis and its marks by the one rule for them, the rest as quiet as the page. */
export function drawingOf({ format }: Words, picture: Picture, colour: Colour, family: string) {
  const font = { family, size: 12 };
  const quiet = { grid: { color: colour("hairline"), drawTicks: false }, border: { display: false } };
  const axis = (ticks: readonly number[], text: (value: number) => string, title = "") => ({
    ...quiet,
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    title: { display: title !== "", text: title, color: colour("ink-soft"), font },
    // Where marks stand is decided by one rule for all charts, and not by the library.
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map((value) => ({ value }));
    },
    ticks: { color: colour("ink-soft"), font, padding: 4, callback: (value: number | string) => text(Number(value)) },
  });
  const linear = (values: readonly number[], title = "", end = Number.POSITIVE_INFINITY) => {
    const ticks = axisTicks(values, 5).filter((tick) => tick <= end);
    return { type: "linear" as const, ...axis(ticks, (value) => format.number(value, decimalsOf(ticks)), title) };
  };
  const options = {
    animation: false as const,
    responsive: true,
    maintainAspectRatio: false,
    // A chart answers to no pointer: what it shows stands in its table, for every reader.
    events: [],
    layout: { padding: 0 },
    plugins: {
      legend: {
        position: "top" as const,
        align: "start" as const,
        labels: {
          color: colour("ink"),
          font,
          boxWidth: picture.kind === "lines" ? 28 : 10,
          boxHeight: picture.kind === "lines" ? 0 : 10,
          padding: 14,
        },
      },
    },
  };
  switch (picture.kind) {
    case "bars": {
      const totals = picture.labels.map((_, i) => picture.series.reduce((sum, { values }) => sum + Math.max(0, values[i] ?? 0), 0));
      const names = { color: colour("ink"), font, autoSkip: false, padding: 6 };
      return {
        type: "bar" as const,
        data: {
          labels: [...picture.labels],
          datasets: picture.series.map(({ name: label, token, values }) => ({
            label,
            data: [...values],
            backgroundColor: colour(token),
            // A seam of paper, so that parts can be told apart without colour.
            borderColor: colour("sheet"),
            borderWidth: { right: 1.5 },
            categoryPercentage: 1,
            barPercentage: 0.72,
          })),
        },
        options: {
          ...options,
          indexAxis: "y" as const,
          scales: {
            x: { stacked: true, ...linear(totals) },
            y: { stacked: true, border: { color: colour("ink-soft") }, grid: { display: false }, ticks: names },
          },
        },
      };
    }
    case "lines":
      return {
        type: "line" as const,
        data: {
          datasets: picture.lines.map(({ name: label, values }, i) => ({
            label,
            data: values.map((y, k) => ({ x: picture.xs[k] ?? 0, y })),
            borderColor: colour(i === 0 ? "accent" : "warn"),
            borderWidth: 2.5,
            borderDash: i === 0 ? [] : [7, 4],
            pointRadius: 0,
            // Asks for lines drawn step by step; a path kept whole could not be written down.
            segment: {},
          })),
        },
        options: {
          ...options,
          scales: {
            x: { ...linear(picture.xs, picture.xName, picture.xs.at(-1)), max: picture.xs.at(-1) ?? 1 },
            y: linear(picture.lines.flatMap(({ values }) => values)),
          },
        },
      };
    case "dots": {
      const { dots, large } = picture;
      const ends = decades([dots.x, dots.y, large.x, large.y]);
      const scale = (title: string) => ({ type: "logarithmic" as const, ...axis(ends, format.compact, title) });
      const points = ({ x, y }: Dots) => Array.from(x, (value, i) => ({ x: value, y: y[i] ?? 0 }));
      const line = [ends[0], ends.at(-1)].map((end) => ({ x: end ?? 1, y: end ?? 1 }));
      return {
        type: "scatter" as const,
        data: {
          datasets: [
            {
              label: large.name,
              data: points(large),
              backgroundColor: colour("pillar-logistics"),
              borderColor: colour("sheet"),
              pointRadius: 4.5,
            },
            {
              label: picture.equal,
              data: line,
              showLine: true,
              segment: {},
              borderColor: colour("ink"),
              borderWidth: 1.2,
              borderDash: [5, 4],
              pointRadius: 0,
            },
            { label: dots.name, data: points(dots), backgroundColor: `${colour("accent")}66`, borderWidth: 0, pointRadius: 1.2 },
          ],
        },
        options: { ...options, scales: { x: scale(picture.xName), y: scale(picture.yName) } },
      };
    }
  }
}
