import type { Convention, DroppedRegressor, DroppedRows, Estimate } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import { tenTo } from "@/lib/math/elementary/power";

/** Significant digits of a factor or a statistic in a sentence. */
const DIGITS = 6;

/** A number as sentences and tables carry it: no thousands mark, so that it can be copied. */
export function plain(value: number, digits = DIGITS): string {
  return String(Number(value.toPrecision(digits)));
}

/** Digits that a number keeps where so many decimals would leave it fewer. */
const KEPT = 3;

/**
 * A number with so many decimals, as tables print it; one so small that hardly a digit of it would be left keeps three
 * digits that count: 0.000123, 2.65e-26.
 */
export function legible(value: number, decimals: number): string {
  return value === 0 || Math.abs(value) >= tenTo(1 - decimals) ? value.toFixed(decimals) : value.toPrecision(KEPT);
}

/** How the standard errors came about, in words: the formula with its numbers, what k counts, and the distribution. */
export function conventionNote(convention: Convention, { format, model: text }: Words<"model">): string {
  const { errors, by, clusters, factor, n, k, effectsCounted, effectCount, distribution, degrees } = convention;
  const { conventions, distribution: distributions, effectsCounted: counted } = text.table;
  const how = {
    hc0: () => conventions.hc0,
    hc1: () => conventions.hc1(plain(factor), String(n), String(k)),
    cluster: () => conventions.cluster(by ?? "", String(clusters ?? 0), plain(factor), String(n), String(k)),
  };
  const test = distribution === "t" ? distributions.t(String(degrees ?? 0)) : distributions.normal;
  const saysCount = errors !== "hc0" && (effectsCounted > 0 || effectCount === "never");
  return format.sentences([how[errors](), saysCount && counted(String(effectsCounted)), test]);
}

/** Why rows were left out: the reason and what is at fault. */
export function droppedRowsNote({ reason, by }: DroppedRows, { format, model: text }: Words<"model">): string {
  const why = text.table.reasons[reason];
  return by.length > 0 ? format.bracketed(why, format.commas(by)) : why;
}

/** Why a regressor was left out. */
export function droppedRegressorNote({ reason, with: others }: DroppedRegressor, { format, model: text }: Words<"model">): string {
  const { collinear, ...plainly } = text.table.regressorReasons;
  return reason === "collinear" ? collinear(format.commas(others)) : plainly[reason];
}

/** Everything that belongs under the coefficients of one estimate, a sentence a line. */
export function notesOf(estimate: Estimate, words: Words<"estimates" | "model">): readonly string[] {
  const { estimates, format, model: text } = words;
  const { n, effects, r2, r2Kind, reset, droppedRows, droppedRegressors, convention, converged, strangeScales } = estimate;
  const { table } = text;
  const named = format.commas(effects.map(({ name, levels }) => table.levels(name, String(levels))));
  const estimator = text.estimators[estimate.specification.estimator];
  return [
    estimates.observations(String(n)),
    ...droppedRows.map((dropped) =>
      table.droppedRow(
        estimator,
        { n: dropped.count, text: String(dropped.count) },
        table.reasons[dropped.reason],
        format.commas(dropped.by),
      ),
    ),
    ...droppedRegressors.map((dropped) => table.regressor(estimator, dropped.name, droppedRegressorNote(dropped, words))),
    ...(named === "" ? [] : [estimates.effectsAre(named)]),
    ...(r2 === null ? [] : [format.closed(format.labelled(r2Kind === "r-squared" ? table.r2 : table.squared, plain(r2)))]),
    ...(reset === null
      ? [format.closed(format.labelled(table.reset, table.resetNone))]
      : [estimates.resetIs(plain(reset.statistic), plain(reset.p, 3))]),
    conventionNote(convention, words),
    ...(strangeScales.length > 0 ? [table.strangeScale(format.commas(strangeScales))] : []),
    ...(converged ? [] : [table.notConverged]),
  ];
}

/** Stars of the usual levels. */
export function stars(p: number | null): string {
  if (p === null) return "";
  return p < 0.001 ? "***" : p < 0.01 ? "**" : p < 0.05 ? "*" : "";
}
