import { createReadStream, createWriteStream, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Store } from "./database";
import { MAJOR } from "./database";
import { asText, forgetInExports } from "./exports";
import { checkVersion, hold } from "./folder";
import { importLines } from "./import";
import { linesOf } from "./lines";
import { forget } from "./tidy";

/** Writes the folder's database as one packed file. @returns its size in bytes */
export async function backUp(store: Store, file: string): Promise<number> {
  if (store.dump === null) throw new TypeError("only a folder is backed up");
  const dump = await store.dump();
  await pipeline(Readable.fromWeb(dump.stream() as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(`${file}.new`));
  renameSync(`${file}.new`, file);
  return statSync(file).size;
}

/** Makes a folder's database from such a file, beside its place first. The folder must not hold one. */
export async function restore(folder: string, file: string): Promise<void> {
  const held = await hold(folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    mkdirSync(folder, { recursive: true });
    const beside = join(folder, "database.new");
    rmSync(beside, { recursive: true, force: true });
    const made = new PGlite(beside, { loadDataDir: new Blob([readFileSync(file)]) });
    await made.waitReady;
    await made.close();
    renameSync(beside, join(folder, "database"));
    checkVersion(folder, MAJOR);
  } finally {
    held.release();
  }
}

/** Writes everything, or one workspace with the keys of its people, as lines. @param file `null` for standard output */
export async function exportLines(store: Store, file: string | null, only?: string): Promise<void> {
  const lines = Readable.from(asText(linesOf(store.db, { ...(only !== undefined && { only }), secrets: true })));
  if (file === null) for await (const text of lines) process.stdout.write(text as string);
  else await pipeline(lines, createWriteStream(file));
}

/** Takes lines in. @param file `null` for standard input */
export function importFile(store: Store, file: string | null): Promise<{ workspaces: number; lines: number }> {
  const input = file === null ? process.stdin : createReadStream(file);
  return importLines(store, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }));
}

/** Erases a workspace now, here and in the exports that lie in the folder. @returns whether there was one */
export async function forgetWorkspace(store: Store, folder: string, workspace: string): Promise<boolean> {
  const was = await forget(store, workspace);
  await forgetInExports(folder, workspace);
  return was;
}
