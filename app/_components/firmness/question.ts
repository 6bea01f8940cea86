import { pillarIds } from "@/lib/dataset/ids";
import type { Answered } from "@/lib/evaluate";
import { robustness as text } from "@/lib/i18n/en/robustness";
import type { Problem } from "@/lib/madm/problem";
import { problemOf } from "@/lib/problem/problem";
import { say, t } from "../words";

/** A ranking as bare numbers: what is asked of the rooms that vary it. */
export type Question = {
  readonly problem: Problem;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Columns whose weight is varied together: the pillars with more than one criterion, then each criterion. */
  readonly groups: readonly (readonly number[])[];
};

/** The question that an answered decision puts, and the names of its groups. */
export function questionOf({ table, ranking }: Answered): { readonly question: Question; readonly names: readonly string[] } {
  const pillars = pillarIds
    .map((id) => ({ name: text.pillar(t.pillars[id]), columns: table.criteria.flatMap(({ pillar }, j) => (pillar === id ? [j] : [])) }))
    .filter(({ columns }) => columns.length > 1 && columns.length < table.criteria.length);
  const criteria = table.criteria.map(({ definition }, j) => ({ name: say(definition.name), columns: [j] }));
  const groups = [...pillars, ...criteria];
  return {
    question: {
      problem: problemOf(table),
      method: ranking.method,
      options: ranking.variant,
      groups: groups.map(({ columns }) => columns),
    },
    names: groups.map(({ name }) => name),
  };
}
