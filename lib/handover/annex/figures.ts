import type { Answered } from "@/lib/evaluate";
import { figureValue } from "@/lib/problem/table";
import { figureTables } from "@/lib/report/figures";
import { type AnnexWords, head, type Printed, type PrintedTable, text } from "./model";

/** Columns of figures across a page. */
const ACROSS = 7;

/** Every figure, a market a row, in tables as wide as a page; what was filled in stands in italics. */
export function figuresOf(evaluation: Answered, { format, say, t }: AnnexWords): PrintedTable[] {
  return figureTables(evaluation, ACROSS).map(({ pillars, columns }) => ({
    name: pillars.map(({ pillar }) => t.pillars[pillar]).join(" · "),
    heads: [
      head(t.ranking.market, 22),
      ...columns.map(({ indicator, year }) => ({
        text: format.commas([format.bracketed(say(indicator.short), say(indicator.unit)), year]),
        number: true,
        width: 78 / columns.length,
      })),
    ],
    rows: evaluation.results.map(({ market, cells }) => [
      text(say(market.name)),
      ...columns.map(({ at, indicator }): Printed => {
        const cell = cells[at] as (typeof cells)[number];
        return { text: format.value(indicator, figureValue(cell)), ...(cell.kind === "imputed" ? { italic: true as const } : {}) };
      }),
    ]),
  }));
}
