/**
 * `npm run track-record`: writes data/track/, how Caravan's rankings of earlier years stand against what came about. To be
 * run when figures, presets, methods or the dates of publication change; a test recomputes some of it. Two processes share
 * the exporters.
 */
import "./support/engine.mjs";
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDataset } from "@/lib/dataset/load";
import { type ExporterTrack, recordOf } from "@/lib/track/record";
import { EXPORTERS_FILE, fingerprintOf, RECORD_FILE, worldFrom } from "@/lib/track/source";
import { trackOf } from "@/lib/track/track";
import { trackFiles } from "./support/track-files";

const PROCESSES = 2;
const dataset = loadDataset("data");
const files = trackFiles("data");
const part = process.argv[2];

if (part === undefined) {
  const started = performance.now();
  const parts = await Promise.all(Array.from({ length: PROCESSES }, (_, i) => partOf(i)));
  const tracks = parts.flat().sort((a, b) => (a.exporter < b.exporter ? -1 : 1));
  const record = recordOf(tracks, fingerprintOf(dataset, files));
  writeFileSync(join("data", EXPORTERS_FILE), `[\n${tracks.map((track) => JSON.stringify(track)).join(",\n")}\n]\n`);
  writeFileSync(join("data", RECORD_FILE), `${JSON.stringify(record)}\n`);
  console.log(`${tracks.length} exporters in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} else {
  const world = worldFrom(dataset, files);
  const own = world.trade.exporters.filter((_, i) => i % PROCESSES === Number(part));
  process.send?.(own.map((exporter) => trackOf(world, exporter)));
}

function partOf(i: number): Promise<readonly ExporterTrack[]> {
  return new Promise((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url), [String(i)]);
    child.once("message", (tracks) => done(tracks as readonly ExporterTrack[]));
    child.once("error", failed);
    child.once("exit", (code) => code !== 0 && failed(new Error(`a part ended with ${code}`)));
  });
}
