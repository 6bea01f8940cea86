/** Saves beneath HTTP, as fast as may be, by several savers at once in one process; prints what that took, as JSON. */
import "../support/engine.mjs";
import { randomUUID } from "node:crypto";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { accessOf } from "@/server/keep/access";
import { hashOf } from "@/server/keep/ids";
import { makeDecision, saveRevision } from "@/server/keep/nouns/decisions";
import { makeWorkspace } from "@/server/keep/nouns/workspaces";
import { openKeeping, placeOf } from "@/server/keep/open";

const [savers = 16, seconds = 10] = process.argv.slice(2).map(Number);
const dataset = loadDataset("data");
const keeping = await openKeeping(placeOf(process.env), null, {
  dataset: () => dataset,
  outcome: () => Promise.reject(new Error("nobody weighs")),
});
const { id: workspace, token } = await makeWorkspace(keeping, { title: "Measured" });
const asker = { by: "token", hash: hashOf(token) } as const;
const document = workedExample(dataset);
const first = await accessOf(keeping, asker, workspace);
const made = Array.from({ length: savers }, (_, k) => makeDecision(keeping, first, { title: `D${k}`, document, request: randomUUID() }));
const ons = (await Promise.all(made)).map(({ id }) => ({ id, base: 1 }));

/** What a request for it does beneath its route. */
async function save(on: (typeof ons)[number]): Promise<number> {
  const from = performance.now();
  const access = await accessOf(keeping, asker, workspace);
  const { revision } = await saveRevision(keeping, access, on.id, { base: on.base, document, request: randomUUID() });
  on.base = revision;
  return performance.now() - from;
}

for (const on of ons) for (let time = 0; time < 20; time++) await save(on);
const began = process.cpuUsage();
const end = performance.now() + seconds * 1000;
const times: number[] = [];
await Promise.all(
  ons.map(async (on) => {
    while (performance.now() < end) times.push(await save(on));
  }),
);
const { user, system } = process.cpuUsage(began);
await keeping.close();
times.sort((a, b) => a - b);
const at = (part: number) => times[Math.min(times.length - 1, Math.floor(part * times.length))];
console.log(JSON.stringify({ rate: times.length / seconds, p50: at(0.5), p99: at(0.99), cpu: (user + system) / 1000 / times.length }));
