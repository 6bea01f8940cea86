import type { Answered } from "@/lib/evaluate";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** What was set, and the part of the weight that follows, criterion by criterion. */
export function weightsTable({ table }: Answered, { format, own, report, say, t, table: tableText }: AnnexWords): PrintedTable {
  return {
    name: report.weights,
    heads: [
      head(t.reasonHead.criterion, 36),
      head(t.reasonHead.pillar, 20),
      head(tableText.direction, 20),
      head(own.weightHead.importance, 16, true),
      head(own.weightHead.weight, 12, true),
    ],
    rows: table.criteria.map(({ definition, pillar, direction, importance, weight }) =>
      [say(definition.name), t.pillars[pillar], t.directions[direction], format.number(importance, 0), format.percent(weight, 1)].map(text),
    ),
  };
}
