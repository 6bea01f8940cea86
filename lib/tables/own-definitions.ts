import { pillarIds } from "@/lib/dataset/ids";
import { type Decision, OWN_PREFIX, type OwnIndicator } from "@/lib/decision/schema";
import { type Cell, isEmpty } from "@/lib/files/cells";
import { type DecimalSign, parseNumber } from "@/lib/files/numbers";
import type { Finder } from "./names";
import type { TemplateColumn } from "./template";

/** What a cell should have held. Each has one sentence in the language files. */
export const wants = [
  "columns",
  "closed-quote",
  "cells",
  "market",
  "market-name",
  "indicator",
  "pillar",
  "unit",
  "direction",
  "number",
  "sign",
  "range",
  "year",
  "source",
  "shorter",
  "once",
  "same",
  "one-column",
] as const;
export type Want = (typeof wants)[number];

/** One cell that cannot be taken. Rows are numbered as in the file. `accepted` says more where the want alone is not enough. */
export type RowProblem = {
  readonly row: number;
  readonly column: TemplateColumn;
  readonly want: Want;
  readonly found: string;
  readonly accepted: string;
};

/**
 * A row of the template: its number in the file, its texts by column, and the cell of the value. `wide`: of more cells than
 * the head, all of them texts, so that one may have been cut at a comma of its own.
 */
export type Row = {
  readonly row: number;
  readonly text: (column: TemplateColumn) => string;
  readonly value: Cell;
  readonly wide: boolean;
};

/** An own indicator as its rows define it; `null` with the problems that stand in the way. */
export type Definition = { readonly definition: OwnIndicator | null; readonly problems: readonly RowProblem[] };

/** What the rows with a value say of each own indicator, or what is wrong with it, told at the row it stands in. */
export function definitionsOf(rows: readonly Row[], find: Finder, decision: Decision, sign: DecimalSign | null): Map<string, Definition> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = isEmpty(row.value) ? undefined : find.indicator(row.text("indicator") || row.text("indicator name"))?.id;
    if (id?.startsWith(OWN_PREFIX)) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return new Map([...groups].map(([id, group]) => [id, definitionOf(id, group, decision, sign)]));
}

function definitionOf(id: string, rows: readonly Row[], decision: Decision, sign: DecimalSign | null): Definition {
  const old = decision.own?.indicators.find((entry) => entry.id === id);
  const problems: RowProblem[] = [];
  const first = rows[0] as Row;
  /** What the first row that fills the column says; a later row may not say otherwise. */
  const stated = (column: TemplateColumn) => {
    const [saying, ...others] = rows.filter(({ text }) => text(column) !== "");
    if (!saying) return "";
    const said = saying.text(column);
    for (const { row, text } of others)
      if (text(column) !== said) problems.push({ row, column, want: "same", found: text(column), accepted: said });
    return said;
  };
  const one = <T extends string>(column: "pillar" | "direction", choices: readonly T[], before: T | undefined): T | undefined => {
    const said = stated(column).toLowerCase();
    const choice = said === "" ? before : choices.find((each) => each === said);
    if (choice === undefined)
      problems.push({ row: first.row, column, want: column, found: first.text(column), accepted: choices.join(", ") });
    return choice;
  };
  const upTo = (most: number, column: "indicator name" | "unit", said: string) => {
    if (said.length > most) problems.push({ row: first.row, column, want: "shorter", found: said.slice(0, 60), accepted: `≤ ${most}` });
    return said;
  };
  const name = upTo(120, "indicator name", stated("indicator name") || old?.name || first.text("indicator"));
  const unit = upTo(60, "unit", stated("unit") || old?.unit || "");
  if (unit === "") problems.push({ row: first.row, column: "unit", want: "unit", found: "", accepted: name });
  const pillar = one("pillar", pillarIds, old?.pillar);
  const direction = one("direction", ["benefit", "cost"] as const, old?.direction);
  if (problems.length > 0 || !pillar || !direction) return { definition: null, problems };
  const values = rows.flatMap(({ value }) => parseNumber(value, sign) ?? []);
  const decimals = Math.max(old?.decimals ?? 0, ...values.map(decimalsOf));
  return { definition: { id, name, pillar, unit, direction, decimals }, problems };
}

function decimalsOf(value: number): number {
  return Math.min(4, (String(value).split("e")[0]?.split(".")[1] ?? "").length);
}
