import type { Dataset } from "@/lib/dataset/schema";
import { unpack } from "@/lib/dataset/screen";

/** How long to wait after a failure, in milliseconds: twice as long after each one, up to the longest. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * The figures that are here, by their address. On the process: on the server what puts a page together holds them and what writes
 * it reads them, and the two do not share their modules. In the browser they are fetched.
 */
const shared = globalThis as typeof globalThis & { caravanFigures?: Map<string, Dataset> };
shared.caravanFigures ??= new Map();
const held = shared.caravanFigures;
const coming = new Map<string, Promise<void>>();

/**
 * Has the figures at hand for what writes pages in this process: they need not travel in the page then.
 *
 * @param text a `PackedDataset` as JSON
 */
export function holdFigures(address: string, text: string): void {
  if (!held.has(address)) held.set(address, unpack(JSON.parse(text)));
}

/**
 * The figures under an address, or else the promise of them, thrown as in `readWords`: the page as the server sent it stays
 * while React waits. The promise never fails; where the figures cannot be fetched it asks again.
 */
export function readFigures(address: string): Dataset {
  const figures = held.get(address);
  if (figures) return figures;
  const promise = coming.get(address) ?? brought(address);
  coming.set(address, promise);
  throw promise;
}

async function brought(address: string, pause = FIRST_PAUSE): Promise<void> {
  const figures = await fetched(address);
  if (figures) {
    held.set(address, figures);
    return;
  }
  await overOrOnline(pause);
  return brought(address, Math.min(2 * pause, LONGEST_PAUSE));
}

async function fetched(address: string): Promise<Dataset | null> {
  try {
    const response = await fetch(address);
    if (response.status === 404) renew();
    return response.ok ? unpack(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The server has other figures by now than those this page was made with: the page is asked for anew, but not again and again. */
function renew(): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (visit && visit.type !== "reload") window.location.reload();
}

/** Waits for the time given, or only until the browser is back on the network. */
function overOrOnline(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(over, pause);
    window.addEventListener("online", over);
    function over() {
      clearTimeout(timer);
      window.removeEventListener("online", over);
      resolve();
    }
  });
}
