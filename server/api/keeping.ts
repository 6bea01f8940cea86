import { type OutcomeAsked, type OutcomeFound, outcome } from "@/lib/api/kept/outcome";
import { Unanswerable } from "@/lib/api/problem-details";
import { dataset } from "../data";
import type { Keeping } from "../keep/keeping";
import { keepingOf } from "../keep/open";
import { pool } from "./pool";

/** Works out a weighing on a thread of the pool, since it ranks once for each person. */
async function workOut(asked: OutcomeAsked): Promise<OutcomeFound> {
  const threads = pool();
  if (!threads) return outcome.run(asked, dataset()) as OutcomeFound;
  const bytes = new TextEncoder().encode(JSON.stringify(asked));
  const { status, text } = await threads.run({ id: outcome.id, bytes }, new AbortController().signal);
  if (status !== 200) throw new Unanswerable("busy", "The answers could not be joined; try again.");
  return JSON.parse(text) as OutcomeFound;
}

/**
 * What is kept on this server, opened when it is first asked for.
 *
 * @param make whether it may be begun; else `null` comes back where nothing was ever kept
 */
export function keepingHere(make: boolean): Promise<Keeping | null> {
  return keepingOf(process.env, { dataset, outcome: workOut }, make);
}
