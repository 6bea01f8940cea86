import type { Claim, TradeFlow } from "@/lib/dataset/published/schema";
import type { Finding } from "../finding";
import { keyOf, seriesYears, type Term } from "../ledger";
import { answer, type Context } from "./context";

type Member = { readonly partner: string; readonly term: Term };

/**
 * The largest, or smallest, of its group: checked in every year in which the named partner and at least two others are
 * known. "The largest" allows for one above it, since such claims name two; "the smallest" for none below.
 */
export function among(claim: Claim, context: Context): Finding {
  const group = [...context.groups.values()].find((members) => members.includes(claim.partner ?? ""));
  if (!group) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const years = yearsOf(claim, context, group, claim.flow);
  const wrong = years.filter(({ ok }) => !ok);
  const shown = wrong.length > 0 ? wrong : years;
  const calculation = shown.map(({ year, members }) => `${year}: ${ordered(members)}`).join("; ");
  const shared = { calculation, years: shown.map(({ year }) => year) };
  if (years.length === 0) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const largest = claim.kind === "largest";
  if (wrong.length === 0) return answer(claim, { ...shared, verdict: "holds", reason: largest ? "largest" : "smallest" });
  const opposite: TradeFlow = claim.flow === "exports" ? "imports" : "exports";
  const other = yearsOf(claim, context, group, opposite);
  const fits = other.length > 0 && other.every(({ ok }) => ok) ? { flow: opposite } : null;
  return answer(claim, { ...shared, verdict: "contradiction", reason: largest ? "not-largest" : "not-smallest", fits });
}

function yearsOf(claim: Claim, { ledger }: Context, group: readonly string[], flow: TradeFlow) {
  const years = seriesYears(ledger).flatMap(({ series, year }) => (series.document === claim.document ? [year] : []));
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const members = group.flatMap((partner): Member[] => {
        const term = ledger.get(keyOf({ ...claim, partner, flow }, year))?.[0];
        return term ? [{ partner, term }] : [];
      });
      const mine = members.find(({ partner }) => partner === claim.partner);
      if (!mine || members.length < Math.min(3, group.length)) return [];
      const above = members.filter(({ term }) => term.interval.low > mine.term.interval.high).length;
      const below = members.filter(({ term }) => term.interval.high < mine.term.interval.low).length;
      return [{ year, members, ok: claim.kind === "largest" ? above <= 1 : below === 0 }];
    });
}

function ordered(members: readonly Member[]): string {
  return [...members]
    .sort((a, b) => b.term.interval.low - a.term.interval.low)
    .map(({ partner, term }) => `${partner} ${term.text}`)
    .join(" > ");
}
