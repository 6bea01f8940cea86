import type { Answered } from "@/lib/evaluate";
import { figureValue } from "@/lib/problem/table";
import { named } from "@/lib/report/brief/names";
import { type Pull, pullsOf } from "@/lib/report/brief/pulls";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** Pulls shown of a market on each side, and characters of one side. */
const MOST_PULLS = 3;
const ROOM = 400;

/** What holds each market furthest above and below the middle of the field, with its figures. */
export function reasonsTable(evaluation: Answered, words: AnnexWords): PrintedTable {
  const { handover, say, t } = words;
  const { criteria } = evaluation.table;
  return {
    name: handover.report.reasons,
    heads: [head(t.ranking.market, 20), head(handover.report.above, 40), head(handover.report.below, 40)],
    rows: evaluation.results.map((result) => {
      const pulls = pullsOf(evaluation, result).sort((a, b) => b.pull - a.pull);
      const side = (found: readonly Pull[]) =>
        found.length === 0
          ? handover.report.nothing
          : named(
              found.map(({ at }) => {
                const { definition } = criteria[at] as (typeof criteria)[number];
                const value = figureValue(result.cells[at] as (typeof result.cells)[number]);
                return `${say(definition.short)} ${words.format.value(definition, value)}`;
              }),
              ROOM,
              words,
              words.format.clauses,
            );
      return [
        say(result.market.name),
        side(pulls.filter(({ pull }) => pull > 0).slice(0, MOST_PULLS)),
        side(
          pulls
            .filter(({ pull }) => pull < 0)
            .slice(-MOST_PULLS)
            .reverse(),
        ),
      ].map(text);
    }),
  };
}
