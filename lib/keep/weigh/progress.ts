import { judgementOf } from "@/lib/decision/elicitation";
import type { WeighingWay } from "@/lib/decision/weigh/weighed";
import type { BallotAnswers } from "@/lib/keep/shapes/ballot";
import { Refusal } from "@/lib/math/refusal";
import { type AnsweredWeights, weightsOf } from "./answered";

/** How far a person has come: questions answered, and how many there are. */
export function answeredIn(
  way: WeighingWay,
  answers: BallotAnswers,
  ids: readonly string[],
): { readonly done: number; readonly of: number } {
  const given = (of: Readonly<Record<string, number>>, among = ids) => among.filter((id) => of[id] !== undefined).length;
  switch (way) {
    case "points":
      return { done: given(answers.points), of: ids.length };
    case "order":
      return { done: ids.filter((id) => answers.order.includes(id)).length, of: ids.length };
    case "pairwise": {
      const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => judgementOf(answers.judgements, one, other)));
      return { done: pairs.filter((judgement) => judgement !== null).length, of: pairs.length };
    }
    case "best-worst": {
      // The same at both ends is one answer.
      const ends = ids.filter((id) => id === answers.best || id === answers.worst);
      const between = ids.filter((id) => !ends.includes(id));
      const others = ids.filter((id) => id !== answers.best);
      const done = ends.length < 2 ? ends.length : 2 + given(answers.bestToOthers, others) + given(answers.othersToWorst, between);
      return { done, of: 2 + (ids.length - 1) + Math.max(0, ids.length - 2) };
    }
  }
}

/** The weights that answers come to; `null` while something is still to be answered, or where nothing counts. */
export function weightsSoFar(way: WeighingWay, answers: BallotAnswers, ids: readonly string[]): AnsweredWeights | null {
  try {
    return weightsOf(way, answers, ids);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
