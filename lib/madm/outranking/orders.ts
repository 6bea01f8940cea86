import { kernelOf } from "@/lib/math/kernel";
import type { Problem } from "../problem";
import { compared, type Thresholds } from "./credibility";
import { distiller } from "./distillation";
import { KERNEL } from "./kernel";
import { credibilityOf, type Objection, type Pairs, pairsOf } from "./pairs";
import { partialRanks } from "./partial-order";

/** Fills in the rank of each alternative under these weights, with a minus. */
export type Ordering = (weights: Float64Array, keys: Float64Array) => void;

/**
 * The order ELECTRE III makes under one set of weights after another, with all worked out once that does not depend on them, by
 * the quickest engine there is: the kernel in WebAssembly where the machine takes it, else its twin. Both come to the same order.
 */
export function prepareOrders(problem: Problem, thresholds: readonly Thresholds[]): Ordering {
  const pairs = pairsOf(problem, thresholds);
  if (pairs) return kernelOrders(pairs) ?? twinOrders(pairs);
  return distilled(problem.rows, (weights) => compared({ ...problem, weights }, thresholds).credibility);
}

/** The engine in JavaScript, which runs everywhere. */
export function twinOrders(pairs: Pairs): Ordering {
  const compare = credibilityOf(pairs);
  const credibility = new Float64Array(pairs.rows * pairs.rows);
  return distilled(pairs.rows, (weights) => {
    compare(weights, credibility);
    return credibility;
  });
}

function distilled(rows: number, credibilityUnder: (weights: Float64Array) => Float64Array): Ordering {
  const distil = distiller(rows);
  return (weights, keys) => {
    const { descending, ascending } = distil(credibilityUnder(weights));
    const ranks = partialRanks(descending, ascending);
    for (let i = 0; i < rows; i++) keys[i] = -(ranks[i] as number);
  };
}

type Exports = { readonly memory: WebAssembly.Memory } & { order(...at: number[]): void };

const kernel = kernelOf(KERNEL);
const PAGE = 65_536;
/** Bytes of a vector, and of what is held of an objection. */
const [VECTOR, OBJECTION] = [16, 32];
/** Alternatives and bytes of a block of a row. */
const [LANES, BLOCK] = [16, 64];

/** The engine in WebAssembly; `null` where the machine does not take it. */
export function kernelOrders({ rows, columns, width, agreements, objections }: Pairs): Ordering | null {
  const module = kernel();
  if (!module) return null;
  const { memory, order } = new WebAssembly.Instance(module).exports as Exports;
  const stride = BLOCK * Math.ceil(rows / LANES);
  let size = 0;
  const room = (bytes: number) => {
    const from = size;
    size += VECTOR * Math.ceil(bytes / VECTOR);
    return from;
  };
  const at = {
    weights: room(8 * width),
    keys: room(8 * rows),
    agreements: room(agreements.byteLength),
    objections: room(OBJECTION * (objections.length + 1)),
    // One row more than there are alternatives stays empty.
    credibility: room((rows + 1) * stride),
    strong: room((rows + 1) * stride),
    work: room(7 * stride + 3 * VECTOR),
    descending: room(stride),
    ascending: room(stride),
  };
  memory.grow(Math.ceil(size / PAGE));
  const own = new Float64Array(memory.buffer, at.weights, columns);
  const found = new Float64Array(memory.buffer, at.keys, rows);
  new Float64Array(memory.buffer, at.agreements).set(agreements);
  putObjections(objections, new DataView(memory.buffer, at.objections));
  // Nobody comes after the last alternative, in either order.
  new Int32Array(memory.buffer, at.descending, (2 * stride) / 4).fill(0x7fff_ffff);
  return (weights, keys) => {
    for (let j = 0; j < columns; j++) own[j] = weights[j] as number;
    // Argument by argument: a call with a list of them is a slow one.
    order(
      at.agreements,
      at.objections,
      at.weights,
      width,
      at.credibility,
      at.strong,
      at.work,
      at.descending,
      at.ascending,
      at.keys,
      rows,
      stride,
    );
    for (let i = 0; i < rows; i++) keys[i] = found[i] as number;
  };
}

/** One after another: the pair, the place of the criterion's weight, what is had against either; at the end a pair that is none. */
function putObjections(objections: readonly Objection[], table: DataView): void {
  objections.forEach(({ pair, j, there, back }, k) => {
    table.setInt32(OBJECTION * k, pair, true);
    table.setInt32(OBJECTION * k + 4, 8 * j, true);
    table.setFloat64(OBJECTION * k + 16, there, true);
    table.setFloat64(OBJECTION * k + 24, back, true);
  });
  table.setInt32(OBJECTION * objections.length, -1, true);
}
