import type { Evaluation } from "@/lib/evaluate";
import type { Firmness } from "@/lib/recommendation/firmness";
import { askOnce } from "../../_workers/ask-once";
import type { OnceAnswer, OnceAsk } from "./firmness-once-worker";

/** How firm a ranking is, for a file: from a worker of its own, as the command line works it out. `null` where it cannot be said. */
export async function firmnessOnce(evaluation: Evaluation): Promise<Firmness | null> {
  if (!evaluation.ok) return null;
  const { decision, table, ranking } = evaluation;
  const worker = new Worker(new URL("./firmness-once-worker.ts", import.meta.url), { type: "module" });
  const answer = await askOnce<OnceAsk, OnceAnswer>(worker, { decision, table, ranking });
  return answer?.kind === "firmness" ? answer.firmness : null;
}
