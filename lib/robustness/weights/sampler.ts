import { refuse } from "@/lib/math/refusal";
import { exponential } from "@/lib/robustness/smaa/random";
import { type HalfSpaces, halfSpacesOf, innermost, type WeightConstraints } from "./constraints";
import { type Stream, streamOf, uniform } from "./stream";

/** Fills a table of samples × criteria with the weights of a block, each row adding up to one; the same block, the same weights. */
export type WeightBlocks = (block: number, vectors: Float64Array) => void;

/** Steps of the walk from one sample to the next, and before the first, for each criterion. */
export const THINNING = 1;
const WARM_UP = 30;
/** Rounds in which the walk learns the shape of the set, and points it keeps of each, for each criterion. */
const ROUNDS = 4;
const KEPT = 4;

/**
 * Weights drawn uniformly from those that meet constraints, block by block from a seed. Exponential spacings where there is
 * no constraint; sorted, where all there is is an order of single criteria; hit-and-run within any other.
 *
 * @throws Refusal as `halfSpacesOf` does
 */
export function weightBlocks(columns: number, constraints: WeightConstraints, seed: number): WeightBlocks {
  const within = halfSpacesOf(columns, constraints);
  if (within.rows.length === 0) return spacings(columns, [], seed);
  const { order = [], ranges = [], ratios = [] } = constraints;
  const single = order.every((group) => group.length === 1) && new Set(order.flat()).size === order.length;
  return single && ranges.length + ratios.length === 0 ? spacings(columns, order.flat(), seed) : walk(columns, within, seed);
}

/**
 * Uniform on the simplex (Devroye, L. (1986). Non-Uniform Random Variate Generation. Springer, 207–210). Those of the criteria
 * in `order` are exchanged until they fall, which keeps them uniform among the weights so ordered.
 */
function spacings(columns: number, order: readonly number[], seed: number): WeightBlocks {
  const falling = new Float64Array(order.length);
  return (block, vectors) => {
    const next = streamOf(seed, block);
    for (let from = 0; from < vectors.length; from += columns) {
      let sum = 0;
      for (let at = from; at < from + columns; at++) {
        vectors[at] = exponential(next());
        sum += vectors[at] as number;
      }
      for (let at = from; at < from + columns; at++) vectors[at] = (vectors[at] as number) / sum;
      if (order.length === 0) continue;
      order.forEach((j, place) => {
        falling[place] = 0 - (vectors[from + j] as number);
      });
      falling.sort();
      order.forEach((j, place) => {
        vectors[from + j] = 0 - (falling[place] as number);
      });
    }
  };
}

/**
 * Hit-and-run: from where one stands, a direction is drawn and then a point on the chord in that direction. After enough steps
 * the points are uniform in the polytope. Smith, R. L. (1984). Efficient Monte Carlo procedures for generating points uniformly
 * distributed over bounded regions. Operations Research 32(6), 1296–1308; for weights Tervonen, T., van Valkenhoef, G.,
 * Baştürk, N. and Postmus, D. (2013), European Journal of Operational Research 224, 552–559. A direction is the
 * difference of two points met before, so that the walk is as quick along a narrow set as in a round one. Each block sets out
 * from the innermost weights and takes 30 steps for each criterion before its first sample, one for each before the next.
 *
 * @throws Refusal `contradiction` where the half-spaces leave no room
 */
export function walk(columns: number, within: HalfSpaces, seed: number): WeightBlocks {
  const start = innermost(columns, within) ?? refuse("contradiction", ["weights"]);
  const met = pointsIn(within, start, streamOf(seed, -1));
  return (block, vectors) => {
    const next = streamOf(seed, block);
    const [here, direction] = [start.slice(), start.slice()];
    for (let step = 0; step < WARM_UP * columns; step++) advance(here, direction, within, met, next);
    for (let from = 0; from < vectors.length; from += columns) {
      for (let step = 0; step < THINNING * columns; step++) advance(here, direction, within, met, next);
      // What rounding took from the sum is given back; scaling keeps to every side but by rounding.
      const sum = here.reduce((total, weight) => total + weight, 0);
      for (let j = 0; j < columns; j++) vectors[from + j] = (here[j] as number) / sum;
    }
  };
}

/** Points that a walk meets, each round going by those of the round before. */
function pointsIn(within: HalfSpaces, start: Float64Array, next: Stream): readonly Float64Array[] {
  const columns = start.length;
  let met: readonly Float64Array[] = Array.from(start, (_, j) => start.map((_, at) => (at === j ? 1 : 0)));
  const [here, direction] = [start.slice(), start.slice()];
  for (let round = 0; round < ROUNDS; round++) {
    const more: Float64Array[] = [];
    for (let point = 0; point < KEPT * columns; point++) {
      for (let step = 0; step < 2 * columns; step++) advance(here, direction, within, met, next);
      more.push(here.slice());
    }
    met = more;
  }
  return met;
}

/** One step of the walk. `direction` is room to work in. */
function advance(
  here: Float64Array,
  direction: Float64Array,
  { rows, bounds }: HalfSpaces,
  met: readonly Float64Array[],
  next: Stream,
): void {
  const columns = here.length;
  const one = met[Math.floor(uniform(next()) * met.length)] as Float64Array;
  const other = met[Math.floor(uniform(next()) * met.length)] as Float64Array;
  let size = 0;
  for (let j = 0; j < columns; j++) {
    const value = (one[j] as number) - (other[j] as number);
    direction[j] = value;
    size = Math.max(size, Math.abs(value));
  }
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const side = (room: number, speed: number) => {
    if (speed > 1e-12 * size) low = Math.max(low, -room / speed);
    else if (speed < -1e-12 * size) high = Math.min(high, -room / speed);
  };
  for (let j = 0; j < columns; j++) side(here[j] as number, direction[j] as number);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Float64Array;
    let [at, speed] = [0, 0];
    for (let j = 0; j < columns; j++) {
      at += (row[j] as number) * (here[j] as number);
      speed += (row[j] as number) * (direction[j] as number);
    }
    side(at - (bounds[i] as number), speed);
  }
  const step = low + uniform(next()) * (high - low);
  // At a side that rounding has been crossed by there is no way on; twice the same point is no direction.
  if (!(high > low && high < Number.POSITIVE_INFINITY)) return;
  for (let j = 0; j < columns; j++) here[j] = Math.max(0, (here[j] as number) + step * (direction[j] as number));
}
