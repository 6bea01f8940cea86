import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Cell, DecisionTable } from "@/lib/problem/table";
import { yearOf } from "@/lib/recommendation/find/otherwise";
import { type ToFind, toFind } from "@/lib/recommendation/find/to-find";
import type { Point } from "./model";
import { named } from "./names";

/** Characters that the list may take on the page. */
const ROOM = 190;
/** Beyond so many markets the page is full: the list then stands in the annex alone. */
const MANY_MARKETS = 30;

/** What to find out next, in a point; `null` where nothing that can be found out moves the first place. */
export function toFindText(evaluation: Answered, dataset: Dataset, words: Words<"brief" | "report">): Point | null {
  const { find } = words.report;
  const found = toFind(evaluation, dataset);
  if (found.length === 0 || evaluation.table.markets.length > MANY_MARKETS) return null;
  const list = named(
    found.map((each) => whatOf(evaluation.table, each, words)),
    ROOM,
    words,
    words.format.clauses,
  );
  const some = found.filter(({ share }) => share > 0).length;
  return {
    head: find.head,
    text: words.format.sentences([
      words.format.closed(`${list.charAt(0).toUpperCase()}${list.slice(1)}`),
      some > 0 ? find.some(some) : find.none,
    ]),
  };
}

/** One thing to find out, with what is to be known of it. */
export type Found = {
  readonly what: string;
  readonly year: number | null;
  /** How many years older it is than the newest figure of the table. */
  readonly age: number | null;
  readonly source: string;
  readonly share: number;
  readonly lost: number;
};

/** The same as rows of a table, with year, age and source of each. */
export function toFindRows(evaluation: Answered, dataset: Dataset, words: Words<"brief" | "report">): Found[] {
  const { table } = evaluation;
  const { unknown, yours } = words.report.find;
  const newest = Math.max(...table.cells.flat().map((cell) => yearOf(cell) ?? Number.NEGATIVE_INFINITY));
  return toFind(evaluation, dataset).map((each): Found => {
    const cell = table.cells[each.row]?.[each.column] as Cell;
    const year = yearOf(cell);
    const publisher = cell.kind === "observed" ? dataset.sources.find(({ id }) => id === cell.observation.source)?.publisher : undefined;
    return {
      what: whatOf(table, each, words),
      year,
      age: year === null ? null : newest - year,
      source: each.kind === "quote" || cell.kind === "assumption" ? yours : (publisher ?? unknown),
      share: each.share,
      lost: each.lost,
    };
  });
}

function whatOf(
  { cells, criteria, markets }: DecisionTable,
  { row, column, kind }: ToFind,
  { report: { find }, say, t }: Words<"brief" | "report">,
): string {
  const market = say(markets[row]?.name ?? { en: "" });
  if (kind !== "figure") return find[kind](market);
  const cell = cells[row]?.[column] as Cell;
  const when = cell.kind === "imputed" ? find.noFigure : (yearOf(cell) ?? t.app.yourAssumption);
  return find.figure(say(criteria[column]?.definition.short ?? { en: "" }), market, String(when));
}
