import type { Estimate } from "@/lib/gravity/types";
import { estimates as words } from "@/lib/i18n/en/estimates";
import { model as text } from "@/lib/i18n/en/model";
import type { Rows } from "../csv";
import { textTable } from "../text-table";
import { conventionNote, droppedRegressorNote, droppedRowsNote, notesOf } from "./notes";

type Row = readonly (string | number | null)[];

/**
 * Estimates as one table for a spreadsheet or a program: a row for each coefficient, for each figure of the fit, for the
 * convention of the errors, and for whatever was left out. All digits stand.
 */
export function estimateRows(estimates: readonly Estimate[]): Rows {
  const header = [
    words.estimator,
    words.part,
    words.name,
    words.estimate,
    words.se,
    words.anyStatistic,
    words.p,
    words.low,
    words.high,
    words.note,
  ];
  return { header, rows: estimates.flatMap(rowsOf) };
}

function rowsOf(estimate: Estimate): readonly Row[] {
  const { coefficients, n, r2, r2Kind, reset, deviance, convention, effects, droppedRows, droppedRegressors } = estimate;
  const { parts } = words;
  const row = (part: string, name: string, value: number | null, note = "", rest: Row = [null, null, null, null, null]): Row => [
    text.estimators[estimate.specification.estimator],
    part,
    name,
    value,
    ...rest,
    note,
  ];
  return [
    ...coefficients.map(({ name, estimate: value, se, statistic, p, low, high }) =>
      row(parts.coefficient, name, value, "", [se, statistic, p, low, high]),
    ),
    row(parts.fit, text.table.observations, n),
    row(parts.fit, r2Kind === "r-squared" ? text.table.r2 : text.table.squared, r2),
    row(parts.fit, words.deviance, deviance),
    row(parts.fit, text.table.reset, null, "", [null, reset?.statistic ?? null, reset?.p ?? null, null, null]),
    ...effects.map(({ name, levels }) => row(parts.fit, text.table.effects, levels, name)),
    row(parts.errors, convention.errors, convention.factor, conventionNote(convention)),
    ...droppedRows.map((dropped) => row(parts.rows, dropped.reason, dropped.count, droppedRowsNote(dropped))),
    ...droppedRegressors.map((dropped) => row(parts.regressors, dropped.name, null, droppedRegressorNote(dropped))),
  ];
}

/** Decimals of coefficients in a table to read. */
const DECIMALS = 6;

/** An estimate as a table of plain characters with everything that has to be known about it underneath. */
export function estimateText(estimate: Estimate): string {
  const { coefficients, convention, specification } = estimate;
  const names = [words.estimate, words.se, words.statistic[convention.distribution], words.p, words.low, words.high];
  const cells = coefficients.map(({ estimate: value, se, statistic, p, low, high }) => [
    ...[value, se].map((each) => each?.toFixed(DECIMALS) ?? ""),
    statistic?.toFixed(3) ?? "",
    p?.toFixed(4) ?? "",
    ...[low, high].map((each) => each?.toFixed(DECIMALS) ?? ""),
  ]);
  // Right-aligned by hand: a table takes texts to the left, and rounded numbers would lose their trailing zeros.
  const width = names.map((name, j) => Math.max(name.length, ...cells.map((row) => row[j]?.length ?? 0)));
  const toTheRight = (row: readonly string[]) => row.map((cell, j) => cell.padStart(width[j] ?? 0));
  const table = textTable({
    header: [text.table.variable, ...toTheRight(names)],
    rows: coefficients.map(({ name }, k) => [name, ...toTheRight(cells[k] ?? [])]),
  });
  const heading = words.heading(text.estimators[specification.estimator], specification.y);
  return `${heading}\n\n${table}\n\n${notesOf(estimate).join("\n")}\n`;
}
