import { layoutOf } from "@/lib/files/layout";
import { recordReader } from "@/lib/files/records";

/** Characters that are enough to find out how cells and rows are parted. */
const ASKED = 1 << 16;

/**
 * Cuts text that arrives in pieces into the records that hold anything; rows are counted from 1 as a spreadsheet would. A
 * row whose quotation mark is never closed is taken as it stands.
 *
 * @throws UnreadableFile `long-row`, `quote` where a row has no end
 */
export function lineSplitter(onLine: (line: string, row: number) => void): { push: (text: string) => void; end: () => void } {
  let start = "";
  let reader: ReturnType<typeof recordReader> | null = null;
  function begin(): ReturnType<typeof recordReader> {
    const begun = recordReader(
      layoutOf(start),
      (record, row) => {
        if (record.trim() !== "") onLine(record, row);
      },
      () => undefined,
    );
    begun.push(start);
    return begun;
  }
  return {
    push(text) {
      if (reader) return reader.push(text);
      start += text;
      if (start.length >= ASKED) reader = begin();
    },
    end() {
      reader ??= begin();
      reader.end();
    },
  };
}
