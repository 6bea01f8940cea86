/**
 * `npm run edition -- <day> <note>`: keeps the figures as they are in `data/` now, packed under their version, so that what a
 * later edition moves can be told. Kept twice it changes nothing; killed at any moment it leaves the list as it was.
 */
import "./support/engine.mjs";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "fflate";
import Papa from "papaparse";
import { EDITIONS_FILE, editionFile, editionText } from "@/lib/dataset/editions/edition";
import { loadDataset, loadEditions } from "@/lib/dataset/load";

const [day, ...words] = process.argv.slice(2);
const note = words.join(" ").trim();
if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? "") || note === "") {
  console.error("Usage: npm run edition -- <year-month-day> <what it brings>");
  process.exit(2);
}
const dataset = loadDataset("data");
const before = loadEditions("data");
if (before.some(({ version }) => version === dataset.version)) {
  console.log(`Edition ${dataset.version} is kept already.`);
} else {
  const rows = [...before, { version: dataset.version, day, note }];
  mkdirSync(dirname(join("data", EDITIONS_FILE)), { recursive: true });
  // The edition first, then the list that names it: nothing is ever listed that is not whole.
  write(editionFile(dataset.version), gzipSync(new TextEncoder().encode(editionText(dataset)), { level: 9, mtime: 0 }));
  write(EDITIONS_FILE, `${Papa.unparse(rows, { columns: ["version", "day", "note"], newline: "\n" })}\n`);
  console.log(`Edition ${dataset.version} is kept.`);
}

function write(file: string, content: string | Uint8Array): void {
  const path = join("data", file);
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
