/**
 * Minimise `objective`·x over x ≥ 0 with row·x ≥ bound for every row; in the first `equalities` rows row·x = bound.
 * Rows should be of about one size: figures below 1e-10 of it count as zero.
 */
export type LinearProgram = {
  readonly objective: ArrayLike<number>;
  readonly rows: readonly ArrayLike<number>[];
  readonly bounds: ArrayLike<number>;
  readonly equalities?: number;
};

/** The best x, and for every inequality what one unit more of its bound would cost (0 for equalities). */
export type Optimum = { readonly x: Float64Array; readonly value: number; readonly prices: Float64Array };

const ZERO = 1e-10;

/**
 * The simplex method on a dense tableau, in two phases: Dantzig, G. B. (1963). Linear Programming and Extensions. Princeton
 * University Press. After a while the pivot is chosen by Bland, R. G. (1977), New finite pivoting rules for the simplex
 * method, Mathematics of Operations Research 2(2), 103–107, which never cycles, so it always ends.
 *
 * @returns `null` where no x meets the rows
 * @throws RangeError where the objective has no least value
 */
export function minimise({ objective, rows, bounds, equalities = 0 }: LinearProgram): Optimum | null {
  const [height, columns] = [rows.length, objective.length];
  // Columns: x, a surplus for each row, an artificial variable for each row, the right-hand side.
  const [surplus, artificial, right] = [columns, columns + height, columns + 2 * height];
  const basis = new Int32Array(height);
  const tableau = rows.map((row, i) => {
    const bound = bounds[i] as number;
    const sign = bound > 0 || (i < equalities && bound === 0) ? 1 : -1;
    const line = new Float64Array(right + 1);
    for (let j = 0; j < columns; j++) line[j] = sign * (row[j] as number);
    if (i >= equalities) line[surplus + i] = -sign;
    line[right] = sign * bound;
    const needsHelp = i < equalities || sign === 1;
    if (needsHelp) line[artificial + i] = 1;
    basis[i] = (needsHelp ? artificial : surplus) + i;
    return line;
  });

  const misses = new Float64Array(right + 1);
  misses.fill(1, artificial, right);
  price(misses);
  pivotUntilBest(misses, right);
  if (-(misses[right] as number) > ZERO * Math.max(1, height)) return null;
  for (let i = 0; i < height; i++) {
    // An artificial variable left in the basis at zero goes out wherever its row has anything else.
    if ((basis[i] as number) < artificial) continue;
    const other = (tableau[i] as Float64Array).findIndex((value, j) => j < artificial && Math.abs(value) > ZERO);
    if (other >= 0) pivot(i, other, misses);
  }

  const costs = new Float64Array(right + 1);
  for (let j = 0; j < columns; j++) costs[j] = objective[j] as number;
  price(costs);
  pivotUntilBest(costs, artificial);
  const x = new Float64Array(columns);
  for (let i = 0; i < height; i++)
    if ((basis[i] as number) < columns) x[basis[i] as number] = Math.max(0, (tableau[i] as Float64Array)[right] as number);
  return { x, value: 0 - (costs[right] as number), prices: costs.slice(surplus, surplus + height) };

  /** Takes the basis out of a row of costs. */
  function price(line: Float64Array): void {
    tableau.forEach((row, i) => {
      subtract(line, row, line[basis[i] as number] as number);
    });
  }

  function pivotUntilBest(line: Float64Array, usable: number): void {
    const patience = 20 * (height + columns);
    for (let step = 0; ; step++) {
      const entering = enteringOf(line, usable, step > patience);
      if (entering < 0) return;
      const leaving = leavingOf(entering);
      if (leaving < 0) throw new RangeError("the objective has no least value");
      pivot(leaving, entering, line);
    }
  }

  function enteringOf(line: Float64Array, usable: number, bland: boolean): number {
    let best = -1;
    let least = -ZERO;
    for (let j = 0; j < usable; j++) {
      if ((line[j] as number) >= least) continue;
      best = j;
      if (bland) break;
      least = line[j] as number;
    }
    return best;
  }

  function leavingOf(entering: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < height; i++) {
      const row = tableau[i] as Float64Array;
      if ((row[entering] as number) <= ZERO) continue;
      const ratio = (row[right] as number) / (row[entering] as number);
      const closer = ratio < least - 1e-14;
      if (closer || (ratio <= least + 1e-14 && (basis[i] as number) < (basis[best] as number))) {
        best = i;
        least = Math.min(least, ratio);
      }
    }
    return best;
  }

  function pivot(leaving: number, entering: number, line: Float64Array): void {
    const row = tableau[leaving] as Float64Array;
    const factor = 1 / (row[entering] as number);
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) * factor;
    row[entering] = 1;
    tableau.forEach((other, i) => {
      if (i !== leaving) subtract(other, row, other[entering] as number);
    });
    subtract(line, row, line[entering] as number);
    basis[leaving] = entering;
  }
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let j = 0; j < from.length; j++) from[j] = (from[j] as number) - times * (row[j] as number);
}
