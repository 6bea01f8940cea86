import type { Indicator } from "@/lib/dataset/schema";
import type { Cell } from "@/lib/problem/table";
import { Figure } from "../_components/figure";
import styles from "./report.module.css";

/** A figure with the year it belongs to in small; filled-in and assumed ones carry their mark instead. */
export function FigureWithYear({ indicator, cell }: { readonly indicator: Indicator; readonly cell: Cell }) {
  return (
    <>
      <Figure indicator={indicator} cell={cell} compact />
      {cell.kind === "observed" && <span className={styles.year}> {cell.observation.year}</span>}
    </>
  );
}
