import { isWithin, rangeText } from "@/lib/dataset/range";
import type { Dataset, Indicator } from "@/lib/dataset/schema";
import type { Decision, OwnIndicator, OwnMarket } from "@/lib/decision/schema";
import { type Cell, type Grid, isEmpty, widthOf } from "@/lib/files/cells";
import { parseNumber } from "@/lib/files/numbers";
import { isFigure, type Signs, signAt } from "@/lib/files/signs";
import { finderOf } from "./names";
import { definitionsOf, type Row, type RowProblem, type Want } from "./own-definitions";
import { portalTable } from "./portal";
import { type StandingFigure, standingFigure, type TemplateColumn, templateColumns } from "./template";

/** A figure ready to be taken, with the one it stands in for. */
export type NewFigure = {
  readonly row: number;
  readonly market: string;
  readonly indicator: string;
  readonly value: number;
  readonly note: string;
  readonly before: StandingFigure | null;
};

/** What a table of own figures says. Only figures that differ from what stands are listed. */
export type OwnReading = {
  readonly problems: readonly RowProblem[];
  readonly figures: readonly NewFigure[];
  /** Markets and indicators that these figures need and the data set does not hold. */
  readonly markets: readonly OwnMarket[];
  readonly indicators: readonly OwnIndicator[];
  readonly unchanged: number;
  /** Rows without a value. */
  readonly empty: number;
  /** Of a portal's table with a column a year: rows that were passed over; `null` for a table in the template's columns. */
  readonly others: number | null;
};

const REQUIRED: readonly TemplateColumn[] = ["market", "indicator", "value", "source"];
const LONGEST_SOURCE = 230;
/** So many rows may stand above the head. */
const MOST_ABOVE = 30;
/** Spreadsheets save ten digits or so of a number; a difference beyond them is none. */
const SAME = 1e-9;
/** A year, also where a spreadsheet or a program has made 2024.0 or 2024-01-01 of it. */
const YEAR = /^((?:19|20)\d\d)(?:[.,]0+|-\d\d-\d\d)?$/;
/** A text written so that no spreadsheet takes it for a formula. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/**
 * Reads own figures from a table in the template's columns, in any order. Nothing is guessed: what cannot be taken is
 * listed by row and column with what would be, and the rest is returned ready to be taken. A row whose figure equals the
 * one that stands changes nothing. A table of the World Bank or WITS, with a column a year, gives the newest figure of each
 * row (`portalTable`). Of an own indicator the first row that says so gives name, pillar, unit and direction.
 *
 * @param brought the table
 * @param signs how numbers are read, by column of the grid
 * @param dataset with the decision's own entries
 * @param unclosed rows with a quotation mark that is never closed
 */
export function readOwn(brought: Grid, signs: Signs, dataset: Dataset, decision: Decision, unclosed: readonly number[] = []): OwnReading {
  const problems: RowProblem[] = [];
  const find = finderOf(dataset);
  const portal = portalTable(brought, signs, (text) => find.market(text, "")?.known ?? false);
  const grid = portal?.grid ?? brought;
  const others = portal?.others ?? null;
  const head = portal?.head ?? headIn(grid);
  const places = placesOf(grid[head] ?? []);
  const lacking = REQUIRED.filter((column) => !places.has(column));
  const nothing = { problems, figures: [], markets: [], indicators: [], unchanged: 0, empty: 0, others };
  for (const column of lacking)
    problems.push({ row: head + 1 || 1, column, want: "columns", found: shownRow(grid[head] ?? []), accepted: REQUIRED.join(", ") });
  const named = namesIn(grid[head] ?? []);
  for (const column of templateColumns)
    if (named.indexOf(column) < named.lastIndexOf(column))
      problems.push({ row: head + 1, column, want: "one-column", found: column, accepted: "" });
  if (problems.length > 0) return nothing;

  // Figures of a portal's table have been read column by column; what is none by its column's sign is told.
  const sign = portal ? null : signAt(signs, places.get("value") ?? -1);
  const rows = grid.flatMap((cells, at) =>
    at > head && cells.some((cell) => !isEmpty(cell)) ? [rowOf(cells, at + 1, places, widthOf(grid[head] ?? []))] : [],
  );
  const definitions = definitionsOf(rows, find, decision, sign);
  const markets = new Map<string, OwnMarket>();
  const indicators = new Map<string, OwnIndicator>();
  const figures: NewFigure[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  let empty = 0;

  for (const { row, text, value: cell, wide } of rows) {
    const found: RowProblem[] = [];
    const wrong = (column: TemplateColumn, want: Want, accepted = "") => found.push({ row, column, want, found: text(column), accepted });
    if (unclosed.includes(row)) wrong("market", "closed-quote");
    if (wide) wrong("value", "cells");
    if (isEmpty(cell)) {
      empty++;
      problems.push(...found);
      continue;
    }
    const market = find.market(text("market"), text("market name"));
    const indicator = find.indicator(text("indicator") || text("indicator name"));
    const value = parseNumber(cell, sign);
    if (!market) wrong("market", "market");
    else if (market.name === "") wrong("market name", "market-name");
    else if (market.name.length > 80) wrong("market name", "shorter", "≤ 80");
    if (!indicator) wrong("indicator", "indicator");
    if (value === null && sign === null && isFigure(cell, null)) wrong("value", "sign");
    else if (value === null) wrong("value", "number", sign === "," ? "1234,5" : "1234.5");
    const key = `${market?.iso3} ${indicator?.id}`;
    const first = seen.get(key);
    if (market && indicator && first !== undefined) wrong("indicator", "once", String(first));
    else seen.set(key, row);
    const own = indicator ? definitions.get(indicator.id) : undefined;
    if (own) found.push(...own.problems.filter((problem) => problem.row === row));
    else if (indicator?.held && value !== null && !isWithin(indicator.held.range, value))
      wrong("value", "range", rangeText(indicator.held.range));
    const definable = own === undefined || own.definition !== null;
    if (!market || !indicator || value === null || found.length > 0 || !definable) {
      problems.push(...found);
      continue;
    }
    const before = market.known && indicator.held ? standing(dataset, decision, market.iso3, indicator.held) : null;
    const note = noteOf(row, text, found);
    if (before && isSame(before.value, value) && (!before.own || before.source === note)) {
      unchanged++;
      continue;
    }
    if (note === null) {
      problems.push(...found);
      continue;
    }
    figures.push({ row, market: market.iso3, indicator: indicator.id, value, note, before });
    if (!market.known) markets.set(market.iso3, { iso3: market.iso3, name: market.name });
    if (own?.definition) indicators.set(indicator.id, own.definition);
  }
  return { problems, figures, markets: [...markets.values()], indicators: [...indicators.values()], unchanged, empty, others };
}

/** Source and year as one text; `null` with a problem noted where a source is missing or the year is none. */
function noteOf(row: number, text: Row["text"], problems: RowProblem[]): string | null {
  const source = text("source");
  const written = text("year");
  const year = YEAR.exec(written)?.[1] ?? "";
  const wrong = (column: TemplateColumn, want: Want, accepted = "") => {
    problems.push({ row, column, want, found: text(column).slice(0, 60), accepted });
    return null;
  };
  if (source === "") return wrong("source", "source");
  if (source.length > LONGEST_SOURCE) return wrong("source", "shorter", `≤ ${LONGEST_SOURCE}`);
  if (written !== "" && year === "") return wrong("year", "year", "1900–2099");
  return year === "" ? source : `${source}, ${year}`;
}

function standing(dataset: Dataset, decision: Decision, iso3: string, indicator: Indicator): StandingFigure | null {
  const market = dataset.markets.find((entry) => entry.iso3 === iso3);
  return market ? standingFigure(dataset, decision, market, indicator) : null;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

/** Where each column of the template stands. Capitals, blanks and underscores make no difference. */
function placesOf(header: readonly Cell[]): ReadonlyMap<TemplateColumn, number> {
  const names = namesIn(header);
  return new Map(templateColumns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : [])));
}

function namesIn(header: readonly Cell[]): readonly string[] {
  return header.map((cell) =>
    String(cell ?? "")
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, " "),
  );
}

/** The row that names most of the template's columns, the first of them: titles may stand above it. */
function headIn(grid: Grid): number {
  const filled = grid.flatMap((row, at) => (row.some((cell) => !isEmpty(cell)) ? [at] : [])).slice(0, MOST_ABOVE + 1);
  const named = filled.map((at) => placesOf(grid[at] ?? []).size);
  return filled[named.indexOf(Math.max(...named))] ?? -1;
}

function rowOf(cells: readonly Cell[], row: number, places: ReadonlyMap<TemplateColumn, number>, width: number): Row {
  const cell = (column: TemplateColumn) => cells[places.get(column) ?? -1] ?? null;
  return {
    row,
    value: cell("value"),
    wide: widthOf(cells) > width && cells.every((one) => typeof one === "string"),
    text: (column) =>
      String(cell(column) ?? "")
        .trim()
        .replace(GUARDED, ""),
  };
}

function shownRow(cells: readonly Cell[]): string {
  return cells
    .map((cell) => cell ?? "")
    .join(", ")
    .slice(0, 60);
}
