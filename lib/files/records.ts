import { UnreadableFile } from "./unreadable";

/** How the cells and rows of a text are parted. `stated`: its first row says so (`sep=;`) and is no record. */
export type Layout = { readonly separator: string; readonly lineEnd: "\n" | "\r"; readonly stated: boolean };

/** A record longer than this has lost its closing quotation mark or its line ends. In characters. */
export const LONGEST_RECORD = 1 << 20;

/**
 * Cuts text that arrives in pieces into records (RFC 4180). A line end inside quotes belongs to its record; a quotation
 * mark opens only at the beginning of a cell and is a sign like any other elsewhere. Every record counts as a row, from 1,
 * the empty ones too: the numbers are those of a spreadsheet. Each line is looked at once, however the pieces fall.
 *
 * @param onRecord is given the record as it stands, for `fieldsOf` or `pick`
 * @param onUnclosed is told of a row in which a quotation mark is opened and never closed; the row then ends with its line.
 * Unless it is given, such a file is refused.
 * @throws UnreadableFile `quote` or `long-row`, with the row
 */
export function recordReader(
  { separator, lineEnd, stated }: Layout,
  onRecord: (record: string, row: number) => void,
  onUnclosed: (row: number) => void = (row) => {
    throw new UnreadableFile("quote", row);
  },
): { push: (text: string) => void; end: () => void } {
  let text = "";
  /** Where the record under way begins, where its first line ends (−1: not yet), and where the next line begins. */
  let [start, firstEnd, at] = [0, -1, 0];
  let open = false;
  let row = 0;
  let begun = false;

  function emit(end: number): void {
    const bare = lineEnd === "\n" && end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    row++;
    if (row > 1 || !stated) onRecord(text.slice(start, bare), row);
    [start, firstEnd, at] = [end + 1, -1, end + 1];
    open = false;
  }

  /** Goes on from line to line as far as there are whole ones. */
  function lines(last: boolean): void {
    let quote = text.indexOf('"', at);
    for (;;) {
      let end = text.indexOf(lineEnd, at);
      if (end < 0 && last && at <= text.length && (start < text.length || open)) end = text.length;
      if (end < 0) break;
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (quote >= 0 && quote < end) open = endsOpen(text.slice(at, end), separator, open);
      if (!open) emit(end);
      else {
        if (firstEnd < 0) firstEnd = end;
        at = end + 1;
        if (end - start > LONGEST_RECORD || (last && at > text.length)) {
          onUnclosed(row + 1);
          emit(firstEnd);
          quote = text.indexOf('"', at);
        }
      }
    }
    if (text.length - at > LONGEST_RECORD) {
      if (open || endsOpen(text.slice(at), separator, false)) throw new UnreadableFile("quote", row + 1);
      throw new UnreadableFile("long-row", row + 1);
    }
  }

  return {
    push(piece) {
      if (piece === "") return;
      const more = begun ? piece : piece.replace(/^\uFEFF/, "");
      begun = true;
      text = text.slice(start) + more;
      at -= start;
      if (firstEnd >= 0) firstEnd -= start;
      start = 0;
      lines(false);
    },
    end() {
      lines(true);
      text = "";
    },
  };
}

const CARRIAGE_RETURN = 13;
const QUOTE = 34;

/** True where a line that begins inside quotes (`open`) or outside them ends inside. */
function endsOpen(line: string, separator: string, open: boolean): boolean {
  let at = 0;
  for (let inside = open; ; inside = false) {
    if (inside || line.charCodeAt(at) === QUOTE) {
      const close = closing(line, inside ? at : at + 1);
      if (close < 0) return true;
      at = close + 1;
    }
    const stop = line.indexOf(separator, at);
    if (stop < 0) return false;
    at = stop + 1;
  }
}

/** The quotation mark that closes what was opened before `from`: the first that is not doubled; −1 for none. */
function closing(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

/** All cells of a record, quotation marks taken off. */
export function fieldsOf(record: string, separator: string): string[] {
  if (!record.includes('"')) return record.split(separator);
  const fields: string[] = [];
  for (let at = 0; at >= 0; ) at = cellFrom(record, separator, at, fields);
  return fields;
}

/** Cells picked from a record, how many it has, and how many up to the last in which anything stands. */
export type Picked = { readonly cells: string[]; readonly count: number; readonly width: number };

/** The wanted cells of a record, in the order asked for (which must rise). A cell that is not there is empty. */
export function pick(record: string, separator: string, wanted: readonly number[]): Picked {
  const cells: string[] = [];
  let [at, count, width] = [0, 0, 0];
  while (at >= 0) {
    const from = at;
    at = cellFrom(record, separator, from, count === wanted[cells.length] ? cells : null);
    count++;
    const length = (at < 0 ? record.length : at - 1) - from;
    if (length > 2 || (length > 0 && record.charCodeAt(from) !== QUOTE)) width = count;
  }
  while (cells.length < wanted.length) cells.push("");
  return { cells, count, width };
}

/**
 * Takes the cell that begins at `at` into `cells` and returns where the next one begins, −1 for none. What stands behind a
 * closing quotation mark makes the whole no quoted cell: it is taken as it stands.
 */
function cellFrom(record: string, separator: string, at: number, cells: string[] | null): number {
  const close = record.charCodeAt(at) === QUOTE ? closing(record, at + 1) : -1;
  const stop = record.indexOf(separator, close < 0 ? at : close + 1);
  const end = stop < 0 ? record.length : stop;
  if (cells !== null) {
    const quoted = close >= 0 && (close + 1 === end || record.slice(close + 1, end).trim() === "");
    const cell = quoted ? record.slice(at + 1, close) : record.slice(at, end);
    cells.push(quoted && cell.includes('"') ? cell.replaceAll('""', '"') : cell);
  }
  return stop < 0 ? -1 : stop + 1;
}

/**
 * The same text in memory of its own. A text cut from a larger one may keep the whole of it: a name kept from every piece
 * of a file would keep the file.
 */
export function owned(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
