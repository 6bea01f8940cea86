import { UnreadableFile } from "@/lib/files/unreadable";
import { type ComtradeField, comtradeColumns } from "./comtrade";

/**
 * The records of an answer of UN Comtrade's API, each as a way to ask for a field.
 *
 * @throws UnreadableFile `json`, `columns`, `empty`
 */
export function recordsOf(text: string): ((field: ComtradeField) => string)[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UnreadableFile("json");
  }
  const list = Array.isArray(answer) ? answer : (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(list) || list.some((record) => typeof record !== "object" || record === null)) throw new UnreadableFile("json");
  if (list.length === 0) throw new UnreadableFile("empty");
  const records = list as Readonly<Record<string, unknown>>[];
  // A record may lack the keys of which it has nothing to say.
  const named = new Set<string>();
  for (const record of records) for (const key of Object.keys(record)) named.add(key);
  const keys = [...named];
  const columns = comtradeColumns(keys);
  if (!columns) throw new UnreadableFile("columns");
  return records.map((record) => (field: ComtradeField) => {
    const at = columns[field];
    const value = at === undefined ? null : record[keys[at] as string];
    return value === null || value === undefined ? "" : String(value);
  });
}
