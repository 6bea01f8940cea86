type Stop = () => void | Promise<void>;

/** `streams` are ended at once; `files` are closed when nothing is under way any more. */
type When = "streams" | "files";

/** On the process: the server and the parts that Next builds do not share their modules. */
const shared = globalThis as typeof globalThis & { caravanStops?: Record<When, Set<Stop>> };

/** Has something done once the server is told to stop. */
export function onStop(when: When, stop: Stop): void {
  shared.caravanStops ??= { streams: new Set(), files: new Set() };
  shared.caravanStops[when].add(stop);
}

/** Does all of it, side by side; what fails keeps nothing else from being done. */
export async function stopAll(when: When): Promise<void> {
  await Promise.allSettled([...(shared.caravanStops?.[when] ?? [])].map(async (stop) => stop()));
}
