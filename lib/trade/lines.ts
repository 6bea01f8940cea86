/** A record longer than this has lost its closing quote; it is taken as it stands instead of swallowing the file. */
const LONGEST = 100_000;

/**
 * Cuts text that arrives in pieces into records at line ends. A line end inside quotes belongs to the record. Byte order
 * mark, carriage returns and empty lines are dropped; rows are counted from 1 as a spreadsheet would.
 */
export function lineSplitter(onLine: (line: string, row: number) => void): { push: (text: string) => void; end: () => void } {
  let kept = "";
  let row = 0;
  const emit = (line: string) => {
    row++;
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (text.trim() !== "") onLine(row === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text, row);
  };
  return {
    push(text) {
      kept += text;
      let start = 0;
      let quote = kept.indexOf('"');
      for (let end = kept.indexOf("\n"); end >= 0; end = kept.indexOf("\n", start)) {
        if (quote >= 0 && quote < end) {
          end = endOfQuoted(kept, start, end);
          if (end < 0) break;
          quote = kept.indexOf('"', end);
        }
        emit(kept.slice(start, end));
        start = end + 1;
      }
      kept = kept.slice(start);
    },
    end() {
      if (kept !== "") emit(kept);
      kept = "";
    },
  };
}

/** Where the record that starts at `start` really ends: the first line end with an even number of quotes before it; -1 for not yet. */
function endOfQuoted(text: string, start: number, firstEnd: number): number {
  let end = firstEnd;
  let open = false;
  let at = start;
  for (;;) {
    for (let quote = text.indexOf('"', at); quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) open = !open;
    if (!open || end - start > LONGEST) return end;
    at = end + 1;
    end = text.indexOf("\n", at);
    if (end < 0) return text.length - start > LONGEST ? firstEnd : -1;
  }
}

/** The wanted fields of a record, in the order asked for (which must rise). A field that is not there is empty. */
export function pick(line: string, delimiter: string, wanted: readonly number[]): string[] {
  if (line.includes('"')) {
    const fields = fieldsOf(line, delimiter);
    return wanted.map((column) => fields[column] ?? "");
  }
  const picked: string[] = [];
  let at = 0;
  let column = 0;
  while (picked.length < wanted.length) {
    const stop = line.indexOf(delimiter, at);
    if (column === wanted[picked.length]) picked.push(stop < 0 ? line.slice(at) : line.slice(at, stop));
    if (stop < 0) break;
    at = stop + 1;
    column++;
  }
  while (picked.length < wanted.length) picked.push("");
  return picked;
}

/**
 * The same text in memory of its own. A text cut from a larger one may keep the whole of it: a name kept from every piece
 * of a file would keep the file.
 */
export function owned(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

/** All fields of a record. Quotes may enclose a field, and are doubled inside it (RFC 4180). */
export function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let close = line.indexOf('"', at + 1);
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
      const end = close < 0 ? line.length : close;
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'));
      const stop = line.indexOf(delimiter, end);
      if (stop < 0) return fields;
      at = stop + 1;
    } else {
      const stop = line.indexOf(delimiter, at);
      fields.push(stop < 0 ? line.slice(at) : line.slice(at, stop));
      if (stop < 0) return fields;
      at = stop + 1;
    }
  }
}
