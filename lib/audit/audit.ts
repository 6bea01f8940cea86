import type { Published } from "@/lib/dataset/published/schema";
import { checkClaims } from "./claims/check";
import type { Finding } from "./finding";
import { type Ledger, ledgerOf, withDerived } from "./ledger";
import { balances, type Closed } from "./rules/balance";
import { copies } from "./rules/copies";
import { floors } from "./rules/floors";
import { growth } from "./rules/growth";
import { holes, incomplete } from "./rules/holes";
import { implied } from "./rules/implied";
import { jumps } from "./rules/jumps";
import { mirrors } from "./rules/mirrors";
import { projections } from "./rules/projections";
import { netShares, shares } from "./rules/shares";
import { sources } from "./rules/sources";
import { type Groups, sums } from "./rules/sums";
import { uneven } from "./rules/uneven";
import { world } from "./rules/world";

/**
 * Audits what documents print: every number against every other that an identity links it to, by interval arithmetic, so
 * that only what no rounding can explain is a contradiction. Values once contradicted take no part in what follows; what
 * others fix without printing is derived. Rules run over series as they come: no country, year or document is named here.
 *
 * @param groups members of the groups that figures name, such as the countries of a region
 * @returns findings in the order of the rules
 */
export function audit({ figures, outside, claims }: Published, groups: Groups): readonly Finding[] {
  const printed = ledgerOf(figures);
  const closed = balances(printed);
  const sound = withDerived(without(printed, closed));
  const placed = implied(sound);
  const ledger = without(sound, placed);
  const rebuilt = world(ledger, figures);
  const together = withDerived(new Map([...ledger, ...ledgerOf(outside)]));
  return [
    ...closed.findings,
    ...sums(ledger, groups),
    ...shares(ledger, figures),
    ...netShares(ledger, figures, groups),
    ...rebuilt.findings,
    ...growth(ledger, figures),
    ...copies(figures, groups),
    ...placed.findings,
    ...floors(ledger, outside),
    ...jumps(ledger),
    ...incomplete(ledger, groups),
    ...uneven(ledger, outside),
    ...sources(together),
    ...mirrors(together),
    ...projections(together, figures),
    ...checkClaims(claims, { ledger, figures, groups, holes: holes(ledger) }),
  ];
}

/** What is left when the contradicted values are taken out, and what was derived from them with them. */
function without(ledger: Ledger, { contradicted }: Closed): Ledger {
  const left = [...ledger].map(
    ([key, terms]) => [key, terms.filter((term) => !contradicted.has(term) && term.figures.length > 0)] as const,
  );
  return withDerived(new Map(left.filter(([, terms]) => terms.length > 0)));
}
