import type { Convention, EffectCount, Errors } from "../types";

/** Counts that a small-sample convention is made of. `effects`: levels and those of them that count for nothing. */
export type Counts = {
  readonly n: number;
  readonly regressors: number;
  readonly clusters: number | null;
  readonly effects: readonly { readonly levels: number; readonly redundant: number; readonly nested: boolean }[];
};

/**
 * The convention and its factor. An effect nested in the clusters counts nothing by default, since the clusters' own
 * correction has paid for it; but effects together count at least one, the constant that they stand for.
 */
export function conventionOf(errors: Errors, effectCount: EffectCount, isNormal: boolean, counts: Counts): Convention {
  const { n, regressors, clusters, effects } = counts;
  const counted = effects.filter(({ nested }) => effectCount === "always" || !nested);
  const levels = counted.reduce((sum, { levels, redundant }) => sum + levels - redundant, 0);
  const effectsCounted = effectCount === "never" || effects.length === 0 ? 0 : Math.max(1, levels);
  const k = regressors + effectsCounted;
  const free = n - k;
  const byKind = {
    hc0: 1,
    hc1: n / free,
    cluster: clusters === null ? 1 : ((clusters / (clusters - 1)) * (n - 1)) / free,
  };
  return {
    errors: errors.kind,
    by: errors.kind === "cluster" ? errors.by : null,
    clusters,
    factor: byKind[errors.kind],
    n,
    k,
    regressors,
    effectsCounted,
    effectCount,
    distribution: isNormal ? "normal" : "t",
    degrees: isNormal ? null : clusters === null ? free : clusters - 1,
  };
}
