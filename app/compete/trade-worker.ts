import { byteReader } from "@/lib/files/bytes";
import { kindOf } from "@/lib/files/kind";
import { textOf } from "@/lib/files/sheet";
import { fileTable, indexOf } from "@/lib/trade/file-table";
import { type Failure, type TradeFile, tradeReader, UnreadableFile } from "@/lib/trade/read-file";
import type { Answer, Ask } from "./trade-messages";

/** No file of imports is larger. */
const MOST_BYTES = 1_000_000_000;
/** Bytes that tell a workbook from text. */
const MARK = 64;

let current: TradeFile | null = null;

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  if (data.kind === "table") return answer({ kind: "table", table: current && fileTable(current, data.market, data.product, data.year) });
  try {
    const started = performance.now();
    current = await read(data);
    const { ledger: _, ...facts } = current;
    answer({ kind: "read", facts: { ...facts, seconds: (performance.now() - started) / 1000 }, index: indexOf(current, data.here) });
  } catch (error) {
    answer({ kind: "failed", failure: error instanceof UnreadableFile ? (error.failure as Failure) : "broken" });
  }
};

async function read({ file, here, countries }: Extract<Ask, { kind: "read" }>): Promise<TradeFile> {
  if (file.size > MOST_BYTES) throw new UnreadableFile("too-large");
  const reader = tradeReader({ fileName: file.name, here, countries });
  const start = new Uint8Array(await file.slice(0, MARK).arrayBuffer());
  if (kindOf(start) === "packed") {
    // The reader of workbooks is fetched when one is opened: most files are text.
    const { readWorkbook } = await import("@/lib/files/excel/workbook");
    reader.push(textOf(readWorkbook(new Uint8Array(await file.arrayBuffer())).grid));
    return reader.end();
  }
  // Some downloads come in Windows' Western encoding.
  const letters = byteReader("windows-1252");
  const stream = file.stream().getReader();
  let bytes = 0;
  let told = 0;
  for (let next = await stream.read(); !next.done; next = await stream.read()) {
    reader.push(letters.push(next.value));
    bytes += next.value.length;
    const part = bytes / file.size;
    if (part - told >= 0.02) {
      told = part;
      answer({ kind: "progress", part });
    }
  }
  reader.push(letters.end());
  return reader.end();
}

function answer(message: Answer): void {
  self.postMessage(message);
}
