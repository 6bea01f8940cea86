import { kernelOf } from "@/lib/math/kernel";
import { KERNEL } from "./kernel";
import { bytesFor, CHUNK, type Engine, LANES, type Size, tablesIn } from "./tables";
import { twinOf } from "./twin";

type Exports = { readonly memory: WebAssembly.Memory } & Readonly<
  Record<"draw" | "sums" | "closeness" | "count" | "share", (...at: number[]) => number>
>;

const PAGE = 65_536;

const kernelModule = kernelOf(KERNEL);

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
  const { memory, draw, sums, closeness, count, share } = new WebAssembly.Instance(module).exports as Exports;
  memory.grow(Math.max(0, Math.ceil(bytesFor(size) / PAGE) - 1));
  const tables = tablesIn(memory.buffer, size);
  const { rows, columns } = size;
  const { state, matrix, weights, squares, keys, before, ahead, places, first, tied, alike, earlier, ties, parts } = tables;
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
    share: (group, lanes) =>
      void share(
        keys.byteOffset + 8 * LANES * rows * group,
        weights.byteOffset + 8 * LANES * columns * group,
        lanes,
        rows,
        columns,
        before.byteOffset,
        alike.byteOffset,
        earlier.byteOffset,
        ties.byteOffset,
        parts.byteOffset,
        first.byteOffset,
      ),
  };
}
