import { type Claim, type TradeFlow, tradeFlows } from "@/lib/dataset/published/schema";
import type { Finding } from "../finding";
import { meet, printedInterval } from "../interval";
import { keyOf, termOf } from "../ledger";
import { answer, type Context } from "./context";

/** The number named is the flow named: held against what the document's other figures fix for it, else tried as another flow. */
export function value(claim: Claim, { ledger }: Context): Finding {
  const year = claim.year as number;
  const at = (flow: TradeFlow) => ledger.get(keyOf({ ...claim, flow }, year)) ?? [];
  const printed = printedInterval(claim.numbers ?? "");
  const [known] = at(claim.flow);
  if (!known) return answer(claim, { verdict: "not-checkable", reason: "no-figure", printed });
  const shared = { calculation: known.text, result: known.interval, printed };
  if (meet(known.interval, printed)) return answer(claim, { ...shared, verdict: "holds", reason: "closes" });
  const flow = tradeFlows.find((other) => at(other).some(({ interval }) => meet(interval, printed)));
  return answer(claim, { ...shared, verdict: "contradiction", reason: flow ? "other-flow" : "far", fits: flow ? { flow } : null });
}

/**
 * The figures of a place are the flow its caption names: each is held against the same series as the rest of the document
 * fixes it. A caption about a group's members (no partner) speaks of all the figures of the place.
 */
export function direction(claim: Claim, { ledger, figures }: Context): Finding {
  const here = figures
    .filter((f) => f.document === claim.document && f.place === claim.place && f.reporter === claim.reporter)
    .filter((f) => claim.partner === null || f.partner === claim.partner)
    .flatMap((figure) => {
      const term = termOf(figure);
      return term ? [{ figure, term, year: figure.year as number }] : [];
    });
  const fits = (flow: TradeFlow) =>
    here.flatMap(({ figure, term, year }) => {
      const known = ledger.get(keyOf({ ...figure, flow }, year))?.[0];
      return known ? [{ year, term, known, ok: meet(known.interval, term.interval) }] : [];
    });
  const held = fits(claim.flow);
  const wrong = held.filter(({ ok }) => !ok);
  if (held.length === 0) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const shown = (wrong.length > 0 ? wrong : held).slice(0, MOST_SHOWN);
  const calculation = shown
    .map(({ year, term, known }) => `${year}: ${term.text} ${wrong.length > 0 ? "≠" : "="} ${known.text}`)
    .join(", ");
  const years = [...new Set((wrong.length > 0 ? wrong : held).map(({ year }) => year))].sort((a, b) => a - b);
  // One figure out of line is that figure's fault, and told there; a caption is wrong where most do not fit.
  if (2 * wrong.length <= held.length) return answer(claim, { verdict: "holds", reason: "closes", calculation, years });
  const flow = tradeFlows.find((other) => fits(other).length > 0 && fits(other).every(({ ok }) => ok));
  return answer(claim, { verdict: "contradiction", reason: flow ? "other-flow" : "far", calculation, years, fits: flow ? { flow } : null });
}

const MOST_SHOWN = 8;
