import { square } from "@/lib/math/elementary/power";
import { add, product } from "./vectors";

/** A column that the earlier ones leave nothing of. `with`: the columns whose combination it is; none: it is zero itself. */
export type Redundant = { readonly column: number; readonly with: readonly number[] };

/** A column is redundant when less than this part of its length is left. */
const NEGLIGIBLE = 1e-7;

/**
 * Which columns add nothing to those before them, by modified Gram–Schmidt, each column orthogonalised twice.
 *
 * @param columns of one length, overwritten
 * @param weights of the rows
 * @param lengths what each column measured before anything was taken out of it: the yardstick for a column of zeros
 */
export function redundantColumns(columns: readonly Float64Array[], weights: Float64Array, lengths: readonly number[]): Redundant[] {
  const kept: { readonly column: number; readonly basis: Float64Array; readonly length: number; readonly of: Map<number, number> }[] = [];
  const redundant: Redundant[] = [];
  for (const [column, basis] of columns.entries()) {
    const before = Math.sqrt(product(basis, basis, weights));
    // Which combination of kept columns has been taken out.
    const of = new Map<number, number>();
    if (before > NEGLIGIBLE * (lengths[column] as number))
      for (let round = 0; round < 2; round++)
        for (const other of kept) {
          const factor = product(basis, other.basis, weights) / square(other.length);
          add(basis, -factor, other.basis);
          for (const [k, part] of other.of) of.set(k, (of.get(k) ?? 0) + factor * part);
        }
    const length = Math.sqrt(product(basis, basis, weights));
    const isZero = before <= NEGLIGIBLE * (lengths[column] as number);
    if (isZero || length <= NEGLIGIBLE * before) {
      const share = (k: number, factor: number) => Math.abs(factor) * (lengths[k] as number);
      const parts = [...of].filter(([k, factor]) => share(k, factor) > 1e-6 * (lengths[column] as number));
      redundant.push({ column, with: parts.map(([k]) => k).sort((a, b) => a - b) });
    } else {
      // basis = column − Σ of; written back in terms of columns.
      kept.push({ column, basis, length, of: new Map([...[...of].map(([k, f]) => [k, -f] as const), [column, 1]]) });
    }
  }
  return redundant;
}
