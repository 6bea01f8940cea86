import { join } from "node:path";
import { gzipSync } from "fflate";
import Papa from "papaparse";
import { EDITIONS_FILE, editionFile, editionText, parseEditions } from "@/lib/dataset/editions/edition";
import { loadEditions } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { writeWhole } from "@/server/ask/held";

/**
 * Keeps a data set below a folder, packed under its version. Kept twice it changes nothing; killed at any moment it leaves the
 * list as it was.
 *
 * @returns whether it was not kept before
 * @throws BadData for what the list could not be read with; nothing is written then
 */
export function keepEdition(folder: string, dataset: Dataset, day: string, note: string): boolean {
  const before = loadEditions(folder);
  if (before.some(({ version }) => version === dataset.version)) return false;
  const rows = [...before, { version: dataset.version, day, note }];
  const list = `${Papa.unparse(rows, { columns: ["version", "day", "note"], newline: "\n" })}\n`;
  parseEditions(list);
  // The edition first, then the list that names it: nothing is ever listed that is not whole.
  writeWhole(join(folder, editionFile(dataset.version)), gzipSync(new TextEncoder().encode(editionText(dataset)), { level: 9, mtime: 0 }));
  writeWhole(join(folder, EDITIONS_FILE), list);
  return true;
}
