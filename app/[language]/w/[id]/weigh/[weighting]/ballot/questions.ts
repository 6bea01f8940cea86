import { judgementOf } from "@/lib/decision/elicitation";
import type { BallotAnswers } from "@/lib/keep/shapes/ballot";
import type { Way } from "@/lib/keep/shapes/weightings";

/** One question of a ballot: a screen of a phone. */
export type Question =
  | { readonly kind: "points"; readonly id: string }
  | { readonly kind: "order" }
  | { readonly kind: "swing"; readonly id: string; readonly first: string }
  | { readonly kind: "pair"; readonly one: string; readonly other: string }
  | { readonly kind: "ends" }
  | { readonly kind: "from-best"; readonly best: string }
  | { readonly kind: "to-worst"; readonly best: string; readonly worst: string };

/** The questions of a way of asking, in their order. What an answer opens up (whom to compare with whom) follows it. */
export function questionsOf(way: Way, { order, best, worst }: BallotAnswers, ids: readonly string[]): readonly Question[] {
  switch (way) {
    case "points":
      return ids.map((id) => ({ kind: "points", id }));
    case "order": {
      const known = order.filter((id) => ids.includes(id));
      const all = [...known, ...ids.filter((id) => !known.includes(id))];
      const [first = "", ...others] = all;
      return [{ kind: "order" }, ...others.map((id) => ({ kind: "swing", id, first }) as const)];
    }
    case "pairwise":
      return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => ({ kind: "pair", one, other }) as const));
    case "best-worst": {
      const ends = { kind: "ends" } as const;
      if (best === null || worst === null || best === worst) return [ends];
      const last = ids.length > 2 ? [{ kind: "to-worst", best, worst } as const] : [];
      return [ends, { kind: "from-best", best }, ...last];
    }
  }
}

/** Whether a question has its answer. */
export function isAnswered(question: Question, answers: BallotAnswers, ids: readonly string[]): boolean {
  switch (question.kind) {
    case "points":
      return answers.points[question.id] !== undefined;
    case "swing":
      return answers.swings[question.id] !== undefined;
    case "order":
      return ids.every((id) => answers.order.includes(id));
    case "pair":
      return judgementOf(answers.judgements, question.one, question.other) !== null;
    case "ends":
      return answers.best !== null && answers.worst !== null && answers.best !== answers.worst;
    case "from-best":
      return ids.every((id) => id === question.best || answers.bestToOthers[id] !== undefined);
    case "to-worst":
      return ids.every((id) => id === question.best || id === question.worst || answers.othersToWorst[id] !== undefined);
  }
}
