/** Samples worked on together: their weights and keys stay in the processor's near cache. A multiple of four. */
export const CHUNK = 256;
/** Samples side by side in the tables. */
export const LANES = 4;

/**
 * The tables of the simulation in one piece of memory, which a WebAssembly kernel and JavaScript both read. Weights and keys
 * are kept by groups of four samples: criterion (alternative) j of sample s stands at 4·(columns·⌊s/4⌋ + j) + s mod 4.
 */
export type Tables = {
  readonly rows: number;
  readonly columns: number;
  /** Four streams of random numbers: word k of stream l at 4·k + l. */
  readonly state: Uint32Array;
  /** What the figures come to, whatever the weights: alternatives × criteria, or pairs of numbers for each cell. */
  readonly matrix: Float64Array;
  readonly weights: Float64Array;
  /** Squared weights of one group. */
  readonly squares: Float64Array;
  /** The higher, the better. */
  readonly keys: Float64Array;
  /** How many come before each alternative, in one group. */
  readonly before: Int32Array;
  /** For each pair of alternatives i < k, row by row of the upper triangle, how often i is ahead: one count for each lane. */
  readonly ahead: Int32Array;
  /** Alternatives × places, samples without ties. */
  readonly places: Uint32Array;
  /** Alternatives × criteria: the weights that put the alternative first, in steps of 2⁻²⁴, samples without ties. */
  readonly first: Float64Array;
  /** A bit for each sample with ties, group by group. */
  readonly tied: Uint8Array;
  /** With how many each alternative ties, and with how many before it in the table, in one group. */
  readonly alike: Int32Array;
  readonly earlier: Int32Array;
  /** Pairs as in `ahead`: how often they tie. */
  readonly ties: Int32Array;
  /** Alternatives × places, samples with ties, in parts of `UNIT`. */
  readonly parts: Float64Array;
};

/** How many alternatives and criteria. */
export type Size = Pick<Tables, "rows" | "columns">;

/**
 * The steps of the simulation on one chunk of samples. Two engines take them, with the same results to the last bit:
 * the kernel in WebAssembly, where the machine has its vectors, and its twin in JavaScript.
 */
export type Engine = {
  readonly tables: Tables;
  /** Fills `weights` from the streams in `state`, uniformly on the simplex. */
  draw(): void;
  /** Fills `keys` with Σⱼ wⱼ · mᵢⱼ. */
  sums(): void;
  /** Fills `keys` with D⁻² / (D⁻² + D⁺²), which orders as TOPSIS does. */
  closeness(): void;
  /** Counts so many groups of four samples. Returns how many of them have ties, which it leaves to the caller. */
  count(groups: number): number;
  /** Counts the samples of a group that were left: a bit for each in `lanes`. */
  share(group: number, lanes: number): void;
};

function lengths({ rows, columns }: Size) {
  return {
    state: 4 * LANES,
    matrix: 2 * rows * columns,
    weights: CHUNK * columns,
    squares: LANES * columns,
    keys: CHUNK * rows,
    before: LANES * rows,
    ahead: (LANES * rows * (rows - 1)) / 2,
    places: rows * rows,
    first: rows * columns,
    tied: CHUNK / LANES,
    alike: LANES * rows,
    earlier: LANES * rows,
    ties: (LANES * rows * (rows - 1)) / 2,
    parts: rows * rows,
  };
}

/** The memory the tables take, in bytes. */
export function bytesFor(size: Size): number {
  return Object.values(lengths(size)).reduce((sum, length) => sum + room(length), 0);
}

/** The tables in the first bytes of a buffer, as it stands. */
export function tablesIn(buffer: ArrayBuffer, size: Size): Tables {
  const length = lengths(size);
  let next = 0;
  const at = (count: number) => {
    next += room(count);
    return next - room(count);
  };
  const floats = (count: number) => new Float64Array(buffer, at(count), count);
  const whole = (count: number) => new Int32Array(buffer, at(count), count);
  const unsigned = (count: number) => new Uint32Array(buffer, at(count), count);
  return {
    rows: size.rows,
    columns: size.columns,
    state: unsigned(length.state),
    matrix: floats(length.matrix),
    weights: floats(length.weights),
    squares: floats(length.squares),
    keys: floats(length.keys),
    before: whole(length.before),
    ahead: whole(length.ahead),
    places: unsigned(length.places),
    first: floats(length.first),
    tied: new Uint8Array(buffer, at(length.tied), length.tied),
    alike: whole(length.alike),
    earlier: whole(length.earlier),
    ties: whole(length.ties),
    parts: floats(length.parts),
  };
}

/** Room for so many numbers of up to eight bytes, so that each table begins where a vector may. */
function room(count: number): number {
  return 16 * Math.ceil(count / 2);
}
