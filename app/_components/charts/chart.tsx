"use client";

import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  type ChartConfiguration,
  Chart as Drawn,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from "chart.js";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Chart } from "react-chartjs-2";
import { useWords } from "#words";
import { type Drawn as Drawing, PICTURE_FONT } from "@/lib/charts/picture/compose";
import { Recorder } from "@/lib/charts/picture/record";
import type { Words } from "@/lib/i18n/speech";
import { onPaper } from "./export/of-svg";
import { type Colour, drawingOf, type Picture, SCREEN_FONT } from "./picture";

Drawn.register(BarController, BarElement, CategoryScale, LinearScale, LogarithmicScale, Legend);
Drawn.register(LineController, LineElement, PointElement, ScatterController);

export type CanvasProps = {
  /** What the chart shows, in a sentence: its accessible name. */
  readonly name: string;
  /** Id of the element that holds the same figures as a table. */
  readonly tableId: string;
  /** The element the chart fills. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly picture: Picture;
  readonly testId?: string | undefined;
};

/** Width of the printed column in CSS pixels: A4 less the margins of the page. */
const PAPER_WIDTH = 672;

/**
 * A chart on a canvas. Without animation and with its size fixed while printing, Chromium draws it as vectors; a chart that
 * follows its container would come out as a cropped bitmap.
 */
export function ChartCanvas({ name, tableId, frame, picture, testId }: CanvasProps) {
  const words = useWords();
  const chart = useRef<Drawn | null>(null);
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
  const drawing: ChartConfiguration = drawingOf(words, picture, colour, SCREEN_FONT);
  return (
    <Chart
      ref={(instance) => {
        chart.current = instance ?? null;
      }}
      aria-label={name}
      aria-details={tableId}
      data-testid={testId}
      {...drawing}
    />
  );
}

/** The same chart drawn by the same code in the colours of paper, as vectors. */
export function recorded(words: Words, picture: Picture, height: number): Drawing {
  const ruler = document.createElement("canvas").getContext("2d");
  const measure = (text: string, font: string) => {
    if (!ruler) return 0;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
  return onPaper(PAPER_WIDTH, (paper) => {
    const recorder = new Recorder(PAPER_WIDTH, height, measure);
    const drawing = drawingOf(words, picture, coloursOf(paper), PICTURE_FONT);
    const chart = new Drawn(recorder as unknown as CanvasRenderingContext2D, {
      ...(drawing as ChartConfiguration),
      platform: BasicPlatform,
    });
    const markup = recorder.markup();
    chart.destroy();
    return { markup, width: PAPER_WIDTH, height };
  });
}

function coloursOf(element: HTMLElement): Colour {
  const style = getComputedStyle(element);
  return (token) => style.getPropertyValue(`--${token}`).trim();
}

/** Reads colours where the chart stands, once it is there and whenever the scheme changes. */
function useColours(frame: RefObject<HTMLElement | null>): Colour | null {
  const [colour, setColour] = useState<Colour | null>(null);
  useEffect(() => {
    const read = () => {
      const here = frame.current;
      if (here) setColour(() => coloursOf(here));
    };
    read();
    const scheme = window.matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", read);
    return () => scheme.removeEventListener("change", read);
  }, [frame]);
  return colour;
}
