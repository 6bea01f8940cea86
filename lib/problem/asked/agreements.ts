import type { Dataset } from "@/lib/dataset/schema";
import type { Agreement, agreementKinds } from "@/lib/dataset/ties/schema";

/** How close an agreement brings two countries: the scale of the criterion. */
export const grades: Readonly<Record<(typeof agreementKinds)[number], number>> = {
  "customs-union": 3,
  "free-trade": 2,
  "economic-partnership": 2,
  "partial-scope": 1,
};

/** The agreements between a seller's country and a market. */
export type Access = {
  /** Those that both have in force as of their pages, closest first. */
  readonly inForce: readonly Agreement[];
  /** Those signed or announced, of which one of the two has nothing yet. */
  readonly notYet: readonly Agreement[];
};

/** What is held of agreements between two countries. Nothing held is no proof that there is none. */
export function accessOf({ ties }: Pick<Dataset, "ties">, exporter: string, market: string): Access {
  const shared = ties.agreements.filter(({ members }) => [exporter, market].every((code) => members.includes(code)));
  const both = shared.filter((row) => !shared.some((bloc) => isWithPartners(row, bloc)));
  const waits = ({ notYet }: Agreement) => notYet !== null && [exporter, market].some((code) => notYet.includes(code));
  return {
    inForce: both.filter((row) => !waits(row)).sort((a, b) => grades[b.kind] - grades[a.kind]),
    notYet: both.filter(waits),
  };
}

/** Partners that a bloc's agreement with others has at most. */
const MOST_PARTNERS = 2;

/** True for an agreement of a whole bloc with one or two others: it says nothing of two members of that bloc. */
function isWithPartners({ members }: Agreement, bloc: Agreement): boolean {
  const [all, own] = [members.split(" "), bloc.members.split(" ")];
  const partners = all.length - own.length;
  return partners > 0 && partners <= MOST_PARTNERS && own.every((code) => all.includes(code));
}

/** The year that a page speaks of; that in which it was read where it does not say. */
export function yearOf(pageDate: string): number {
  return Number(/\d{4}/.exec(pageDate)?.[0] ?? READ_IN);
}

/** Year in which the pages were read. */
export const READ_IN = 2026;
