import { Unanswerable } from "@/lib/api/problem-details";

/** What drivers and PostgreSQL call it when the database cannot be reached or cannot take more just now. */
const PASSING =
  /^(08...|53...|57P0.|40001|40P01|55P03|25006|58030|XX000|CONNECT_TIMEOUT|CONNECTION_\w+|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|ENOSPC|EIO)$/;

/** The error that lies at the bottom of another. */
function bottomOf(error: unknown): unknown {
  let found = error;
  for (let depth = 0; depth < 5 && found instanceof Error && found.cause instanceof Error; depth++) found = found.cause;
  return found;
}

/** Whether the database inside this process broke down; nothing it is asked will be answered any more. */
export function isBroken(error: unknown): boolean {
  const cause = bottomOf(error);
  return cause instanceof WebAssembly.RuntimeError || (cause instanceof Error && cause.name === "ExitStatus");
}

/**
 * An error of the database as what the asker is told: that it may be tried again, where that may help. The log hears what it
 * was, and nothing of what was asked: statements hold what people wrote. Anything else comes back as it is.
 */
export function told(error: unknown, log: (line: string) => void = console.error): unknown {
  const cause = bottomOf(error);
  if (!(cause instanceof Error)) return error;
  const code = String((cause as NodeJS.ErrnoException).code ?? "");
  const isGone = isBroken(error) || /PGlite is (closed|closing)/.test(cause.message);
  if (PASSING.test(code) || isGone) {
    log(`The database: ${code || cause.name}: ${cause.message.slice(0, 200)}`);
    return new Unanswerable("busy", "What is kept cannot be reached just now. Nothing was saved; try again.");
  }
  if (cause === error && !/^[0-9A-Z]{5}$/.test(code)) return error;
  // A defect of ours. PostgreSQL's own message may repeat values, so that it is told by its code and place.
  const place = (error as Error).stack?.split("\n").filter((line) => line.includes("/server/")) ?? [];
  return new Error(`The database refused a statement: ${code || cause.name} ${place.slice(0, 3).join(" ").trim()}`);
}
