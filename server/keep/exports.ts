import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Store } from "./database";
import { linesOf } from "./lines";

/** How many daily exports are kept: as long as what was deleted may still be brought back. */
const DAYS = 7;

/** Writes everything as lines of JSON, whole or not at all. */
export async function exportTo(store: Store, path: string): Promise<void> {
  const beside = `${path}.new`;
  await pipeline(Readable.from(asText(linesOf(store.db, { secrets: true }))), createWriteStream(beside));
  renameSync(beside, path);
}

/** Lines as text. */
export async function* asText(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** The day's export, unless it is there. Older ones go, so that nothing outlives its deletion in them. */
export async function daily(store: Store, folder: string, now: Date): Promise<void> {
  const exports = exportsIn(folder);
  const path = join(exports, `${now.toISOString().slice(0, 10)}.jsonl`);
  if (!existsSync(path)) await exportTo(store, path);
  const oldest = new Date(now.getTime() - DAYS * 86_400_000).toISOString().slice(0, 10);
  for (const name of readdirSync(exports)) if (/^\d{4}-\d\d-\d\d/.test(name) && name.slice(0, 10) <= oldest) rmSync(join(exports, name));
}

/** What was there before the tables are changed. It goes with the daily ones. */
export async function beforeMigrating(store: Store, folder: string, now: Date): Promise<void> {
  await exportTo(store, join(exportsIn(folder), `${now.toISOString().replaceAll(":", "-")}-before-migrating.jsonl`));
}

/** Takes a workspace out of every export that lies in the folder. */
export async function forgetInExports(folder: string, workspace: string): Promise<void> {
  if (!existsSync(join(folder, "exports"))) return;
  for (const name of readdirSync(exportsIn(folder))) {
    const path = join(exportsIn(folder), name);
    await pipeline(Readable.from(withoutWorkspace(path, workspace)), createWriteStream(`${path}.new`));
    renameSync(`${path}.new`, path);
  }
}

/** All lines but those of a workspace: in an export they stand together, from its own line to that of the next. */
async function* withoutWorkspace(path: string, workspace: string): AsyncGenerator<string> {
  let inside = false;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { kind, id } = JSON.parse(text) as { kind: string; id?: string };
    if (kind === "workspace") inside = id === workspace;
    if (!inside) yield `${text}\n`;
  }
}

function exportsIn(folder: string): string {
  const path = join(folder, "exports");
  mkdirSync(path, { recursive: true });
  return path;
}
