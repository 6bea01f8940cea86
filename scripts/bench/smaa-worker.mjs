/** The page's own worker in a thread of Node, for smaa.ts. */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();

/** What the worker knows of its surroundings. @type {{ onmessage: ((event: { data: unknown }) => void) | null, postMessage: Function }} */
const self = {
  onmessage: null,
  postMessage: (/** @type {unknown} */ message, /** @type {{ transfer: ArrayBuffer[] }} */ { transfer }) =>
    parentPort?.postMessage(message, transfer),
};
Object.assign(globalThis, { self });
await import("../../app/_components/smaa/smaa-worker.ts");
parentPort?.on("message", (data) => self.onmessage?.({ data }));
