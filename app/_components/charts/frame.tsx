import type { ReactNode } from "react";
import styles from "./frame.module.css";
import { Plate, type PlateProps } from "./plate";

/** A mark of an axis: where it stands, in the units of the drawing, and what is written there. */
export type Mark = { readonly at: number; readonly text: string; readonly strong?: boolean };

type Props = Pick<PlateProps, "name" | "title" | "note" | "sources" | "tableId"> & {
  readonly width: number;
  readonly height: number;
  /** What of it is left free on each side, for what is written there. */
  readonly edge: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Marks along the foot, and up the left side. A mark without a text is none. */
  readonly across?: readonly Mark[];
  readonly up?: readonly Mark[];
  /** Lines through the drawing at the marks along the foot, too. */
  readonly grid?: boolean;
  readonly className?: string | undefined;
  /** What lies under the lines of the axes. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
};

/**
 * The frame of a chart with axes that is drawn here: they look as everywhere. It is shown as large as it is drawn, so that its
 * letters keep their size on every screen, and on paper up to its 672 pixels across.
 */
export function Frame({ width, height, edge, across = [], up = [], grid = false, className, under, children, ...plate }: Props) {
  const [right, bottom] = [width - edge.right, height - edge.bottom];
  return (
    <Plate
      {...plate}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={[styles.chart, className].filter(Boolean).join(" ")}
    >
      {under}
      {across.map(({ at, text, strong }) => (
        <g key={`${at} ${text}`}>
          {grid && <line x1={at} x2={at} y1={edge.top} y2={bottom} className={strong ? styles.strong : styles.line} />}
          <text x={at} y={bottom + 18} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {up.map(({ at, text, strong }) => (
        <g key={`${at} ${text}`}>
          <line x1={edge.left} x2={right} y1={at} y2={at} className={strong ? styles.strong : styles.line} />
          <text x={edge.left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {children}
    </Plate>
  );
}
