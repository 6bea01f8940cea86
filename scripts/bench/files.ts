/**
 * Large files through the room that reads them, in Node and on one core; a browser's worker runs the same code. Beside each
 * stands papaparse, fed the same pieces, in the same run. Awkward files are read in two sizes, to show that twice the size
 * takes about twice the time.
 */
import Papa from "papaparse";
import { byteReader } from "@/lib/files/bytes";
import { fieldsOf, pick, recordReader } from "@/lib/files/records";
import { readText } from "@/lib/files/sheet";
import { UnreadableFile } from "@/lib/files/unreadable";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { lineSplitter } from "@/lib/trade/lines";
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
    sum += pick(line, ",", wanted).length;
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
const whole = timed(() => {
  const look = lookAt(new TextDecoder().decode(panel.subarray(0, LOOKED_AT)), false);
  const reader = panelReader(look, guessMapping(look));
  for (const text of pieces(panel)) reader.push(text);
  sum += reader.end().kept;
}, 1);
const peak = process.resourceUsage().maxRSS / 1024;

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
  { what: "panel of 24 columns: read, checked and kept", size: "210 MB", found: whole, unit: "ms" },
  { what: "most memory so far, the bytes of both files in it", size: "303 MB", found: peak, unit: "MB" },
  ...rows,
  ...ends,
]);
