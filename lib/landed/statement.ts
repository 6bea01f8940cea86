import type { Rates } from "./due";
import { type Line, linesOf } from "./lines";
import { type Outcome, outcomeOf, type Sale } from "./margin";
import { type Note, notesOf } from "./notes";
import type { Held } from "./terms";

/** A sum line by line, with what it comes to and what to know of it. */
export type Statement = Outcome & { readonly lines: readonly Line[]; readonly notes: readonly Note[] };

/** The sum of one sale in one market, every line with what it falls on, its rate and where that is from. */
export function statementOf(sale: Sale, held: Held, rates: Rates): Statement {
  const outcome = outcomeOf(sale, held.terms, rates);
  return { ...outcome, lines: linesOf(sale, held, outcome, rates), notes: notesOf(sale, held, rates) };
}
