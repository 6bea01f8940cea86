import { latestObservation } from "@/lib/dataset/lookup";
import type { Dataset, Indicator, Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { LocalText } from "@/lib/i18n/text";

/** The columns of the template for own figures, in its order. */
export const templateColumns = [
  "market",
  "market name",
  "indicator",
  "indicator name",
  "pillar",
  "unit",
  "direction",
  "value",
  "year",
  "source",
] as const;
export type TemplateColumn = (typeof templateColumns)[number];

/** One column with names, then rows: the form in which tables leave the program. */
export type TemplateTable = { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] };

/** The figure that stands for one market and indicator now: the user's own, else the newest in the data, else `null`. */
export type StandingFigure = { readonly value: number; readonly year: number | null; readonly source: string; readonly own: boolean };

/** Looks up the figure that counts at present. A source of the data set is given by its title, an own one as the user wrote it. */
export function standingFigure(dataset: Dataset, decision: Decision, market: Market, indicator: Indicator): StandingFigure | null {
  const own = decision.overrides.findLast((entry) => entry.market === market.iso3 && entry.indicator === indicator.id);
  if (own) return { value: own.value, year: null, source: own.note, own: true };
  const found = latestObservation(dataset, market.iso3, indicator.id, indicator.bilateral ? decision.exporter : null);
  if (!found) return null;
  const source = dataset.sources.find(({ id }) => id === found.source);
  return { value: found.value, year: found.year, source: source?.title ?? found.source, own: false };
}

/**
 * The template, filled in with what stands: a row for each market and indicator. Taken in again as it is, it changes nothing.
 *
 * @param dataset with the decision's own entries
 * @param say puts names and units into a language; columns are called the same in all
 */
export function templateOf(dataset: Dataset, decision: Decision, say = (text: LocalText) => text.en): TemplateTable {
  const rows = dataset.markets.flatMap((market) =>
    dataset.indicators.map((indicator) => {
      const figure = standingFigure(dataset, decision, market, indicator);
      return [
        market.iso3,
        say(market.name),
        indicator.id,
        say(indicator.name),
        indicator.pillar,
        say(indicator.unit),
        indicator.direction,
        figure?.value ?? null,
        figure?.year ?? null,
        figure?.source ?? null,
      ];
    }),
  );
  return { header: templateColumns, rows };
}
