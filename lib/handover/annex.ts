import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { figureValue } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { named } from "@/lib/report/brief/names";
import { type Pull, pullsOf } from "@/lib/report/brief/pulls";
import { figureTables } from "@/lib/report/figures";
import { firmnessText } from "@/lib/report/firmness-text";

/** A cell of a printed table. In italics stands what nobody reported. */
export type Printed = { readonly text: string; readonly italic?: true };
/** A table ready to be set: its name, its heads, which columns are figures, and its rows. `widths` are parts of the page. */
export type PrintedTable = {
  readonly name: string;
  readonly heads: readonly { readonly text: string; readonly number: boolean; readonly width: number }[];
  readonly rows: readonly (readonly Printed[])[];
};
/** A part of the annex. */
export type AnnexPart = { readonly title: string; readonly intro: string | null; readonly tables: readonly PrintedTable[] };

export type AnnexWords = Words<"brief" | "firmness" | "handover" | "own" | "report" | "table">;

/** Pulls shown of a market on each side. */
const MOST_PULLS = 3;
/** Characters of one side, and columns of figures across a page. */
const ROOM = 400;
const ACROSS = 7;

const text = (value: string | number | null): Printed => ({ text: value === null ? "" : String(value) });
const head = (title: string, width: number, number = false) => ({ text: title, width, number });

/** What stands behind the brief, as tables for a document: ranking, reasons, how sure, weights, figures, sources. */
export function annexOf(evaluation: Answered, dataset: Dataset, firmness: Firmness | null, words: AnnexWords): AnnexPart[] {
  const { report } = words.handover;
  return [
    { title: report.ranking, intro: null, tables: [rankingTable(evaluation, firmness, words)] },
    { title: report.reasons, intro: report.reasonsIntro, tables: [reasonsTable(evaluation, words)] },
    { title: report.robustness, intro: sureText(evaluation, firmness, words), tables: [] },
    { title: report.weights, intro: words.report.weightsIntro, tables: [weightsTable(evaluation, words)] },
    { title: report.figures, intro: report.filled, tables: figuresOf(evaluation, words) },
    { title: report.sources, intro: null, tables: [sourcesTable(evaluation, dataset, words)] },
  ];
}

/** The ranking as it is printed: a market a row, best first. */
export function rankingTable(
  evaluation: Answered,
  firmness: Firmness | null,
  { firmness: firm, format, handover, report, say, t }: AnnexWords,
): PrintedTable {
  const { results, table } = evaluation;
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
      const standing = firmness?.standings[table.markets.findIndex(({ iso3 }) => iso3 === market.iso3)];
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

function reasonsTable(evaluation: Answered, words: AnnexWords): PrintedTable {
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
              (names) => names.join("; "),
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

function sureText({ results, table }: Answered, firmness: Firmness | null, words: AnnexWords): string {
  if (results.length < 2) return words.t.oneMarket;
  if (!firmness) return words.firmness.failed;
  const { word, why } = firmnessText(firmness, table, words);
  return `${word} ${why}`;
}

function weightsTable({ table }: Answered, { format, own, report, say, t, table: tableText }: AnnexWords): PrintedTable {
  return {
    name: report.weights,
    heads: [
      head(t.detail.reasonHead.criterion, 36),
      head(report.pillar, 20),
      head(tableText.direction, 20),
      head(own.weightHead.importance, 16, true),
      head(own.weightHead.weight, 12, true),
    ],
    rows: table.criteria.map(({ definition, pillar, direction, importance, weight }) =>
      [say(definition.name), t.pillars[pillar], t.directions[direction], format.number(importance, 0), format.percent(weight, 1)].map(text),
    ),
  };
}

function figuresOf(evaluation: Answered, { format, say, t }: AnnexWords): PrintedTable[] {
  return figureTables(evaluation, ACROSS).map(({ pillars, columns }) => ({
    name: pillars.map(({ pillar }) => t.pillars[pillar]).join(" · "),
    heads: [
      head(t.ranking.market, 22),
      ...columns.map(({ indicator, year }) => ({
        text: [`${say(indicator.short)} (${say(indicator.unit)})`, ...(year === null ? [] : [String(year)])].join(", "),
        number: true,
        width: 78 / columns.length,
      })),
    ],
    rows: evaluation.results.map(({ market, cells }) => [
      text(say(market.name)),
      ...columns.map(({ at, indicator }): Printed => {
        const cell = cells[at] as (typeof cells)[number];
        return { text: format.value(indicator, figureValue(cell)), ...(cell.kind === "imputed" ? { italic: true as const } : {}) };
      }),
    ]),
  }));
}

function sourcesTable({ table }: Answered, { sources }: Dataset, { handover, own, t }: AnnexWords): PrintedTable {
  const used = new Set(table.cells.flat().flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
  return {
    name: handover.report.sources,
    heads: [head(t.info.source, 36), head(own.sourceHead.publisher, 22), head(own.sourceHead.edition, 22), head(t.info.licence, 20)],
    rows: sources
      .filter(({ id }) => used.has(id))
      .map(({ title, publisher, edition, licence }) => [title, publisher, edition, licence].map(text)),
  };
}
