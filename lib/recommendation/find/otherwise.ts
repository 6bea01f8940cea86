import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { outcomeOf } from "@/lib/landed/margin";
import { median } from "@/lib/math/median";
import { accessOf, grades } from "@/lib/problem/asked/agreements";
import { offerIn } from "@/lib/problem/asked/offer";
import { scored, scoredSpan } from "@/lib/problem/asked/scale";
import { MARGIN } from "@/lib/problem/asked/with-costs";
import { figureSpans } from "@/lib/problem/figure-spans";
import { type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";
import type { Span } from "@/lib/robustness/figures/tornado";

/** What has to be got in order to know: a figure, a quote for one's own costs, a certificate of origin, or whether a signed agreement comes into force. */
export type Kind = "figure" | "quote" | "certificate" | "agreement";

/** What a figure could be instead, in the units of the ranking. */
export type Otherwise = Span & { readonly kind: Kind };

/** Facts of the map and of languages: nobody has to find them out. */
const SETTLED = ["distance", "border", "common-language"];
const AGREEMENT = "agreement";

/**
 * What each figure of a table could be instead. A gap: anything known in the field. A trade agreement: what is signed and not
 * in force yet, else nothing, for want of a certificate. A margin that is not certain: its whole range. Any other figure: what it
 * was in recent years, and as far from where it is as figures held for several years move in as many years as it is
 * old (by the middle of those figures, in parts of the spread of the field).
 */
export function otherwiseOf(table: DecisionTable, dataset: Dataset, decision: Pick<Decision, "exporter" | "costs">): Otherwise[] {
  const { cells, criteria, markets } = table;
  const columns = criteria.map(({ definition }, j) => cells.map((row) => scored(definition, figureValue(row[j] as Cell))));
  const spreads = columns.map((values) => Math.max(...values) - Math.min(...values));
  const held = figureSpans(table, dataset, decision);
  const newest = Math.max(...cells.flat().map((cell) => yearOf(cell) ?? Number.NEGATIVE_INFINITY));
  const moves = held.flatMap((row) =>
    row.flatMap((span, j): number[] => {
      const { low, high, basis, years } = scoredSpan((criteria[j] as Criterion).definition, span);
      const spread = spreads[j] as number;
      return basis === "years" && years && years[1] > years[0] && spread > 0 ? [(high - low) / (years[1] - years[0]) / spread] : [];
    }),
  );
  const aYear = moves.length > 0 ? median(moves) : 0;
  return cells.flatMap((row, i) =>
    row.flatMap((cell, j): Otherwise[] => {
      const { definition } = criteria[j] as Criterion;
      if (SETTLED.includes(definition.id)) return [];
      const market = markets[i]?.iso3 ?? "";
      const value = columns[j]?.[i] as number;
      const at = (low: number, high: number, kind: Kind = "figure") => (low < high ? [{ row: i, column: j, low, high, kind }] : []);
      if (definition.id === AGREEMENT && cell.kind === "observed") {
        const later = signed(dataset, decision.exporter, market, value);
        if (later > value) return at(value, later, "agreement");
        // Inside a customs union goods move freely: nobody asks where they were made.
        return value < grades["customs-union"] ? at(0, value, "certificate") : [];
      }
      if (definition.id === MARGIN && cell.kind === "observed") {
        const span = marginSpan(dataset, decision, market);
        if (span) return at(Math.min(value, span.low), Math.max(value, span.high), "quote");
      }
      const span = scoredSpan(definition, held[i]?.[j] as (typeof held)[number][number]);
      if (span.basis === "gap") return at(span.low, span.high);
      const age = Math.max(1, newest - (yearOf(cell) ?? newest));
      const reach = aYear * age * (spreads[j] as number);
      const [least, most] = definition.range.map((end) => (end === null ? null : scored(definition, end)));
      const low = Math.max(Math.min(span.low, value - reach), Number.isFinite(least) ? (least as number) : Number.NEGATIVE_INFINITY);
      const high = Math.min(Math.max(span.high, value + reach), Number.isFinite(most) ? (most as number) : Number.POSITIVE_INFINITY);
      return at(low, high, definition.id === MARGIN ? "quote" : "figure");
    }),
  );
}

type Criterion = DecisionTable["criteria"][number];

/** The year of a figure that came from somewhere; `null` for a gap and for what the user typed. */
export function yearOf(cell: Cell): number | null {
  return cell.kind === "observed" ? cell.observation.year : null;
}

/** The closest that an agreement brings the two, in force or signed. */
function signed(dataset: Dataset, exporter: string, market: string, now: number): number {
  return Math.max(now, ...accessOf(dataset, exporter, market).notYet.map(({ kind }) => grades[kind]));
}

/** From lowest to highest what is left of the price, where something bounds it on both sides and it is not certain. */
function marginSpan(dataset: Dataset, { exporter, costs }: Pick<Decision, "exporter" | "costs">, market: string) {
  if (!costs) return null;
  const { sale, held } = offerIn(dataset, exporter, costs, market);
  const span = sale && outcomeOf(sale, held.terms, costs.rates).pct;
  return span && Number.isFinite(span.low) && Number.isFinite(span.high) && span.low < span.high ? span : null;
}
