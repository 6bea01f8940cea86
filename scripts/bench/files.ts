/**
 * Large files through the room that reads them, in Node and on one core; a browser's worker runs the same code. Beside each
 * stands papaparse, fed the same pieces, in the same run. Awkward files are read in two sizes, to show that twice the size
 * takes about twice the time. Each door as a whole runs in a process of its own, from the disk, so that its memory is its own.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { doubledIn } from "@/lib/countries/doubled";
import { loadDataset } from "@/lib/dataset/load";
import { byteReader } from "@/lib/files/bytes";
import { fieldsOf, pick, recordReader } from "@/lib/files/records";
import { readText } from "@/lib/files/sheet";
import { UnreadableFile } from "@/lib/files/unreadable";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { lineSplitter } from "@/lib/trade/lines";
import { tradeReader } from "@/lib/trade/read-file";
import { median, printTable } from "./measure.mjs";

const PIECE = 1 << 16;
const layout = { separator: ",", lineEnd: "\n", stated: false } as const;
const encoder = new TextEncoder();

/** Text of about so many bytes, row after row. */
function made(bytes: number, head: string, row: (i: number) => string): Uint8Array {
  const parts: string[] = [head];
  for (let length = head.length, i = 0; length < bytes; i++) {
    const line = row(i);
    parts.push(line);
    length += line.length + 1;
  }
  return encoder.encode(`${parts.join("\n")}\n`);
}

/** The text of the bytes, in pieces as a stream brings them. */
function* pieces(bytes: Uint8Array): Generator<string> {
  const reader = byteReader();
  for (let at = 0; at < bytes.length; at += PIECE) yield reader.push(bytes.subarray(at, at + PIECE));
  yield reader.end();
}

/** papaparse's own parser fed in pieces, as it reads streams: what is not complete waits for the next. */
function papa(bytes: Uint8Array, onRow: (cells: readonly string[]) => void): void {
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n" });
  let rest = "";
  for (const text of pieces(bytes)) {
    const { data, meta } = parser.parse(rest + text, 0, true) as Papa.ParseResult<string[]>;
    for (const row of data) onRow(row);
    rest = (rest + text).slice(meta.cursor);
  }
}

function ms(act: () => void): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}
const timed = (act: () => void, runs = 3) => median(Array.from({ length: runs }, () => ms(act)));

/** Reads one file through a door, as the page does, and says how long it took and how much memory the process has had. */
async function throughDoor(door: string, path: string): Promise<void> {
  const bytes = byteReader("windows-1252");
  const { countries } = loadDataset("data");
  const from = performance.now();
  let kept = 0;
  if (door === "trade") {
    const reader = tradeReader({ fileName: "made.csv", here: "KAZ", countries });
    for await (const piece of createReadStream(path)) reader.push(bytes.push(piece as Uint8Array));
    reader.push(bytes.end());
    kept = reader.end().kept;
  } else {
    let start = "";
    let reader: ReturnType<typeof panelReader> | null = null;
    for await (const piece of createReadStream(path)) {
      const text = bytes.push(piece as Uint8Array);
      if (reader) reader.push(text);
      else start += text;
      if (reader || start.length < LOOKED_AT) continue;
      const look = lookAt(start, false);
      reader = panelReader(look, guessMapping(look), doubledIn);
      reader.push(start);
    }
    reader?.push(bytes.end());
    kept = reader?.end().kept ?? 0;
  }
  if (kept === 0) throw new Error("Nothing was read: the times would mean nothing.");
  console.log(JSON.stringify({ ms: performance.now() - from, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

/** The same in a process of its own. */
function apart(door: string, bytes: Uint8Array): { readonly ms: number; readonly peakMb: number } {
  const folder = mkdtempSync(join(tmpdir(), "caravan-bench-"));
  try {
    const path = join(folder, "made.csv");
    writeFileSync(path, bytes);
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] as string, door, path], { encoding: "utf8" });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [door, path] = process.argv.slice(2);
if (door !== undefined && path !== undefined) {
  await throughDoor(door, path);
  process.exit();
}

const comtradeHead =
  "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate";
const comtrade = made(93_000_000, comtradeHead, (i) =>
  `C,A,20230101,2023,52,2023,398,KAZ,Kazakhstan,M,Import,${100 + (i % 700)},ABC,Somewhere,0,W00,World,H6,HS,true,${1000 + (i % 9000)},Made; product,6,true,C00,TOTAL CPC,0 ,0,TOTAL MOT,8,kg,12,false,-1,N/A,0,false,12,false,0,false,${i % 9999},,${i % 9999}.125,0,false,true`
    .split(",")
    .map((cell) => `"${cell}"`)
    .join(","),
);
const wanted = [3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 20, 21, 24, 26, 27, 41, 42, 43];
const columns = Array.from({ length: 20 }, (_, j) => `x${j}`).join(",");
const panel = made(210_000_000, `exporter,importer,year,trade,${columns}`, (i) => {
  const cells = Array.from({ length: 20 }, (_, j) => (((i * 7919 + j * 104_729) % 100_003) / 7).toFixed(4));
  return `C${i % 300},D${Math.floor(i / 300) % 300},${1000 + Math.floor(i / 90_000)},${(i % 977) / 8},${cells.join(",")}`;
});

let sum = 0;
const ours = timed(() => {
  const lines = lineSplitter((line) => {
    sum += pick(line, ",", wanted).cells.length;
  });
  for (const text of pieces(comtrade)) lines.push(text);
  lines.end();
});
const theirs = timed(() =>
  papa(comtrade, (cells) => {
    sum += cells.length;
  }),
);
const recordsOnly = timed(() => {
  const reader = recordReader(layout, (record) => {
    sum += fieldsOf(record, ",").length;
  });
  for (const text of pieces(panel)) reader.push(text);
  reader.end();
}, 1);
const papaPanel = timed(
  () =>
    papa(panel, (cells) => {
      sum += cells.length;
    }),
  1,
);
const wholes = [
  { door: "trade", what: "file of imports, read and kept", size: "93 MB", bytes: comtrade },
  { door: "panel", what: "panel of 24 columns, read, checked and kept", size: "210 MB", bytes: panel },
].flatMap(({ door, what, size, bytes }) => {
  const { ms, peakMb } = apart(door, bytes);
  return [
    { what: `whole door: ${what}`, size, found: ms, unit: "ms" } as const,
    { what: "  most memory of that process", size, found: peakMb, unit: "MB" } as const,
  ];
});

/** How long it takes to refuse one line without an end at each door, and to pass over a file of line ends. */
function refused(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}
const awkward = (what: string, size: number, act: (bytes: Uint8Array) => void, unit: string) => {
  const bytes = encoder.encode(unit.repeat(size / unit.length));
  return { what, size: `${size / 1e6} MB`, found: ms(() => refused(() => act(bytes))), unit: "ms" } as const;
};
const trade = (bytes: Uint8Array) => {
  const lines = lineSplitter(() => undefined);
  for (const text of pieces(bytes)) lines.push(text);
  lines.end();
};
const rows = [20_000_000, 40_000_000].flatMap((size) => [
  awkward("one line without an end, trade file", size, trade, "1,"),
  awkward("one line without an end, table", size, (bytes) => void readText(new TextDecoder().decode(bytes)), "1,"),
  awkward("a quotation mark never closed, table", size, (bytes) => void readText(`"${new TextDecoder().decode(bytes)}`), "a,b\n"),
]);
const ends = [10_000_000, 20_000_000].flatMap((size) => [
  awkward("line ends and nothing else, trade file", size, trade, "\n"),
  awkward("line ends and nothing else, table", size, (bytes) => void readText(new TextDecoder().decode(bytes)), "\n"),
]);
if (sum === 0) throw new Error("Nothing was read: the times would mean nothing.");
printTable("Files (Comtrade: median of 3; panel: once)", [
  { what: "Comtrade, every cell quoted: 19 of 47 cells taken", size: "93 MB", found: ours, unit: "ms" },
  { what: "  papaparse", size: "93 MB", found: theirs, unit: "ms" },
  { what: "panel of 24 columns: all cells", size: "210 MB", found: recordsOnly, unit: "ms" },
  { what: "  papaparse", size: "210 MB", found: papaPanel, unit: "ms" },
  ...wholes,
  ...rows,
  ...ends,
]);
