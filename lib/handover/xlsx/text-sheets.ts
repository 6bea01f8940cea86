import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { figureValue } from "@/lib/problem/table";
import type { Brief } from "@/lib/report/brief/model";
import { pullsOf } from "@/lib/report/brief/pulls";
import { type OutCell, type Rows, withoutNoise } from "@/lib/report/csv";
import { decimals, type SheetCell, type WorkSheet } from "./cells";
import { formatOf } from "./data-sheet";

type SheetWords = Words<"brief" | "handover" | "report">;

/** Widest column, in characters. */
const WIDEST = 60;

/** The brief, a line a row: label and text. `live` says whether the workbook's scores are formulas, `first` the formula of the first market. */
export function summarySheet(
  brief: Brief,
  first: { readonly formula: string; readonly name: string } | null,
  method: string,
  words: SheetWords,
): WorkSheet {
  const { format, handover } = words;
  const text = handover.summary;
  const missing = words.brief.missing;
  const line = (label: string, value: string): SheetCell[] => [
    { value: label, bold: true, wrap: true },
    { value, wrap: true },
  ];
  const points = (title: string, items: readonly { readonly head: string; readonly text: string }[], none: string) =>
    items.length > 0
      ? items.map(({ head, text: said }, i) => line(i === 0 ? title : "", words.format.labelled(head, said)))
      : [line(title, none)];
  const steps = brief.steps.items.map(({ what, owner, by }, i) =>
    line(
      i === 0 ? brief.steps.title : "",
      format.bracketed(
        what,
        format.clauses([
          format.labelled(words.brief.stepHead.owner, owner ?? text.open),
          format.labelled(words.brief.stepHead.by, by ?? text.open),
        ]),
      ),
    ),
  );
  const live: SheetCell[][] = first
    ? [
        [
          { value: text.firstNow, bold: true },
          { formula: first.formula, result: first.name, bold: true },
        ],
        line(text.asSent, first.name),
        line("", text.how),
      ]
    : [line("", text.values(method))];
  return {
    name: handover.sheets.summary,
    widths: [36, 100],
    rows: [
      [{ value: brief.title, bold: true }],
      line(words.brief.fields.question, brief.question),
      ...brief.fields.map(({ label, value }) => line(label, value ?? missing)),
      [],
      [{ value: brief.answer, bold: true }],
      ...brief.recommendation.map((sentence) => line("", sentence)),
      ...live,
      [],
      ...brief.tiers.map(({ label, markets }) => line(label, words.format.list(markets.map(({ name }) => name)))),
      ...(brief.out ? [line("", brief.out)] : []),
      [],
      ...points(brief.reasons.title, brief.reasons.points, brief.reasons.none),
      ...points(brief.risks.title, brief.risks.points, brief.risks.none),
      ...points(brief.change.title, brief.change.points, missing),
      line(brief.law.name, brief.law.text),
      ...steps,
      ...(brief.steps.note ? [line("", brief.steps.note)] : []),
      ...(brief.notes.length > 0 ? points(words.brief.notes, brief.notes, missing) : []),
      [],
      line("", brief.sources),
      line("", brief.caveat),
    ],
  };
}

/** What holds each market above or below the middle of the field, criterion by criterion, best market first and strongest pull first. */
export function reasonsSheet(evaluation: Answered, { handover, say, t }: SheetWords): WorkSheet {
  const text = handover.reasons;
  const { criteria } = evaluation.table;
  const head = [t.ranking.rank, t.ranking.market, text.criterion, text.figure, text.unit, text.middle, text.place, text.of, text.pull];
  const rows = evaluation.results.flatMap((result) =>
    pullsOf(evaluation, result)
      .sort((a, b) => b.pull - a.pull)
      .map(({ at, pull, place, of, middle }): SheetCell[] => {
        const { definition } = criteria[at] as (typeof criteria)[number];
        const format = formatOf(definition);
        const value = figureValue(result.cells[at] as (typeof result.cells)[number]);
        return [
          result.rank,
          say(result.market.name),
          say(definition.name),
          { value, format },
          say(definition.unit),
          { value: middle, format },
          place,
          of,
          { value: pull, format: "+0.0000;-0.0000;0" },
        ];
      }),
  );
  return {
    name: handover.sheets.reasons,
    widths: [8, 24, 34, 16, 18, 16, 8, 10, 16],
    frozen: 1,
    rows: [head.map((value) => ({ value, bold: true as const, wrap: true as const })), ...rows, [], [text.how]],
  };
}

/** A table of the report as a sheet; printed numbers keep their value and show the decimals they are printed with. */
export function tableSheet(name: string, { header, rows }: Rows): WorkSheet {
  const width = (j: number) => Math.max(...[header, ...rows].map((row) => shown(row[j] ?? null).length));
  return {
    name,
    widths: header.map((_, j) => Math.min(WIDEST, 2 + width(j))),
    frozen: 1,
    rows: [header.map((value) => ({ value, bold: true as const })), ...rows.map((row) => row.map(cellOf))],
  };
}

function cellOf(cell: OutCell): SheetCell {
  if (cell === null || typeof cell !== "object") return cell;
  return { value: withoutNoise(cell.value), format: decimals(cell.decimals), ...(cell.filled ? { italic: true as const } : {}) };
}

function shown(cell: OutCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.value.toFixed(cell.decimals) : String(cell);
}
