import { isMissing, widthOf } from "@/lib/files/cells";
import { parseNumber } from "@/lib/files/numbers";
import { fieldsOf, recordReader } from "@/lib/files/records";
import { signAt } from "@/lib/files/signs";
import type { Column, Panel } from "../types";
import { type Doubled, eachDoubled, isPart } from "./doubled";
import { growingInts, growingNumbers, growingTexts } from "./growing";
import type { Look } from "./look";
import { type Mapping, namesIn, panelNames } from "./mapping";
import { pairYears } from "./pair-years";
import { type Counts, countsOf } from "./panel-counts";
import { type ProblemKind, type ProblemList, problemTaker } from "./problems";
import { isWorld, sideOf, unitsIn } from "./sides";
import { UnreadablePanel } from "./unreadable";

/** What a file gave, and what was left in it. */
export type PanelFile = {
  readonly panel: Panel;
  /** The row of the file, from 1, on which each row of the panel stands. */
  readonly fileRows: Int32Array;
  /** Rows of data, and those of them that are in the panel. */
  readonly read: number;
  readonly kept: number;
  readonly problems: ProblemList;
  /** Rows that say nothing beyond what another of their pair and year says: counted once. */
  readonly repeated: number;
  /** Rows of the other side's reports, of re-exports and balances: left in the file. */
  readonly otherReports: number;
  /** Rows that break a total down: left in the file. */
  readonly breakdowns: number;
} & Counts;

type Key = { readonly from: string; readonly to: string; readonly when: number; readonly flow: number | null };

const noneDoubled: Doubled = () => new Set();

/** More rows than this would fill the memory of a page. */
export const MOST_ROWS = 5_000_000;
/** A panel without a column of years is of one year, and this is its number. */
const NO_YEAR = 0;

/**
 * Reads a panel as its user has mapped it, from text in pieces of any size. Nothing is guessed and nothing changed: a row
 * that cannot be used is left out and told with row, column and what stands there, and a cell of a further column that is no
 * number counts as missing and is told as well. Rows without a flow stay, for the count. Two rows of one pair and year are
 * taken once where they agree, and both left out where they do not.
 *
 * @throws UnreadablePanel from `push` or `end` where the file as a whole cannot be used
 */
export function panelReader(
  look: Look,
  mapping: Mapping,
  doubled: Doubled = noneDoubled,
): { push: (text: string) => void; end: () => PanelFile } {
  const { exporter, importer, year, trade } = mapping;
  const signs = look.columns.map((_, at) => signAt(mapping.signs, at));
  const titleOf = (at: number) => look.columns[at]?.name ?? String(at + 1);
  const names = namesIn(look, mapping);
  const exporters = growingTexts();
  const importers = growingTexts();
  const years = growingInts();
  const flows = growingNumbers();
  const numbers = mapping.numbers.map((at) => ({ at, values: growingNumbers() }));
  const texts = mapping.texts.map((at) => ({ at, values: growingTexts() }));
  const fileRows = growingInts();
  const units = unitsIn(look);
  let unit: string | null = null;
  const dead = new Set<number>();
  const problems = problemTaker();
  const pairs = pairYears(exporters, importers, years);
  let read = 0;
  let places = 0;
  let repeated = 0;
  let otherReports = 0;
  let breakdowns = 0;
  let conflicts = 0;

  function numberAt(cells: readonly string[], at: number, row: number): number | null | undefined {
    const cell = cells[at] ?? "";
    const number = parseNumber(cell, signs[at] ?? null);
    if (number !== null || isMissing(cell)) return number;
    problems.add("not-a-number", row, titleOf(at), cell);
    return undefined;
  }

  /** The pair, year and flow of a row; `null` for one that cannot be used, which has been told. */
  function keyOf(cells: readonly string[], row: number): Key | null {
    const refused = (kind: ProblemKind, at: number, found = cells[at] ?? "") => {
      problems.add(kind, row, titleOf(at), found);
      return null;
    };
    const cut = cells.length < look.columns.length;
    if (cut || widthOf(cells) > look.columns.length)
      return refused("ragged", look.columns.length - 1, String(cut ? cells.length : widthOf(cells)));
    const [from, to] = [(cells[exporter] ?? "").trim(), (cells[importer] ?? "").trim()];
    if (from === "") return refused("no-country", exporter);
    if (to === "") return refused("no-country", importer);
    if (isWorld(from, titleOf(exporter))) return refused("no-country", exporter);
    if (isWorld(to, titleOf(importer))) return refused("no-country", importer);
    const when = year === null ? NO_YEAR : yearOf(cells[year] ?? "");
    if (when === null) return refused("no-year", year ?? 0);
    const flow = numberAt(cells, trade, row);
    if (flow === undefined) return null;
    return flow !== null && flow < 0 ? refused("negative", trade) : { from, to, when, flow };
  }

  function take(record: string, row: number): void {
    if (row <= look.head || record === "") return;
    const cells = fieldsOf(record, look.layout.separator);
    if (widthOf(cells) === 0) return;
    read++;
    if (mapping.reports !== null && sideOf(cells[mapping.reports.at] ?? "") !== mapping.reports.side) {
      otherReports++;
      return;
    }
    if (isPart(cells, mapping.parts)) {
      breakdowns++;
      return;
    }
    const key = keyOf(cells, row);
    if (key === null) return;
    if (places >= MOST_ROWS) throw new UnreadablePanel("too-many-rows", row);
    if (units.length > 0 && key.flow !== null) {
      const said = units.map((at) => (cells[at] ?? "").trim()).join("\t");
      unit ??= said;
      if (said !== unit) throw new UnreadablePanel("units", row);
    }
    exporters.push(key.from, row);
    importers.push(key.to, row);
    years.push(key.when);
    flows.push(key.flow);
    fileRows.push(row);
    for (const { at, values } of numbers) values.push(numberAt(cells, at, row) ?? null);
    for (const { at, values } of texts) values.push((cells[at] ?? "").trim(), row);
    compare(places++, cells[trade] ?? "", row);
  }

  /** Of pairs and years whose first row has no flow: the row that speaks for them instead. */
  const speakers = new Map<number, number>();

  /**
   * Holds a row against an earlier one of the same pair and year. A row without a flow does not contradict one with a flow:
   * CEPII's Gravity has a row for each configuration of a country, and leaves those empty that did not exist.
   */
  function compare(place: number, found: string, row: number): void {
    const first = pairs.firstWith(place);
    if (first === null) return;
    const twin = speakers.get(first) ?? first;
    if (!dead.has(twin) && flows.at(twin) === null && flows.at(place) !== null) {
      dead.add(twin);
      speakers.set(first, place);
      repeated++;
      return;
    }
    dead.add(place);
    if (flows.at(place) === null || (!dead.has(twin) && flows.at(twin) === flows.at(place))) repeated++;
    else {
      dead.add(twin);
      conflicts++;
      problems.add("conflict", row, titleOf(trade), `${found} (${fileRows.at(twin)}: ${flows.at(twin) ?? ""})`);
    }
  }

  /** Leaves out the rows of groups beside their members, and of nobody, and tells them. */
  function leaveGroups(): void {
    for (const [side, at] of [
      [exporters, exporter],
      [importers, importer],
    ] as const) {
      eachDoubled(side, places, titleOf(at), doubled, (place, name) => {
        if (dead.has(place)) return;
        dead.add(place);
        problems.add("group", fileRows.at(place), titleOf(at), name);
      });
    }
  }

  const records = recordReader(look.layout, take);
  return {
    push: records.push,
    end() {
      records.end();
      if (read === 0) throw new UnreadablePanel("empty");
      if (conflicts > read / 10) throw new UnreadablePanel("repeats");
      leaveGroups();
      const kept = new Int32Array(places - dead.size);
      for (let place = 0, at = 0; place < places; place++) if (!dead.has(place)) kept[at++] = place;
      if (kept.length === 0) throw new UnreadablePanel("no-rows");
      const columns = new Map<string, Column>([
        [panelNames.exporter, exporters.column(kept)],
        [panelNames.importer, importers.column(kept)],
        ...(year === null
          ? []
          : [[panelNames.year, { kind: "number", values: Float64Array.from(years.kept(kept)), missing: null }] as const]),
        [panelNames.trade, flows.column(kept)],
        ...[...numbers, ...texts].map(({ at, values }) => [names.get(at) ?? titleOf(at), values.column(kept)] as const),
      ]);
      return {
        panel: { rows: kept.length, columns },
        fileRows: fileRows.kept(kept),
        read,
        kept: kept.length,
        problems: problems.list(),
        repeated,
        otherReports,
        breakdowns,
        ...countsOf(columns),
      };
    },
  };
}

/** A year as a whole number between 1000 and 2999, also where a spreadsheet has made 2016.0 or 2016-01-01 of it. */
function yearOf(cell: string): number | null {
  const found = /^\s*([12]\d{3})(?:[.,]0+|-\d\d?(?:-\d\d?)?)?\s*$/.exec(cell);
  return found ? Number(found[1]) : null;
}
