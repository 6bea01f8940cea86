/**
 * `npm run track-record [-- --data folder]`: writes track/ of the data, how Caravan's rankings of earlier years stand against what
 * came about. To be run when figures, presets, methods or the dates of publication change; a test recomputes some of it. Two
 * processes share the exporters. The exit code is 0 where it is written, 1 where the data cannot be read, 2 for a command that was
 * not understood.
 */
import "./support/engine.mjs";
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ExporterTrack, recordOf } from "@/lib/track/record";
import { EXPORTERS_FILE, fingerprintOf, RECORD_FILE } from "@/lib/track/source";
import { load, ofData, readDataCommand, runCommand } from "./support/decision-command";
import { trackFiles } from "./support/track-files";

const PROCESSES = 2;

await runCommand(async (words) => {
  const folder = readDataCommand("trackRecord", words);
  const started = performance.now();
  const dataset = load(folder, words);
  const files = ofData(words, () => trackFiles(folder));
  const parts = await Promise.all(Array.from({ length: PROCESSES }, (_, i) => partOf(folder, i)));
  const tracks = parts.flat().sort((a, b) => (a.exporter < b.exporter ? -1 : 1));
  const record = recordOf(tracks, fingerprintOf(dataset, files));
  writeFileSync(join(folder, EXPORTERS_FILE), `[\n${tracks.map((track) => JSON.stringify(track)).join(",\n")}\n]\n`);
  writeFileSync(join(folder, RECORD_FILE), `${JSON.stringify(record)}\n`);
  const seconds = words.format.number((performance.now() - started) / 1000, 1);
  console.log(words.commands.exporters({ n: tracks.length, text: words.format.number(tracks.length, 0) }, seconds));
});

/** What one of the processes finds, of every so-manieth exporter. */
function partOf(folder: string, i: number): Promise<readonly ExporterTrack[]> {
  return new Promise((done, failed) => {
    const script = fileURLToPath(new URL("./support/track-part.ts", import.meta.url));
    const child = fork(script, [folder, String(i), String(PROCESSES)]);
    child.once("message", (tracks) => done(tracks as readonly ExporterTrack[]));
    child.once("error", failed);
    child.once("exit", (code) => code !== 0 && failed(new Error(`a part ended with ${code}`)));
  });
}
