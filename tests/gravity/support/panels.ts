import { estimate } from "@/lib/gravity/estimate";
import type { Column, Panel, Specification } from "@/lib/gravity/types";

type Cells = readonly (number | string | null)[];

/** A panel from columns of cells. A column is a text column when any of its cells is a text. */
export function panelOf(columns: Readonly<Record<string, Cells | Float64Array>>): Panel {
  const entries = Object.entries(columns).map(([name, cells]) => [name, columnOf([...cells])] as const);
  return { rows: Object.values(columns)[0]?.length ?? 0, columns: new Map(entries) };
}

function columnOf(cells: Cells): Column {
  if (cells.some((cell) => typeof cell === "string")) {
    const labels = [...new Set(cells.filter((cell) => cell !== null).map(String))];
    return { kind: "text", labels, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : labels.indexOf(String(cell)))) };
  }
  const missing = cells.some((cell) => cell === null) ? Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0)) : null;
  return { kind: "number", values: Float64Array.from(cells, (cell) => Number(cell ?? 0)), missing };
}

/** A specification with what a test does not care about filled in. */
export function specified(parts: Partial<Specification>): Specification {
  return { estimator: "ppml", y: "T", x: [], effects: [], errors: { kind: "hc0" }, ...parts };
}

/** Estimates, standard errors and names of a model, side by side. */
export function summaryOf(panel: Panel, parts: Partial<Specification>) {
  const found = estimate(panel, specified(parts));
  return {
    ...found,
    names: found.coefficients.map(({ name }) => name),
    b: found.coefficients.map(({ estimate: b }) => b),
    se: found.coefficients.map(({ se }) => se),
  };
}

const Yi = [100, 100, 100, 400, 400, 400, 900, 900, 900];
const Yj = [50, 200, 800, 50, 200, 800, 50, 200, 800];
const D = [1000, 4000, 2500, 3000, 600, 5000, 1500, 2200, 7000];

/** Nine flows that follow T = e Yi^0.8 Yj^0.7 D^−1.1 exactly. */
export const exactPanel = panelOf({ Yi, Yj, D, T: Yi.map((yi, k) => Math.E * yi ** 0.8 * (Yj[k] ?? 0) ** 0.7 * (D[k] ?? 0) ** -1.1) });

/** The same regressors with flows that do not. */
export const noisyPanel = panelOf({ Yi, Yj, D, T: [12, 5, 30, 55, 260, 18, 80, 90, 25] });

/** The terms of both. */
export const sizeAndDistance = ["ln(Yi)", "ln(Yj)", "ln(D)"] as const;
