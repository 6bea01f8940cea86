import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { exactly, meet, plus } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term } from "../ledger";

/** Groups of countries by name, each with its members. */
export type Groups = ReadonlyMap<string, readonly string[]>;

const flows: readonly TradeFlow[] = ["imports", "exports", "balance", "trade"];

/**
 * The members of a group add up to the group, for every flow and year in which the whole is printed and every member known.
 * A member may be derived; the whole may not, or the sum would check itself.
 */
export function sums(ledger: Ledger, groups: Groups): Finding[] {
  return seriesYears(ledger).flatMap(({ series, year }) => {
    const members = groups.get(series.partner ?? "");
    if (!members) return [];
    return flows.flatMap((flow): Finding[] => {
      const whole = (ledger.get(keyOf({ ...series, flow }, year)) ?? []).filter(({ figures }) => figures.length > 0);
      const parts = members.map((partner) => ledger.get(keyOf({ ...series, partner, flow }, year))?.[0]);
      if (!parts.every((part): part is Term => part !== undefined)) return [];
      const result = parts.map(({ interval }) => interval).reduce(plus, exactly(0));
      const calculation = parts.map(({ text }) => text).join(" + ");
      return whole.map((term) => {
        const ok = meet(result, term.interval);
        return about(term.figures[0] as PublishedFigure, {
          rule: "sum",
          verdict: ok ? "holds" : "contradiction",
          reason: ok ? "closes" : "does-not-close",
          years: [year],
          calculation,
          result,
          printed: term.interval,
          unit: "usd-billion",
        });
      });
    });
  });
}
