import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { meet } from "../interval";
import { termOf } from "../ledger";
import type { Groups } from "./sums";

/** Fewer common years than this may agree by chance. */
const LEAST_YEARS = 3;

/**
 * A member whose series equals that of its own group in every year they share has been given the group's figures: flagged
 * once, with the years. Compared as printed, so "10.8" equals "10.79".
 */
export function copies(figures: readonly PublishedFigure[], groups: Groups): Finding[] {
  const series = new Map<string, PublishedFigure[]>();
  for (const figure of figures) {
    if (termOf(figure) === null) continue;
    const key = [figure.document, figure.place, figure.reporter, figure.partner, figure.flow].join(" ");
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  const all = [...series.values()];
  return all.flatMap((whole) => {
    const head = whole[0] as PublishedFigure;
    const members = groups.get(head.partner ?? "") ?? [];
    return all
      .filter(([one]) => one && members.includes(one.partner ?? "") && one.document === head.document && one.reporter === head.reporter)
      .filter(([one]) => one?.flow === head.flow)
      .flatMap((part): Finding[] => {
        const pairs = part.flatMap((figure) => {
          const other = whole.find(({ year }) => year === figure.year);
          return other ? [{ figure, other }] : [];
        });
        const same = pairs.every(({ figure, other }) => {
          const [a, b] = [termOf(figure), termOf(other)];
          return a !== null && b !== null && meet(a.interval, b.interval);
        });
        if (pairs.length < LEAST_YEARS || !same) return [];
        return [
          about(part[0] as PublishedFigure, {
            rule: "copy",
            verdict: "contradiction",
            reason: "own-total",
            years: pairs.map(({ figure }) => figure.year as number),
            calculation: pairs.map(({ figure, other }) => `${figure.value} = ${other.value}`).join(", "),
            result: null,
            printed: null,
            unit: "usd-billion",
            fits: { partner: head.partner ?? "" },
          }),
        ];
      });
  });
}
