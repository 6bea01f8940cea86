import type { Answered } from "@/lib/evaluate";
import type { KnownFirmness } from "@/lib/report/firmness-text";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** The ranking as it is printed: a market a row, best first. */
export function rankingTable(
  evaluation: Answered,
  firmness: KnownFirmness,
  { firmness: firm, format, handover, report, say, t }: AnnexWords,
): PrintedTable {
  const { results, table } = evaluation;
  const found = firmness === "working" ? null : firmness;
  return {
    name: handover.report.ranking,
    heads: [
      head(t.ranking.rank, 8, true),
      head(t.ranking.market, 24),
      head(t.ranking.score, 9, true),
      head(t.ranking.priority, 13),
      head(t.ranking.position, 20),
      head(report.known, 9, true),
      head(firm.report.firstShare, 9, true),
      head(firm.report.range, 10, true),
    ],
    rows: results.map(({ market, rank, score, recommendation: { priority }, position, completeness }) => {
      const standing = found?.standings[table.markets.findIndex(({ iso3 }) => iso3 === market.iso3)];
      return [
        rank,
        say(market.name),
        format.score(score),
        priority && t.priorities[priority],
        t.reaches[position.reach],
        format.percent(completeness),
        standing ? format.share(standing.first) : null,
        standing ? firm.range(standing.best, standing.worst) : null,
      ].map(text);
    }),
  };
}
