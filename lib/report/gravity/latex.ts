import type { Estimate } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import { conventionNote, legible, stars } from "./notes";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "²": "\\textsuperscript{2}",
  "−": "--",
  "<": "$<$",
  ">": "$>$",
};

/** A text that LaTeX prints as it stands. */
export function escaped(plain: string): string {
  return plain.replaceAll(/[\\~^²−<>]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** 2.65e-26 as mathematics prints it. */
function scientific(plain: string): string {
  return plain.replace(/e([+-])(\d+)$/, (_, sign, digits) => ` \\times 10^{${sign === "-" ? "-" : ""}${digits}}`);
}

/**
 * Estimates side by side as a LaTeX table of the usual form: a column each, standard errors in brackets below the
 * coefficients, stars, and the fit under a rule. It needs the package `booktabs`.
 */
export function estimateLatex(estimates: readonly Estimate[], words: Words<"model">): string {
  const { table, estimators } = words.model;
  const names = [...new Set(estimates.flatMap(({ coefficients }) => coefficients.map(({ name }) => name)))];
  const line = (first: string, cells: readonly string[]) => `${[escaped(first), ...cells].join(" & ")} \\\\`;
  const number = (value: number | null | undefined, decimals = 3) =>
    value === null || value === undefined ? "" : `$${scientific(legible(value, decimals))}$`;
  const body = names.flatMap((name) => {
    const found = estimates.map(({ coefficients }) => coefficients.find((each) => each.name === name));
    const starred = found.map((each) => (each ? `${number(each.estimate)}${stars(each.p) && `$^{${stars(each.p)}}$`}` : ""));
    const errors = found.map((each) => (each && each.se !== null ? `(${number(each.se)})` : ""));
    return [line(name, starred), line("", errors)];
  });
  const r2 = (kind: Estimate["r2Kind"]) => estimates.map((each) => (each.r2Kind === kind ? number(each.r2) : ""));
  const shown = (label: string, cells: readonly string[]) => (cells.some((cell) => cell !== "") ? [line(label, cells)] : []);
  const effects = estimates.map((each) => escaped(each.effects.map(({ name }) => name).join(", ")));
  const notes = [...new Set(estimates.map(({ convention }) => conventionNote(convention, words))), table.legend];
  return [
    `\\begin{tabular}{l${"r".repeat(estimates.length)}}`,
    "\\toprule",
    line(
      "",
      estimates.map(({ specification }) => escaped(estimators[specification.estimator])),
    ),
    "\\midrule",
    ...body,
    "\\midrule",
    line(
      table.observations,
      estimates.map(({ n }) => String(n)),
    ),
    ...shown(table.r2, r2("r-squared")),
    ...shown(table.squared, r2("squared-correlation")),
    ...shown(
      table.reset,
      estimates.map(({ reset }) => number(reset?.p)),
    ),
    ...shown(table.effects, effects),
    "\\bottomrule",
    ...notes.map((note) => `\\multicolumn{${estimates.length + 1}}{p{0.9\\linewidth}}{\\footnotesize ${escaped(note)}} \\\\`),
    "\\end{tabular}",
    "",
  ].join("\n");
}
