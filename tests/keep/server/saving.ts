/** A process of its own that saves as fast as it may, and says which revisions were acknowledged; to be killed. */
import { randomUUID } from "node:crypto";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Access } from "@/server/keep/access";
import { makeDecision, readKept, saveRevision } from "@/server/keep/nouns/decisions";
import { makeWorkspace } from "@/server/keep/nouns/workspaces";
import { openKeeping } from "@/server/keep/open";

const [folder = "", workspace, decision] = process.argv.slice(2);
const dataset = loadDataset("data");
const keeping = await openKeeping({ folder }, folder, {
  dataset: () => dataset,
  outcome: () => Promise.reject(new Error("nobody weighs")),
});
const id = workspace ?? (await makeWorkspace(keeping, { title: "W" })).id;
const access = { workspace: id, title: "W", seat: null as unknown as string, name: null, role: "own", weightings: [] } satisfies Access;
const document = workedExample(dataset);
const of = decision ?? (await makeDecision(keeping, access, { title: "D", document, request: randomUUID() })).id;
let { head } = await readKept(keeping, access, of, null);
console.log(JSON.stringify({ id, of, head }));
for (;;) {
  const mark = randomUUID();
  head = (await saveRevision(keeping, access, of, { base: head, document: { ...document, notes: mark }, request: mark })).revision;
  console.log(JSON.stringify({ head, mark }));
}
