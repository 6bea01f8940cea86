import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Firmness } from "@/lib/recommendation/firmness";
import { column, type SheetCell, type WorkSheet } from "./cells";
import { type Layout, type LiveColumn, liveColumns, liveRowIds } from "./live";
import { sheetName } from "./weights-sheet";

type SheetWords = Words<"firmness" | "handover" | "report">;

const SCORE = "0.000";
/** Decimals to which equal scores are equal; a spreadsheet would tell 0.1 + 0.2 and 0.3 apart. */
const EQUAL = 12;

/** Where the sheet holds the market's name and its rank: columns and rows for a formula to look up the first. */
export function firstOf({ results }: Answered, { handover }: SheetWords): string {
  const [sheet, last] = [sheetName(handover.sheets.ranking), results.length + 1];
  return `INDEX(${sheet}!A2:A${last},MATCH(1,${sheet}!C2:C${last},0))`;
}

/**
 * The ranking, a market a row in the order of the day it was handed over: where the method can be written as formulas, score
 * and rank follow the weights and the rows stay where they are.
 */
export function rankingSheet(evaluation: Answered, firmness: Firmness | null, layout: Layout, words: SheetWords): WorkSheet {
  const { handover, report, t } = words;
  const text = handover.ranking;
  const { results, table } = evaluation;
  const live = liveRowIds(evaluation) !== null;
  const distances = live && evaluation.ranking.method === "topsis" ? (["toBest", "toWorst"] as const) : [];
  const lettersOf = (id: LiveColumn["id"]) => (id === "score" ? "D" : column(id === "toBest" ? 5 : 6));
  const order = results.map(({ market }) => table.markets.findIndex(({ iso3 }) => iso3 === market.iso3));
  const columns = live ? liveColumns(evaluation, layout, order, lettersOf) : [];
  const last = results.length + 1;
  const sign = evaluation.ranking.better === "higher" ? 0 : 1;
  const working = live ? [text.rounded, ...distances.map((id) => text[id])] : [];
  const head = [
    t.ranking.market,
    report.code,
    t.ranking.rank,
    text.score,
    ...working,
    text.sentRank,
    text.advice,
    t.ranking.position,
    report.knownPct,
    words.firmness.columns.first,
    words.firmness.columns.best,
    words.firmness.columns.worst,
  ];
  const formulaOf = (id: LiveColumn["id"], row: number, i: number, format: string): SheetCell => {
    const found = columns.find((each) => each.id === id) as LiveColumn;
    return { formula: found.formula(row), result: found.results[i] as number, format };
  };
  return {
    name: handover.sheets.ranking,
    widths: [24, 8, 8, 10, ...working.map(() => 14), 12, 14, 22, 12, 14, 12, 12],
    frozen: 1,
    rows: [
      head.map((value) => ({ value, bold: true as const, wrap: true as const })),
      ...results.map((result, i): SheetCell[] => {
        const row = i + 2;
        const standing = firmness?.standings[order[i] as number];
        const rounded = Number(result.score.toFixed(EQUAL));
        return [
          words.say(result.market.name),
          result.market.iso3,
          live ? { formula: `RANK(E${row},E$2:E$${last},${sign})`, result: result.rank } : result.rank,
          live ? formulaOf("score", row, i, SCORE) : { value: result.score, format: SCORE },
          ...(live ? [{ formula: `ROUND(D${row},${EQUAL})`, result: rounded, format: SCORE }] : []),
          ...distances.map((id) => formulaOf(id, row, i, "0.0000")),
          result.rank,
          result.recommendation.priority && t.priorities[result.recommendation.priority],
          t.reaches[result.position.reach],
          { value: 100 * result.completeness, format: "0.0" },
          standing ? { value: 100 * standing.first, format: "0.0" } : null,
          standing?.best ?? null,
          standing?.worst ?? null,
        ];
      }),
    ],
  };
}
