import { bestWorstOf, pairwiseOf, ranksIn } from "@/lib/decision/elicitation";
import { importancesFrom } from "@/lib/decision/importances";
import type { BallotAnswers } from "@/lib/keep/shapes/ballot";
import type { Way } from "@/lib/keep/shapes/weightings";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";
import { type Issue, Refusal } from "@/lib/math/refusal";

/** What one person's answers come to. */
export type AnsweredWeights = {
  /** In the order of what was weighed, summing to one. */
  readonly weights: readonly number[];
  /** Row against column, where the person compared in pairs. */
  readonly pairwise?: readonly (readonly number[])[];
  /** Of comparisons in pairs; `null` for other ways, and where no published value holds. */
  readonly consistencyRatio: number | null;
};

/**
 * The weights that complete answers come to, by the way they were given: points and swings as they stand, an order by its
 * rule where no swing was said, pairs by row geometric means, best and worst by the linear model.
 *
 * @param ids what is weighed
 * @throws Refusal naming each answer that is missing or about something else; paths begin at `answers`
 */
export function weightsOf(way: Way, answers: BallotAnswers, ids: readonly string[]): AnsweredWeights {
  const issues = [...strangers(way, answers, ids), ...gaps(way, answers, ids)];
  if (issues.length > 0) throw new Refusal(issues);
  if (way !== "pairwise") {
    const { id, input } = askedOf(way, answers, ids);
    return { weights: [...within(() => weigh(id, input)).weights], consistencyRatio: null };
  }
  const given = pairwiseOf(answers.judgements, ids);
  const found = within(() => weigh("ahp", { pairwise: given }, { derivation: "geometric-mean" }));
  const pairwise = given.map((row, i) => row.map((ratio, j) => ratio ?? 1 / (given[j]?.[i] as number)));
  return { weights: [...found.weights], pairwise, consistencyRatio: found.consistency?.ratio ?? null };
}

function askedOf(way: Exclude<Way, "pairwise">, answers: BallotAnswers, ids: readonly string[]): { id: string; input: WeightingInput } {
  if (way === "best-worst") return { id: "best-worst", input: bestWorstOf(answers, ids) ?? {} };
  if (way === "points") return { id: "points", input: { points: ids.map((id) => answers.points[id] as number) } };
  const starts = importancesFrom(weigh(answers.rule, { ranking: ranksIn(answers.order, ids) }).weights);
  const swingOf = (id: string, j: number) => (id === answers.order[0] ? 100 : (answers.swings[id] ?? (starts[j] as number)));
  return { id: "swing", input: { points: ids.map((id, j) => answers.tuned[id] ?? swingOf(id, j)) } };
}

/** What the weighing refuses, said of the answers. */
function within<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.issues.map((issue) => ({ ...issue, path: ["answers", ...issue.path] })));
  }
}

/** Answers about what is not weighed here. */
function strangers(way: Way, answers: BallotAnswers, ids: readonly string[]): Issue[] {
  const named: (readonly [string, readonly string[]])[] = {
    points: [["points", Object.keys(answers.points)] as const],
    order: [
      ["order", answers.order] as const,
      ["swings", Object.keys(answers.swings)] as const,
      ["tuned", Object.keys(answers.tuned)] as const,
    ],
    pairwise: [["judgements", answers.judgements.flatMap(({ more, less }) => [more, less])] as const],
    "best-worst": [
      ["bestToOthers", Object.keys(answers.bestToOthers)] as const,
      ["othersToWorst", Object.keys(answers.othersToWorst)] as const,
    ],
  }[way];
  const unknown = named.flatMap(([field, list]) =>
    [...new Set(list)]
      .filter((id) => !ids.includes(id))
      .map((id): Issue => ({ code: "unknown-id", path: ["answers", field], values: { accepted: ids.join(", "), found: id } })),
  );
  // Points and swings are both numbers of each: under the other's name they would be taken for no answer at all.
  const [own, other] = way === "points" ? (["points", "swings"] as const) : (["swings", "points"] as const);
  const mistaken = (way === "points" || way === "order") && Object.keys(answers[other]).length > 0;
  return mistaken
    ? [...unknown, { code: "unknown-id", path: ["answers", other], values: { accepted: own, found: other } } satisfies Issue]
    : unknown;
}

/** Answers that are not given yet. */
function gaps(way: Way, answers: BallotAnswers, ids: readonly string[]): Issue[] {
  const missing = (path: Issue["path"]): Issue => ({ code: "missing", path: ["answers", ...path], values: {} });
  if (way === "points") return ids.filter((id) => answers.points[id] === undefined).map((id) => missing(["points", id]));
  if (way === "order") {
    const twice = answers.order.filter((id, at) => answers.order.indexOf(id) !== at);
    return [
      ...ids.filter((id) => !answers.order.includes(id)).map((id) => missing(["order", id])),
      ...twice.map((id): Issue => ({ code: "duplicate", path: ["answers", "order"], values: { found: id } })),
    ];
  }
  if (way === "pairwise") {
    const given = pairwiseOf(answers.judgements, ids);
    return ids.flatMap((row, i) =>
      ids.slice(i + 1).flatMap((column, at) => {
        const j = i + 1 + at;
        return given[i]?.[j] === null && given[j]?.[i] === null ? [missing(["judgements", `${row} : ${column}`])] : [];
      }),
    );
  }
  const { best, worst } = answers;
  if (best === null || !ids.includes(best)) return [missing(["best"])];
  if (worst === null || !ids.includes(worst) || worst === best) return [missing(["worst"])];
  return [
    ...ids.filter((id) => id !== best && answers.bestToOthers[id] === undefined).map((id) => missing(["bestToOthers", id])),
    ...ids
      .filter((id) => id !== best && id !== worst && answers.othersToWorst[id] === undefined)
      .map((id) => missing(["othersToWorst", id])),
  ];
}
