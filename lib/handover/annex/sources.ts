import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** The sources of the figures that entered, with publisher, edition and licence. */
export function sourcesTable({ table }: Answered, { sources }: Dataset, { handover, own, t }: AnnexWords): PrintedTable {
  const used = new Set(table.cells.flat().flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
  return {
    name: handover.report.sources,
    heads: [head(t.info.source, 36), head(own.sourceHead.publisher, 22), head(own.sourceHead.edition, 22), head(t.info.licence, 20)],
    rows: sources
      .filter(({ id }) => used.has(id))
      .map(({ title, publisher, edition, licence }) => [title, publisher, edition, licence].map(text)),
  };
}
