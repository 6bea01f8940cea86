import type { Estimate } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "../csv";
import { textTable } from "../text-table";
import { conventionNote, droppedRegressorNote, droppedRowsNote, legible, notesOf } from "./notes";

type EstimateWords = Words<"estimates" | "model">;

type Row = readonly (string | number | null)[];

/**
 * Estimates as one table for a spreadsheet or a program: a row for each coefficient, for each figure of the fit, for the
 * convention of the errors, and for whatever was left out. All digits stand.
 */
export function estimateRows(estimates: readonly Estimate[], words: EstimateWords): Rows {
  const { estimates: head } = words;
  const header = [head.estimator, head.part, head.name, head.estimate, head.se, head.anyStatistic, head.p, head.low, head.high, head.note];
  return { header, rows: estimates.flatMap((estimate) => rowsOf(estimate, words)) };
}

function rowsOf(estimate: Estimate, words: EstimateWords): readonly Row[] {
  const { estimates: head, model: text } = words;
  const { coefficients, n, r2, r2Kind, reset, deviance, convention, effects, droppedRows, droppedRegressors } = estimate;
  const { parts } = head;
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
    row(parts.fit, head.deviance, deviance),
    row(parts.fit, text.table.reset, null, "", [null, reset?.statistic ?? null, reset?.p ?? null, null, null]),
    ...effects.map(({ name, levels }) => row(parts.fit, text.table.effects, levels, name)),
    row(parts.errors, convention.errors, convention.factor, conventionNote(convention, words)),
    ...droppedRows.map((dropped) => row(parts.rows, dropped.reason, dropped.count, droppedRowsNote(dropped, words))),
    ...droppedRegressors.map((dropped) => row(parts.regressors, dropped.name, null, droppedRegressorNote(dropped, words))),
  ];
}

/** Decimals of coefficients in a table to read. */
const DECIMALS = 6;

/** An estimate as a table of plain characters with everything that has to be known about it underneath. */
export function estimateText(estimate: Estimate, words: EstimateWords): string {
  const { estimates: head, model: text } = words;
  const { coefficients, convention, specification } = estimate;
  const names = [head.estimate, head.se, head.statistic[convention.distribution], head.p, head.low, head.high];
  const cells = coefficients.map(({ estimate: value, se, statistic, p, low, high }) => [
    ...[value, se].map((each) => (each === null || each === undefined ? "" : legible(each, DECIMALS))),
    statistic?.toFixed(3) ?? "",
    p?.toFixed(4) ?? "",
    ...[low, high].map((each) => (each === null || each === undefined ? "" : legible(each, DECIMALS))),
  ]);
  // Right-aligned by hand: a table takes texts to the left, and rounded numbers would lose their trailing zeros.
  const width = names.map((name, j) => Math.max(name.length, ...cells.map((row) => row[j]?.length ?? 0)));
  const toTheRight = (row: readonly string[]) => row.map((cell, j) => cell.padStart(width[j] ?? 0));
  const table = textTable({
    header: [text.table.variable, ...toTheRight(names)],
    rows: coefficients.map(({ name }, k) => [name, ...toTheRight(cells[k] ?? [])]),
  });
  const heading = head.heading(text.estimators[specification.estimator], specification.y);
  return `${heading}\n\n${table}\n\n${notesOf(estimate, words).join("\n")}\n`;
}
