import { KERNEL } from "./kernel";
import { bytesFor, CHUNK, type Engine, LANES, type Size, tablesIn } from "./tables";
import { twinOf } from "./twin";

type Exports = { readonly memory: WebAssembly.Memory } & Readonly<
  Record<"draw" | "sums" | "closeness" | "count", (...at: number[]) => number>
>;

const PAGE = 65_536;

let compiled: WebAssembly.Module | null | undefined;

/** The kernel, made once. `null` where the machine does not take it: an old browser, or a page that forbids it. */
function kernelModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (char) => char.charCodeAt(0)));
  } catch {
    compiled = null;
  }
  return compiled;
}

/** The quickest engine this machine has, for problems of one size. */
export function engineOf(size: Size): Engine {
  return wasmEngine(size) ?? twinEngine(size);
}

/** The engine in JavaScript, which runs everywhere. */
export function twinEngine(size: Size): Engine {
  return twinOf(tablesIn(new ArrayBuffer(bytesFor(size)), size));
}

/** The engine in WebAssembly; `null` where the machine does not take it. */
export function wasmEngine(size: Size): Engine | null {
  const module = kernelModule();
  if (!module) return null;
  const { memory, draw, sums, closeness, count } = new WebAssembly.Instance(module).exports as Exports;
  memory.grow(Math.max(0, Math.ceil(bytesFor(size) / PAGE) - 1));
  const tables = tablesIn(memory.buffer, size);
  const { rows, columns } = size;
  const { state, matrix, weights, squares, keys, before, ahead, places, first, tied } = tables;
  const groups = CHUNK / LANES;
  return {
    tables,
    draw: () => void draw(state.byteOffset, weights.byteOffset, groups, columns),
    sums: () => void sums(matrix.byteOffset, weights.byteOffset, keys.byteOffset, groups, rows, columns),
    closeness: () => void closeness(matrix.byteOffset, weights.byteOffset, squares.byteOffset, keys.byteOffset, groups, rows, columns),
    count: (some) =>
      count(
        ...[keys.byteOffset, weights.byteOffset, some, rows, columns],
        ...[before, ahead, places, first, tied].map((table) => table.byteOffset),
      ),
  };
}
