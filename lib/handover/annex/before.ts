import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { beforeRows, marketsToldOf } from "@/lib/report/money/before";
import { type AnnexWords, head, type PrintedTable, text } from "./model";

/** What to know and to find out before selling in the first markets, a table each, with what is done, by whom and by when. */
export function beforeTables(evaluation: Answered, dataset: Dataset, words: AnnexWords): PrintedTable[] {
  const { checks } = words.landed;
  return marketsToldOf(evaluation).map((result) => ({
    name: words.say(result.market.name),
    heads: [head(checks.done, 9), head(checks.what, 20), head(checks.known, 49), head(checks.owner, 11), head(checks.by, 11)],
    rows: beforeRows(result, evaluation, dataset, words).map(({ name, known, question, done, owner, by }) =>
      [
        done ? checks.yes : checks.no,
        name,
        known.length === 0
          ? question
          : known.map(({ said, source, about }) => words.format.bracketed(said, words.format.clauses([source, about]))).join(" · "),
        owner ?? "",
        by ?? "",
      ].map(text),
    ),
  }));
}
