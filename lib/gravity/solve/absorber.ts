/**
 * Effects to absorb, over rows sorted by the group of the first one. `groups[q]` holds the group of each row in effect
 * q, from 0; `sizes[q]` how many there are.
 */
export type Effects = { readonly groups: readonly Int32Array[]; readonly sizes: readonly number[] };

/**
 * Weighted projections off the span of all effects, without ever forming a dummy: the method of alternating projections,
 * accelerated by conjugate gradients. Sweeping the first effect out leaves a system in the levels of the others, which
 * conjugate gradients solve, scaled by the weight of each level; one pass over the rows a step.
 *
 * A set of `levels` holds a coefficient for every level of every effect, one effect after the other. A column that was
 * cleared before costs little to clear again under slightly other weights.
 */
export class Absorber {
  readonly levels: number;
  private readonly starts: Int32Array;
  /** Groups of the second and later effects, counted on from the levels before them. */
  private readonly others: readonly Int32Array[];
  private readonly heads: number;
  private readonly firsts: Int32Array;
  private readonly inverse: Float64Array;
  private weights: Float64Array;
  private readonly found: Float64Array;
  private readonly residue: Float64Array;
  private readonly direction: Float64Array;
  private readonly image: Float64Array;

  constructor(readonly effects: Effects) {
    const [first = new Int32Array(0), ...rest] = effects.groups;
    const [heads = 0, ...sizes] = effects.sizes;
    this.heads = heads;
    this.firsts = first;
    this.starts = new Int32Array(heads + 1);
    for (const group of first) this.starts[group + 1] = (this.starts[group + 1] as number) + 1;
    for (let group = 0; group < heads; group++)
      this.starts[group + 1] = (this.starts[group + 1] as number) + (this.starts[group] as number);
    let before = heads;
    this.others = rest.map((groups, q) => {
      const shift = before;
      before += sizes[q] as number;
      return groups.map((group) => group + shift);
    });
    this.levels = before;
    this.weights = new Float64Array(first.length);
    this.inverse = new Float64Array(before);
    this.found = new Float64Array(before);
    this.residue = new Float64Array(before);
    this.direction = new Float64Array(before);
    this.image = new Float64Array(before);
  }

  /** Sets the weights of the rows, not negative. They are used as they stand, not copied. */
  weigh(weights: Float64Array): void {
    this.weights = weights;
    const { inverse, starts, others, heads } = this;
    inverse.fill(0);
    for (let head = 0; head < heads; head++)
      for (let row = starts[head] as number; row < (starts[head + 1] as number); row++)
        inverse[head] = (inverse[head] as number) + (weights[row] as number);
    for (const codes of others)
      for (let row = 0; row < codes.length; row++)
        inverse[codes[row] as number] = (inverse[codes[row] as number] as number) + (weights[row] as number);
    for (let level = 0; level < inverse.length; level++) {
      const sum = inverse[level] as number;
      inverse[level] = sum > 0 ? 1 / sum : 0;
    }
  }

  /**
   * Takes out of a column what the effects explain, and adds it to `levels`.
   *
   * @param left what is left of the column so far, overwritten
   * @param accuracy the weighted length that the group sums of the remainder may still have
   * @returns steps taken
   */
  clear(left: Float64Array, levels: Float64Array, accuracy: number, most = 10_000): number {
    const { found } = this;
    found.fill(0);
    const steps = this.others.length > 0 ? this.descend(left, accuracy, most) : 0;
    if (this.others.length === 1) this.takeOne(left);
    else this.takeMany(left);
    for (let level = 0; level < levels.length; level++) levels[level] = (levels[level] as number) + (found[level] as number);
    return steps;
  }

  /** Adds the levels to a column, row by row. */
  spread(levels: Float64Array, column: Float64Array): void {
    for (const codes of [this.firsts, ...this.others])
      for (let row = 0; row < codes.length; row++) column[row] = (column[row] as number) + (levels[codes[row] as number] as number);
  }

  /** Conjugate gradients, from zero: fills `found` from the second effect on. */
  private descend(left: Float64Array, accuracy: number, most: number): number {
    const { found, residue, direction, image, inverse, heads } = this;
    const count = found.length;
    residue.fill(0);
    if (this.others.length === 1) this.scoresOne(left, residue);
    else this.scoresMany(left, residue);
    let size = this.scaled(residue);
    for (let level = heads; level < count; level++) direction[level] = (inverse[level] as number) * (residue[level] as number);
    let steps = 0;
    while (size > accuracy * accuracy && steps < most) {
      image.fill(0);
      if (this.others.length === 1) this.applyOne(direction, image);
      else this.applyMany(direction, image);
      let along = 0;
      for (let level = heads; level < count; level++) along += (direction[level] as number) * (image[level] as number);
      if (!(along > 0)) break;
      const step = size / along;
      for (let level = heads; level < count; level++) {
        found[level] = (found[level] as number) + step * (direction[level] as number);
        residue[level] = (residue[level] as number) - step * (image[level] as number);
      }
      const next = this.scaled(residue);
      const keep = next / size;
      for (let level = heads; level < count; level++)
        direction[level] = (inverse[level] as number) * (residue[level] as number) + keep * (direction[level] as number);
      size = next;
      steps++;
    }
    return steps;
  }

  /** Σ inverse × value² over the levels of the second and later effects. */
  private scaled(values: Float64Array): number {
    const { inverse } = this;
    let sum = 0;
    for (let level = this.heads; level < values.length; level++)
      sum += (inverse[level] as number) * (values[level] as number) * (values[level] as number);
    return sum;
  }

  /** Group sums, in the second effect, of what is left of a column once the first effect is swept out. */
  private scoresOne(left: Float64Array, out: Float64Array): void {
    const { starts, heads, inverse, weights } = this;
    const [codes] = this.others as readonly [Int32Array];
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) sum += (weights[row] as number) * (left[row] as number);
      const mean = sum * (inverse[head] as number);
      for (let row = from; row < to; row++) {
        const code = codes[row] as number;
        out[code] = (out[code] as number) + (weights[row] as number) * ((left[row] as number) - mean);
      }
    }
  }

  /** The system in the second effect, applied to `values`. */
  private applyOne(values: Float64Array, out: Float64Array): void {
    const { starts, heads, inverse, weights } = this;
    const [codes] = this.others as readonly [Int32Array];
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) sum += (weights[row] as number) * (values[codes[row] as number] as number);
      const mean = sum * (inverse[head] as number);
      for (let row = from; row < to; row++) {
        const code = codes[row] as number;
        out[code] = (out[code] as number) + (weights[row] as number) * ((values[code] as number) - mean);
      }
    }
  }

  /** Takes the second effect's `found` out of the column, and then the first effect. */
  private takeOne(left: Float64Array): void {
    const { starts, heads, inverse, weights, found } = this;
    const [codes] = this.others as readonly [Int32Array];
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) {
        const value = (left[row] as number) - (found[codes[row] as number] as number);
        left[row] = value;
        sum += (weights[row] as number) * value;
      }
      const mean = sum * (inverse[head] as number);
      found[head] = mean;
      for (let row = from; row < to; row++) left[row] = (left[row] as number) - mean;
    }
  }

  /** As `scoresOne`, for any number of effects beside the first. */
  private scoresMany(left: Float64Array, out: Float64Array): void {
    const { starts, others, heads, inverse, weights } = this;
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) sum += (weights[row] as number) * (left[row] as number);
      const mean = sum * (inverse[head] as number);
      for (let row = from; row < to; row++) {
        const value = (weights[row] as number) * ((left[row] as number) - mean);
        for (const codes of others) out[codes[row] as number] = (out[codes[row] as number] as number) + value;
      }
    }
  }

  /** As `applyOne`, for any number of effects beside the first. */
  private applyMany(values: Float64Array, out: Float64Array): void {
    const { starts, others, heads, inverse, weights } = this;
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) {
        let value = 0;
        for (const codes of others) value += values[codes[row] as number] as number;
        sum += (weights[row] as number) * value;
      }
      const mean = sum * (inverse[head] as number);
      for (let row = from; row < to; row++) {
        let value = -mean;
        for (const codes of others) value += values[codes[row] as number] as number;
        value *= weights[row] as number;
        for (const codes of others) out[codes[row] as number] = (out[codes[row] as number] as number) + value;
      }
    }
  }

  /** As `takeOne`, for any number of effects beside the first. */
  private takeMany(left: Float64Array): void {
    const { starts, others, heads, inverse, weights, found } = this;
    for (let head = 0; head < heads; head++) {
      const [from, to] = [starts[head] as number, starts[head + 1] as number];
      let sum = 0;
      for (let row = from; row < to; row++) {
        let value = left[row] as number;
        for (const codes of others) value -= found[codes[row] as number] as number;
        left[row] = value;
        sum += (weights[row] as number) * value;
      }
      const mean = sum * (inverse[head] as number);
      found[head] = mean;
      for (let row = from; row < to; row++) left[row] = (left[row] as number) - mean;
    }
  }
}
