import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { doubledIn } from "@/lib/countries/doubled";
import { byteReader } from "@/lib/files/bytes";
import { isMissing, widthOf } from "@/lib/files/cells";
import { type DecimalSign, parseNumber } from "@/lib/files/numbers";
import { fieldsOf, recordReader } from "@/lib/files/records";
import { isFigure, signAt } from "@/lib/files/signs";
import { type Doubled, eachDoubled, isPart } from "@/lib/gravity/file/doubled";
import { growingInts, growingNumbers, growingTexts } from "@/lib/gravity/file/growing";
import { LOOKED_AT, type Look, lookAt } from "@/lib/gravity/file/look";
import { partiesNamed } from "@/lib/gravity/file/mapping";
import { isWorld, partsIn, reportsIn, type Side, sideOf } from "@/lib/gravity/file/sides";
import type { Column, Panel } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";

/** A panel with the row of the file, from 1, on which each of its rows stands, and what was left in the file. */
export type NumberedPanel = {
  readonly panel: Panel;
  readonly fileRow: (row: number) => number;
  readonly header: readonly string[];
  /** Rows that break a total down. */
  readonly breakdowns: number;
  /** The column that says what is reported, where its rows are not all imports or all exports. */
  readonly mixed: string | null;
  /** Rows of the world, of groups beside their members and of nobody: how many, and the first of them. */
  readonly doubled: {
    readonly count: number;
    readonly first: { readonly row: number; readonly column: string; readonly name: string } | null;
  };
};

/** What the caller needs of a file: asked once, when the header is known. */
export type Wanted = (header: readonly string[]) => { readonly values: ReadonlySet<string>; readonly groups: ReadonlySet<string> };

/** How it is said what is wrong with a panel. */
type Told = Words<"commands">["commands"]["gravity"];

/** A flow and something to explain it. */
const FEWEST = 2;

/** A file that does not hold a panel; the message says where. */
export class BadPanel extends Error {}

/**
 * Reads the columns that are wanted from a CSV file, packed by gzip or not, under the names of its header, whatever its
 * size. `values` are columns that formulas compute with: numbers where most cells at the beginning are. `groups` are only
 * compared with each other, and so stay texts. Everything else in the file is passed over. Rows that would count trade
 * twice are left out as the screen leaves them out.
 *
 * @param told how it says what is wrong
 * @param decimal the decimal sign, where it is not to be found out
 * @throws BadPanel at the first cell that is no number in a column of numbers, or may be one of two, at a row of another width than the header,
 * for a wanted column whose name stands twice; UnreadablePanel as its parts do; errors of the file system
 */
export async function readPanel(
  file: string | NodeJS.ReadableStream,
  wanted: Wanted,
  told: Told,
  decimal?: DecimalSign,
): Promise<NumberedPanel> {
  const bytes = typeof file === "string" ? createReadStream(file) : file;
  const stream = typeof file === "string" && file.endsWith(".gz") ? piped(bytes) : bytes;
  const reader = byteReader();
  let head = "";
  let rows: ReturnType<typeof rowReader> | null = null;
  for await (const piece of stream) {
    const text = reader.push(piece as Uint8Array);
    if (rows !== null) {
      rows.push(text);
      continue;
    }
    head += text;
    if (head.length < LOOKED_AT) continue;
    rows = rowReader(lookAt(head, false, FEWEST), wanted, told, decimal);
    rows.push(head);
  }
  const tail = reader.end();
  if (rows === null) {
    rows = rowReader(lookAt(head + tail, true, FEWEST), wanted, told, decimal);
    rows.push(head);
  }
  rows.push(tail);
  return rows.end();
}

function piped(bytes: NodeJS.ReadableStream): NodeJS.ReadableStream {
  const gunzip = createGunzip();
  bytes.on("error", (error) => gunzip.destroy(error));
  return bytes.pipe(gunzip);
}

function rowReader(look: Look, wanted: Wanted, told: Told, decimal?: DecimalSign) {
  const header = look.columns.map(({ name }) => name);
  const { values, groups } = wanted(header);
  const kept = header.flatMap((name, at) => (values.has(name) || groups.has(name) ? [{ name, at }] : []));
  for (const { name, at } of kept)
    if (header.indexOf(name) !== at) throw new BadPanel(told.twice(name, String(header.indexOf(name) + 1), String(at + 1)));
  const numbers = kept
    .filter(({ name, at }) => values.has(name) && look.columns[at]?.numeric === true)
    .map(({ name, at }) => ({ name, at, sign: decimal ?? signAt(look.signs, at), cells: growingNumbers() }));
  for (const { name, at, sign } of numbers) {
    const twofold = look.columns[at]?.twofold;
    if (sign === null && twofold) throw new BadPanel(told.inColumn(name, told.twofold(twofold)));
  }
  const texts = kept
    .filter(({ name }) => !numbers.some((column) => column.name === name))
    .map(({ name, at }) => ({ name, at, cells: growingTexts() }));
  const parts = partsIn(look);
  const parties = partiesNamed(look).map((at) => ({ at, title: header[at] ?? "", cells: growingTexts() }));
  const labelled = [...texts, ...parties];
  const flowAt = reportsIn(look)?.flow ?? null;
  const sides = new Set<Side | null>();
  const fileRows = growingInts();
  let count = 0;
  let breakdowns = 0;

  const records = recordReader(look.layout, (record, row) => {
    if (row <= look.head || record === "") return;
    const cells = fieldsOf(record, look.layout.separator);
    if (widthOf(cells) === 0) return;
    if (cells.length < header.length || widthOf(cells) > header.length)
      throw new BadPanel(told.cells(String(row), String(cells.length), String(header.length)));
    if (isPart(cells, parts)) {
      breakdowns++;
      return;
    }
    for (const { name, at, sign, cells: column } of numbers) {
      const cell = cells[at] ?? "";
      const number = parseNumber(cell, sign);
      if (number === null && !isMissing(cell)) {
        const why = isFigure(cell, sign) ? told.twofold(cell.trim()) : told.notNumber(cell.slice(0, 60));
        throw new BadPanel(told.inCell(String(row), name, why));
      }
      column.push(number);
    }
    for (const { at, cells: column } of labelled) column.push((cells[at] ?? "").trim(), row);
    if (flowAt !== null) sides.add(sideOf(cells[flowAt] ?? ""));
    fileRows.push(row);
    count++;
  });
  return {
    push: records.push,
    end(): NumberedPanel {
      records.end();
      const left = new Map<number, { readonly column: string; readonly name: string }>();
      for (const { title, cells } of parties)
        eachDoubled(cells, count, title, worldOrDoubled, (place, name) => left.set(place, { column: title, name }));
      const kept = new Int32Array(count - left.size);
      for (let place = 0, at = 0; place < count; place++) if (!left.has(place)) kept[at++] = place;
      const columns = [...numbers, ...texts].map(({ name, cells }): [string, Column] => [name, cells.column(kept)]);
      const [first = null] = [...left].map(([place, what]) => ({ row: fileRows.at(place), ...what })).sort((a, b) => a.row - b.row);
      return {
        panel: { rows: kept.length, columns: new Map(columns) },
        fileRow: (row) => fileRows.at(kept[row] as number),
        header,
        breakdowns,
        mixed: flowAt !== null && sides.size > 1 ? (header[flowAt] ?? null) : null,
        doubled: { count: left.size, first },
      };
    },
  };
}

/** The world is the sum over all partners, whoever is beside it. */
const worldOrDoubled: Doubled = (names, column) => new Set([...doubledIn(names, column), ...names.filter((name) => isWorld(name, column))]);
