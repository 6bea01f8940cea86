import type { Normalisation } from "@/lib/madm/normalise";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { methodById, rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { normalisationsOf, OWN, type Specification, weightSets } from "./specifications";

type Options = Readonly<Record<string, unknown>>;

/** A problem ranked under one specification. */
export type Universe = Specification & {
  readonly ranks: Int32Array;
  /** True for the one that was decided. */
  readonly current: boolean;
};

/** What could not be ranked, and why: a weighting for all methods, or a method in a normalisation for some weightings. */
export type Refused = {
  readonly method: string | null;
  readonly normalisation: Normalisation | null;
  readonly weightings: readonly string[];
  readonly issues: readonly Issue[];
};

export type Multiverse = {
  readonly universes: readonly Universe[];
  readonly refused: readonly Refused[];
  /** How many specifications there are, the refused ones included. */
  readonly specifications: number;
};

/**
 * Ranks a problem under every registered method × every normalisation it takes × every set of weights that needs no further
 * judgement: a multiverse analysis after Steegen, Tuerlinckx, Gelman and Vanpaemel (2016), Perspectives on Psychological
 * Science 11(5), 702–712. The decided method keeps its other options; the rest run in their default variants. Nothing that
 * is refused is dropped in silence.
 */
export function multiverseOf(problem: Problem, own: { readonly method: string; readonly options: Options }): Multiverse {
  const sets = weightSets(problem);
  const runs = methods.flatMap(({ id }) => runsOf(id, id === own.method ? own.options : {}));
  const decided = parsed(own);
  const universes: Universe[] = [];
  const refused: Refused[] = sets.flatMap(({ id, issues }) =>
    issues ? [{ method: null, normalisation: null, weightings: [id], issues }] : [],
  );
  for (const { method, normalisation, options } of runs) {
    const misses = new Map<string, Refused>();
    for (const { id: weighting, weights } of sets) {
      if (!weights) continue;
      const found = ranksUnder({ ...problem, weights }, method, options);
      if (found instanceof Int32Array) {
        const current = method === own.method && weighting === OWN && normalisation === decided;
        universes.push({ method, normalisation, weighting, ranks: found, current });
        continue;
      }
      const reason = JSON.stringify(found);
      const before = misses.get(reason)?.weightings ?? [];
      misses.set(reason, { method, normalisation, weightings: [...before, weighting], issues: found });
    }
    refused.push(...misses.values());
  }
  return { universes, refused, specifications: runs.length * sets.length };
}

type Run = Pick<Specification, "method" | "normalisation"> & { readonly options: Options };

function runsOf(method: string, options: Options): Run[] {
  const taken = normalisationsOf(method, options);
  if (taken.length === 0) return [{ method, normalisation: null, options }];
  return taken.map((normalisation) => ({ method, normalisation, options: { ...options, normalisation } }));
}

/** The normalisation that was decided, be it by default. */
function parsed({ method, options }: { readonly method: string; readonly options: Options }): Normalisation | null {
  return (parseOptions(methodById(method), options) as { readonly normalisation?: Normalisation }).normalisation ?? null;
}

function ranksUnder(problem: Problem, method: string, options: Options): Int32Array | readonly Issue[] {
  try {
    return rank(problem, method, options, false, false).ranks;
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}
