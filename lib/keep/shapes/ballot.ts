import * as z from "zod/mini";
import { answers } from "@/lib/decision/answers";

const points = z.number().check(z.gte(0), z.lte(100));

/** What one person answers in a weighing: what the guided screens ask, and the points of who is asked for nothing but points. */
export const ballotAnswers = z.extend(answers, {
  /** 0 to 100 for each that is weighed, none of them fixed: no swings, of which the first is always 100. */
  points: z._default(z.record(z.string().check(z.maxLength(60)), points), {}),
});
export type BallotAnswers = z.infer<typeof ballotAnswers>;

/** Answers as they are read now, from what may have been kept while points stood under the name of swings. */
export function answersNow(way: string, kept: Partial<BallotAnswers>): BallotAnswers {
  if (way !== "points" || kept.points !== undefined) return { ...(kept as BallotAnswers), points: kept.points ?? {} };
  return { ...(kept as BallotAnswers), points: kept.swings ?? {}, swings: {} };
}
