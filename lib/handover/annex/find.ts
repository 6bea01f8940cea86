import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { toFindRows } from "@/lib/report/brief/find";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** What to find out next, with age and source; none where nothing moves the first place. */
export function findTables(evaluation: Answered, dataset: Dataset, words: AnnexWords): PrintedTable[] {
  const { find } = words.report;
  const rows = toFindRows(evaluation, dataset, words);
  if (rows.length === 0) return [];
  const { what, year, age, source, share, lost, cost } = find.heads;
  return [
    {
      name: find.table,
      heads: [
        head(what, 30),
        head(year, 8, true),
        head(age, 9, true),
        head(source, 20),
        head(share, 12, true),
        head(lost, 11, true),
        head(cost, 10),
      ],
      rows: rows.map((row) =>
        [row.what, row.year, row.age, row.source, words.format.percent(row.share), words.format.percent(row.lost), find.unknown].map(text),
      ),
    },
  ];
}
