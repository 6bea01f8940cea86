import { outcome } from "@/lib/api/kept/outcome";
import { operations } from "@/lib/api/operations/registry";
import { dataset } from "../data";
import { type Answered, answerTo } from "./answer";

/** What a thread of the pool is asked. */
export type Task = { readonly id: string; readonly bytes: Uint8Array };

/** One request on a thread of its own. Built apart from the pages, by scripts/support/build.mjs. */
export function work({ id, bytes }: Task): Answered {
  const operation = id === outcome.id ? outcome : operations.find((each) => each.id === id);
  if (!operation) throw new TypeError(`no operation ${id}`);
  return answerTo(operation, bytes, dataset);
}
