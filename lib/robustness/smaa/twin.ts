import { exponential } from "./random";
import { inSteps } from "./steps";
import { type Engine, LANES, type Tables } from "./tables";
import { share } from "./ties";

/** kernel.wat in JavaScript, operation for operation. */
export function twinOf(tables: Tables): Engine {
  return {
    tables,
    draw: () => draw(tables),
    sums: () => sums(tables),
    closeness: () => closeness(tables),
    count: (groups) => count(tables, groups),
    share: (group, lanes) => {
      for (let lane = 0; lane < LANES; lane++) if ((lanes >> lane) & 1) share(tables, LANES * group + lane);
    },
  };
}

/** xoshiro128++: Blackman and Vigna (2021), as cited in random.ts. */
function draw({ columns, state, weights }: Tables): void {
  for (let lane = 0; lane < LANES; lane++) {
    let [s0, s1, s2, s3] = [0, 4, 8, 12].map((word) => state[word + lane] as number) as [number, number, number, number];
    for (let group = 0; group < weights.length; group += LANES * columns) {
      let sum = 0;
      for (let at = group + lane; at < group + LANES * columns; at += LANES) {
        const added = (s0 + s3) | 0;
        const weight = exponential((((added << 7) | (added >>> 25)) + s0) | 0);
        const moved = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= moved;
        s3 = (s3 << 11) | (s3 >>> 21);
        weights[at] = weight;
        sum += weight;
      }
      const part = 1 / sum;
      for (let at = group + lane; at < group + LANES * columns; at += LANES) weights[at] = (weights[at] as number) * part;
    }
    for (const [k, word] of [s0, s1, s2, s3].entries()) state[LANES * k + lane] = word;
  }
}

function sums({ rows, columns, matrix, weights, keys }: Tables): void {
  for (let group = 0, to = 0; group < weights.length; group += LANES * columns)
    for (let i = 0; i < rows; i++)
      for (let lane = 0; lane < LANES; lane++, to++) {
        let sum = 0;
        for (let j = 0; j < columns; j++) sum += (weights[group + LANES * j + lane] as number) * (matrix[i * columns + j] as number);
        keys[to] = sum;
      }
}

function closeness({ rows, columns, matrix, weights, squares, keys }: Tables): void {
  for (let group = 0, to = 0; group < weights.length; group += LANES * columns) {
    for (let at = 0; at < squares.length; at++) squares[at] = (weights[group + at] as number) * (weights[group + at] as number);
    for (let i = 0; i < rows; i++)
      for (let lane = 0; lane < LANES; lane++, to++) {
        let down = 0;
        let up = 0;
        for (let j = 0; j < columns; j++) {
          const square = squares[LANES * j + lane] as number;
          down += square * (matrix[2 * (i * columns + j)] as number);
          up += square * (matrix[2 * (i * columns + j) + 1] as number);
        }
        const whole = down + up;
        keys[to] = whole === 0 ? 0.5 : down / whole;
      }
  }
}

function count({ rows, columns, weights, keys, before, ahead, places, first, tied }: Tables, groups: number): number {
  let found = 0;
  for (let group = 0; group < groups; group++) {
    let ties = 0;
    before.fill(0);
    for (let lane = 0; lane < LANES; lane++) {
      const from = LANES * rows * group + lane;
      let alike = false;
      for (let i = 0, pair = lane; i < rows; i++) {
        const key = keys[from + LANES * i] as number;
        let mine = before[LANES * i + lane] as number;
        for (let k = i + 1; k < rows; k++, pair += LANES) {
          const other = keys[from + LANES * k] as number;
          if (key > other) {
            ahead[pair] = (ahead[pair] as number) + 1;
            before[LANES * k + lane] = (before[LANES * k + lane] as number) + 1;
          } else mine++;
          if (key === other) alike = true;
        }
        before[LANES * i + lane] = mine;
      }
      if (alike) ties |= 1 << lane;
      else place(group, lane);
    }
    tied[group] = ties;
    if (ties > 0) found++;
  }
  return found;

  function place(group: number, lane: number): void {
    let winner = 0;
    for (let i = 0; i < rows; i++) {
      const rank = before[LANES * i + lane] as number;
      places[i * rows + rank] = (places[i * rows + rank] as number) + 1;
      if (rank === 0) winner = i;
    }
    for (let j = 0; j < columns; j++)
      first[winner * columns + j] =
        (first[winner * columns + j] as number) + inSteps(weights[LANES * (columns * group + j) + lane] as number);
  }
}
