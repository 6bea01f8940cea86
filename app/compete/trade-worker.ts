import { fileTable, indexOf } from "@/lib/trade/file-table";
import { type TradeFile, tradeReader, UnreadableFile } from "@/lib/trade/read-file";
import type { Answer, Ask } from "./trade-messages";

/** No file of imports is larger. */
const MOST_BYTES = 1_000_000_000;

let current: TradeFile | null = null;

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  if (data.kind === "table") return answer({ kind: "table", table: current && fileTable(current, data.market, data.product, data.year) });
  try {
    const started = performance.now();
    current = await read(data);
    const { ledger: _, ...facts } = current;
    answer({ kind: "read", facts: { ...facts, seconds: (performance.now() - started) / 1000 }, index: indexOf(current, data.here) });
  } catch (error) {
    answer({ kind: "failed", failure: error instanceof UnreadableFile ? error.failure : "broken" });
  }
};

async function read({ file, here, countries }: Extract<Ask, { kind: "read" }>): Promise<TradeFile> {
  if (file.size > MOST_BYTES) throw new UnreadableFile("too-large");
  const reader = tradeReader({ fileName: file.name, here, countries });
  const stream = file.stream().getReader();
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  let told = 0;
  for (let next = await stream.read(); !next.done; next = await stream.read()) {
    decoder ??= decoderFor(next.value);
    reader.push(decoder.decode(next.value, { stream: true }));
    bytes += next.value.length;
    const part = bytes / file.size;
    if (part - told >= 0.02) {
      told = part;
      answer({ kind: "progress", part });
    }
  }
  if (decoder) reader.push(decoder.decode());
  return reader.end();
}

/** UTF-8, but for text that carries the mark of UTF-16 or cannot be UTF-8: some downloads come in Windows' Western encoding. */
function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(first, { stream: true });
    return new TextDecoder("utf-8");
  } catch {
    return new TextDecoder("windows-1252");
  }
}

function answer(message: Answer): void {
  self.postMessage(message);
}
