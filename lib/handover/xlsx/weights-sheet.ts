import type { PillarId } from "@/lib/dataset/ids";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { weighedText } from "@/lib/report/whose/weighed-text";
import { column, type SheetCell, type WorkSheet } from "./cells";
import { acrossOf, type Layout, type LiveRow, liveRowIds, liveRows, type RowId } from "./live";

type SheetWords = Words<"handover" | "together">;

const WEIGHT = "0.0000";
const NUMBER = "#,##0.######";
const SMALL = "0.00E+00";

/** Rows of the sheet, counted from 1. */
const ROWS = { head: 1, pillar: 2, better: 3, importance: 4, weight: 5 } as const;

/** A sheet's name as formulas write it. */
export function sheetName(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Where the formulas find the weights and the figures.
 *
 * @param firstRow the row of the sheet Data on which the figures begin that enter the ranking
 */
export function layoutOf(evaluation: Answered, firstRow: number, { handover }: Words<"handover">): Layout {
  const { criteria, markets } = evaluation.table;
  const [weights, data] = [sheetName(handover.sheets.weights), sheetName(handover.sheets.data)];
  const ids = liveRowIds(evaluation) ?? ["weight"];
  const rowOf = (id: RowId) => (id === "better" || id === "importance" ? ROWS[id] : ROWS.weight + ids.indexOf(id));
  return {
    weights,
    column: (letters) => `${data}!${letters}$${firstRow}:${letters}$${firstRow + markets.length - 1}`,
    market: (row) => `${data}!$B${row - 2 + firstRow}:$${column(criteria.length)}${row - 2 + firstRow}`,
    across: (id) => `${weights}!${acrossOf(criteria.length, rowOf(id))}`,
    cell: (id, letters) => `${letters}$${rowOf(id)}`,
  };
}

/**
 * The weights as they come about: importance within the pillar times the pillar's share, then what the method makes of them.
 * The importances are the cells to change. Where the method is not written as formulas, only the weights are.
 */
export function weightsSheet(evaluation: Answered, dataset: Dataset, layout: Layout, words: SheetWords): WorkSheet {
  const { handover, say, t } = words;
  const text = handover.weights;
  const { criteria } = evaluation.table;
  const { pillars: set } = evaluation.decision;
  const pillars = [...new Set(criteria.map(({ pillar }) => pillar))];
  const live = liveRowIds(evaluation);
  const top = ROWS.weight + (live?.length ?? 1) + 1;
  const [first, last] = [top + 1, top + pillars.length];
  const names = `$A$${first}:$A$${last}`;
  const lookup = (letters: string, of: string) => `INDEX($${of}$${first}:$${of}$${last},MATCH(${letters}$${ROWS.pillar},${names},0))`;
  const weight: LiveRow = {
    id: "weight",
    formula: (letters) => `IF(${lookup(letters, "C")}=0,0,${letters}$${ROWS.importance}/${lookup(letters, "C")}*${lookup(letters, "E")})`,
    results: criteria.map((each) => each.weight),
  };
  const rows = live ? liveRows(evaluation, layout, weight) : [weight];
  const range = (row: number) => acrossOf(criteria.length, row);
  const sums = pillars.map((pillar) => criteria.reduce((sum, each) => (each.pillar === pillar ? sum + each.importance : sum), 0));
  return {
    name: handover.sheets.weights,
    widths: [30, ...criteria.map(() => 16)],
    frozen: 1,
    rows: [
      [text.criterion, ...criteria.map(({ definition }) => say(definition.name))].map((value) => ({
        value,
        bold: true as const,
        wrap: true as const,
      })),
      [text.pillar, ...criteria.map(({ pillar }) => ({ value: t.pillars[pillar], wrap: true as const }))],
      [text.better, ...criteria.map(({ direction }) => (direction === "benefit" ? 1 : -1))],
      [text.importance, ...criteria.map(({ importance }) => ({ value: importance, input: true as const }))],
      ...rows.map(({ id, formula, results }): SheetCell[] => [
        text[id],
        ...criteria.map((_, j) => ({ formula: formula(column(j + 1), j), result: results[j] as number, format: formatOf(id) })),
      ]),
      [],
      [text.pillar, text.pillarImportance, text.pillarSum, text.pillarCounted, text.pillarShare].map((value) => ({
        value,
        bold: true as const,
        wrap: true as const,
      })),
      ...pillars.map((pillar: PillarId, i): SheetCell[] => {
        const row = first + i;
        return [
          t.pillars[pillar],
          { value: set[pillar], input: true },
          { formula: `SUMIF(${range(ROWS.pillar)},A${row},${range(ROWS.importance)})`, result: sums[i] as number },
          { formula: `IF(C${row}=0,0,B${row})`, result: set[pillar] },
          {
            formula: `IF(SUM(D$${first}:D$${last})=0,0,D${row}/SUM(D$${first}:D$${last}))`,
            result: criteria.find((each) => each.pillar === pillar)?.pillarShare ?? 0,
            format: WEIGHT,
          },
        ];
      }),
      [],
      [text.change],
      ...weighedText(evaluation.decision, dataset, words).map((sentence) => [sentence]),
    ],
  };
}

function formatOf(id: LiveRow["id"]): string {
  if (id === "weight") return WEIGHT;
  return id === "factor" ? SMALL : NUMBER;
}
