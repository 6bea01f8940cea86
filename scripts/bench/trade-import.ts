import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset } from "../../lib/dataset/load";
import { fileTable, indexOf } from "../../lib/trade/file-table";
import { tradeReader } from "../../lib/trade/read-file";

/**
 * How long a Comtrade download of some 50 MB and 400,000 rows takes to read, and how much memory: `npx tsx
 * scripts/bench/trade-import.ts [older|newer]`. The file is made; its figures mean nothing. Ends with 1 over the limits.
 */
const LIMIT_SECONDS = 4;
const LIMIT_MB = 500;
const PIECE = 1 << 18;

const newer = process.argv[2] !== "older";
const folder = mkdtempSync(join(tmpdir(), "caravan-bench-"));
const path = join(folder, "made.csv");
const { countries } = loadDataset("data");
const made = writeMade(path);
const before = process.memoryUsage().rss;
let peak = before;
const started = performance.now();
const reader = tradeReader({ fileName: "made.csv", here: "KAZ", countries });
const file = openSync(path, "r");
const piece = Buffer.alloc(PIECE);
const decoder = new TextDecoder();
for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
  reader.push(decoder.decode(piece.subarray(0, read), { stream: true }));
  peak = Math.max(peak, process.memoryUsage().rss);
}
const result = reader.end();
const seconds = (performance.now() - started) / 1000;
peak = Math.max(peak, process.memoryUsage().rss);
closeSync(file);
rmSync(folder, { recursive: true });

const index = indexOf(result, "KAZ");
const product = index.products[0]?.code ?? "";
const table = fileTable(result, "KAZ", product, 2023);
const used = (peak - before) / 1e6;
console.log(`${newer ? "newer" : "older"} columns: ${(made.bytes / 1e6).toFixed(1)} MB, ${result.rows} rows, ${result.kept} kept`);
console.log(
  `${seconds.toFixed(2)} s (limit ${LIMIT_SECONDS}), memory +${used.toFixed(0)} MB, ${(peak / 1e6).toFixed(0)} MB in all (limit ${LIMIT_MB})`,
);
console.log(
  `${index.products.length} products; ${product}: ${table?.suppliers.length} suppliers, flags: ${table?.flags.join(", ") || "none"}`,
);
process.exitCode = seconds > LIMIT_SECONDS || peak / 1e6 > LIMIT_MB || result.rows !== made.rows ? 1 : 0;

function writeMade(to: string): { bytes: number; rows: number } {
  const out = openSync(to, "w");
  const head = newer
    ? "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate"
    : "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag";
  writeSync(out, `${head}\n`);
  const partners = countries.slice(0, 79);
  let rows = 0;
  let lines: string[] = [];
  for (let code = 1; rows < 400_000; code++) {
    const product = String(10_000 + code * 7).padStart(6, "0");
    const value = (p: number) => ((code * 7919 + p * 104_729) % 900_000) + 1000;
    const world = partners.reduce((sum, _, p) => sum + value(p), 0);
    const all = [
      ["0", newer ? "W00" : "WLD", "World", world] as const,
      ...partners.map((one, p) => [String(1000 + p), one.iso3, one.name.en.replaceAll(",", ""), value(p)] as const),
    ];
    for (const [number, iso, name, amount] of all) {
      lines.push(
        newer
          ? `C,A,20230101,2023,52,2023,398,KAZ,Kazakhstan,M,Import,${number},${iso},${name},0,W00,World,H6,HS,true,${product},"Made, product ${code}",6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,12,false,-1,N/A,0,false,12,false,0,false,${amount},,${amount},0,false,true`
          : `H6,2023,2023,2023,6,1,1,Import,398,Kazakhstan,KAZ,${number},${name},${iso},,,,,,,,${product},"Made, product ${code}",8,Weight in kilograms,1000,,,,1000,,${amount},,,0`,
      );
      rows++;
    }
    if (lines.length > 5000) {
      writeSync(out, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  writeSync(out, `${lines.join("\n")}\n`);
  closeSync(out);
  return { bytes: statSync(to).size, rows };
}
