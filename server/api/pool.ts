import { join } from "node:path";
import { Piscina } from "piscina";
import type { Limits } from "@/lib/api/limits";
import { Unanswerable } from "@/lib/api/problem-details";
import type { Answered } from "./answer";
import { limits } from "./limits";
import type { Task } from "./worker";

/** Where the build puts worker.ts. */
const BUILT = ".next/api-worker.mjs";
/** What one request may hold in memory, in megabytes: a body of 16 MiB becomes some 300 as figures. */
const MOST_MEMORY = 1024;

/** Works requests on threads, so that none of them holds anybody else. */
export type Pool = {
  /** Whether another request would be turned away: worth asking before its body is read. */
  isFull(): boolean;
  /**
   * @param signal ends the work, and its thread with it, when the client is gone
   * @throws Unanswerable `busy` where too many wait already, and where waiting and working take too long
   */
  run(task: Task, signal: AbortSignal): Promise<Answered>;
  close(): Promise<void>;
};

/** @param filename the built worker */
export function poolOf(filename: string, { threads, queue, seconds }: Pick<Limits, "threads" | "queue" | "seconds">): Pool {
  const pool = new Piscina<Task, Answered>({
    filename,
    name: "work",
    minThreads: 1,
    maxThreads: threads,
    // One more than may wait: piscina counts what it has not handed on yet.
    maxQueue: queue + 1,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  const isFull = () => pool.queueSize >= queue && pool.threads.length >= threads;
  return {
    isFull,
    async run(task, signal) {
      if (isFull()) throw busy("Too many requests are waiting.");
      const late = AbortSignal.timeout(seconds * 1000);
      try {
        return await pool.run(task, { signal: AbortSignal.any([signal, late]), transferList: [task.bytes.buffer as ArrayBuffer] });
      } catch (error) {
        if (late.aborted) throw busy(`The answer would take more than ${seconds} seconds, waiting included.`);
        if (signal.aborted) throw new Unanswerable("busy", "The client is gone.");
        if (isOutOfMemory(error)) throw new Unanswerable("busy", "The answer would take more memory than a request may have.");
        throw error;
      }
    },
    close: () => pool.destroy(),
  };
}

function busy(detail: string): Unanswerable {
  return new Unanswerable("busy", detail);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

let running: Pool | undefined;

/** The pool of this server, started when it is first asked. `null` in development and in unit tests, which work where they are. */
export function pool(): Pool | null {
  if (process.env.NODE_ENV !== "production") return null;
  running ??= poolOf(join(process.cwd(), BUILT), limits);
  return running;
}
