import type { Indicator } from "@/lib/dataset/schema";
import type { Cell } from "@/lib/problem/table";
import type { FigureColumn } from "@/lib/report/figures";
import { Figure } from "../../_components/answer/figure";
import { Cite } from "./cite";
import styles from "./report.module.css";

type Props = {
  readonly indicator: Indicator;
  readonly cell: Cell;
  /** Say only what differs from this column's head. */
  readonly column?: FigureColumn;
};

/** A figure with its year in small; filled-in and assumed ones carry their mark instead. */
export function FigureWithYear({ indicator, cell, column }: Props) {
  const observation = cell.kind === "observed" ? cell.observation : null;
  const ownYear = observation && observation.year !== column?.year;
  const ownSource = observation && column && observation.source !== column.source;
  return (
    <>
      <Figure indicator={indicator} cell={cell} compact />
      {ownYear && <wbr />}
      {ownYear && <span className={styles.year}>{observation.year}</span>}
      {ownSource && " "}
      {ownSource && <Cite id={observation.source} />}
    </>
  );
}
