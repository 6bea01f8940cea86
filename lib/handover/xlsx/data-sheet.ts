import type { Indicator } from "@/lib/dataset/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { scored } from "@/lib/problem/asked/scale";
import { type Cell, figureValue } from "@/lib/problem/table";
import { column, decimals, type SheetCell, type WorkSheet } from "./cells";

/** The format a figure is shown in: as on screen, but never shortened. */
export function formatOf({ format }: Indicator): string {
  if (format.style === "compact") return decimals(0);
  return format.style === "percent" ? `${decimals(format.decimals)}" %"` : decimals(format.decimals);
}

/** The row on which the figures begin that enter the ranking: those of the second block where some of them are logarithms. */
export function firstRowOf({ table }: Answered): number {
  return hasLogs(table) ? table.markets.length + 5 : 2;
}

/**
 * Every figure, a market a row, best first, and a criterion a column. A figure that was filled in stands in italics, with a
 * note that says how; one that the user typed has a note as well. Where some enter the ranking by their logarithm, a second
 * block holds what enters.
 */
export function dataSheet({ results, table }: Answered, { format, handover, say, t }: Words<"handover">): WorkSheet {
  const text = handover.data;
  const { criteria } = table;
  const head = (name: (definition: Indicator) => string): SheetCell[] =>
    [text.market, ...criteria.map(({ definition }) => name(definition))].map((value) => ({ value, bold: true, wrap: true }));
  const full = ({ name, unit }: Indicator) => format.bracketed(say(name), say(unit));
  const noteOf = (cell: Cell) => {
    if (cell.kind === "assumption") return cell.note ? format.labelled(t.app.yourAssumption, cell.note) : t.app.yourAssumption;
    if (cell.kind !== "imputed") return null;
    return cell.rule === "regional-median"
      ? t.imputed[cell.rule](cell.region ? t.regions[cell.region] : t.app.unknown, cell.count)
      : t.imputed[cell.rule](cell.count);
  };
  const row = ({ market, cells }: MarketResult): SheetCell[] => [
    say(market.name),
    ...cells.map((cell, j): SheetCell => {
      const note = noteOf(cell);
      return {
        value: figureValue(cell),
        format: formatOf((criteria[j] as (typeof criteria)[number]).definition),
        ...(cell.kind === "imputed" ? { italic: true as const } : {}),
        ...(note ? { note } : {}),
      };
    }),
  ];
  const entering = ({ market, cells }: MarketResult, i: number): SheetCell[] => [
    say(market.name),
    ...criteria.map(({ definition }, j): SheetCell => {
      const from = `${column(j + 1)}${i + 2}`;
      const result = scored(definition, figureValue(cells[j] as Cell));
      return { formula: definition.scale === "log" ? `LOG10(${from})` : from, result, format: "#,##0.####" };
    }),
  ];
  return {
    name: handover.sheets.data,
    widths: [24, ...criteria.map(() => 16)],
    frozen: 1,
    rows: [
      head(full),
      ...results.map(row),
      [{ value: text.italics, italic: true }],
      ...(hasLogs(table)
        ? [
            [{ value: text.entering, bold: true as const }],
            head((definition) => (definition.scale === "log" ? text.log(full(definition)) : full(definition))),
            ...results.map(entering),
          ]
        : []),
    ],
  };
}

function hasLogs({ criteria }: Answered["table"]): boolean {
  return criteria.some(({ definition }) => definition.scale === "log");
}
