import { byteReader } from "@/lib/files/bytes";
import { kindOf } from "@/lib/files/kind";
import { textOf } from "@/lib/files/sheet";
import { Refusal } from "@/lib/math/refusal";
import { fileTable, indexOf } from "@/lib/trade/file-table";
import { type Failure, type TradeFile, tradeReader, UnreadableFile } from "@/lib/trade/read-file";
import { serve, sparingly } from "../../../../_workers/serve";
import type { Answer, Ask } from "./trade-line";

/** No file of imports is larger. */
const MOST_BYTES = 1_000_000_000;
/** Bytes that tell a workbook from text. */
const MARK = 64;

let current: TradeFile | null = null;

serve<Ask, Answer>(answersTo, {
  order: "in-turn",
  failed: (error) => ({ kind: "failed", failure: failureOf(error) }),
});

function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return error.failure as Failure;
  return error instanceof Refusal ? "miscomputed" : "broken";
}

async function* answersTo(ask: Ask, tell: (answer: Answer) => void): AsyncGenerator<Answer> {
  if (ask.kind === "table") return yield { kind: "table", table: current && fileTable(current, ask.market, ask.product, ask.year) };
  const started = performance.now();
  current = await read(ask, (part) => tell({ kind: "progress", part }));
  const { ledger: _, ...facts } = current;
  yield { kind: "read", facts: { ...facts, seconds: (performance.now() - started) / 1000 }, index: indexOf(current, ask.here) };
}

async function read(
  { file, here, countries, decimal }: Extract<Ask, { kind: "read" }>,
  onProgress: (part: number) => void,
): Promise<TradeFile> {
  if (file.size > MOST_BYTES) throw new UnreadableFile("too-large");
  const reader = tradeReader({ fileName: file.name, here, countries, decimal });
  const start = new Uint8Array(await file.slice(0, MARK).arrayBuffer());
  if (kindOf(start) === "packed") {
    // The reader of workbooks is fetched when one is opened: most files are text.
    const { readWorkbook } = await import("@/lib/files/excel/workbook");
    reader.push(textOf(readWorkbook(new Uint8Array(await file.arrayBuffer())).grid, decimal ?? "."));
    return reader.end();
  }
  // Some downloads come in Windows' Western encoding.
  const letters = byteReader("windows-1252");
  const stream = file.stream().getReader();
  const tell = sparingly(onProgress);
  let bytes = 0;
  for (let next = await stream.read(); !next.done; next = await stream.read()) {
    reader.push(letters.push(next.value));
    bytes += next.value.length;
    tell(bytes / file.size);
  }
  reader.push(letters.end());
  return reader.end();
}
