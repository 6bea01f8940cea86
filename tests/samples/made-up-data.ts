import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { mark } from "./marked";

/** What a source or a reader of one wrote, in the language they wrote it: no word of the program. */
const WRITTEN = /^(title|publisher|edition|licence|note|sourceTitle|about|value|unit|doubt|definition|location|name)$/;
/** Texts by language, which are asked for and marked there. */
const SPOKEN = /^(en|zh|ru)$/;

/** The data held, with marks around what others wrote: only what the program says itself is left naked. */
export function madeUpData(): Dataset {
  const data = loadDataset("data");
  const agreements = data.ties.agreements.map((row) => ({ ...row, confidence: mark(row.confidence) }));
  return marked({ ...data, ties: { ...data.ties, agreements } }, "") as Dataset;
}

function marked(value: unknown, key: string): unknown {
  if (typeof value === "string") return !SPOKEN.test(key) && (WRITTEN.test(key) || value.includes(" ")) ? mark(value) : value;
  if (Array.isArray(value)) return value.map((each) => marked(each, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each, name)]));
}
