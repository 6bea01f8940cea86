import type { Market } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Priority } from "@/lib/recommendation/rules";

/** The answer in short: the markets under each priority, best first. `null` where there is no ranking. */
export type Headline = Readonly<Record<Priority, readonly Market[]>>;

/** Groups the ranked markets by what is advised for them. */
export function headlineOf(evaluation: Evaluation): Headline | null {
  if (!evaluation.ok) return null;
  const under = (priority: Priority) =>
    evaluation.results.filter((result) => result.recommendation.priority === priority).map((result) => result.market);
  return {
    "enter-first": under("enter-first"),
    "enter-selectively": under("enter-selectively"),
    prepare: under("prepare"),
    hold: under("hold"),
  };
}
