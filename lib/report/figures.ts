import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Indicator, Market } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";

/** One criterion in a printed table. What most of its figures share stands in the head; a figure that differs says so itself. */
export type FigureColumn = {
  /** Its place among the table's criteria. */
  readonly at: number;
  readonly indicator: Indicator;
  /** The commonest year and source of its figures; `null` where none of them comes from a source. */
  readonly year: number | null;
  readonly source: string | null;
};

/** A table that fits across a page: whole pillars side by side where they fit. */
export type FigureTable = {
  readonly pillars: readonly { readonly pillar: PillarId; readonly span: number }[];
  readonly columns: readonly FigureColumn[];
};

/** The criteria of an evaluation laid out in tables of at most `most` columns, pillar by pillar. A longer pillar is cut. */
export function figureTables(evaluation: Answered, most: number): FigureTable[] {
  const columns = evaluation.table.criteria.map(({ definition }, at) => columnOf(evaluation, definition, at));
  const pieces = pillarIds.flatMap((pillar) =>
    pieced(
      columns.filter(({ indicator }) => indicator.pillar === pillar),
      most,
    ),
  );
  const pages: FigureColumn[][][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (page && page.flat().length + piece.length <= most) page.push(piece);
    else pages.push([piece]);
  }
  return pages.map((page) => ({
    pillars: page.map((piece) => ({ pillar: (piece[0] as FigureColumn).indicator.pillar, span: piece.length })),
    columns: page.flat(),
  }));
}

/** A remark that holds of some indicators in some markets (by code): of each of them in each. */
export type Remark = { readonly text: string; readonly indicators: readonly Indicator[]; readonly markets: readonly string[] };

/**
 * What is to be said of the figures in these columns, a row a market, in their order. What holds of the same markets on several indicators
 * is said once. A remark of `null` says nothing.
 */
export function remarksOn<Figure>(
  results: readonly { readonly market: Pick<Market, "iso3">; readonly cells: readonly Figure[] }[],
  columns: readonly Pick<FigureColumn, "at" | "indicator">[],
  remark: (figure: Figure) => string | null,
): Remark[] {
  const remarks = new Map<string, { text: string; indicators: Indicator[]; markets: readonly string[] }>();
  for (const { at, indicator } of columns) {
    const markets = new Map<string, string[]>();
    for (const { market, cells } of results) {
      const text = remark(cells[at] as Figure);
      if (text !== null) markets.set(text, [...(markets.get(text) ?? []), market.iso3]);
    }
    for (const [text, members] of markets) {
      const key = `${members.join(" ")} ${text}`;
      const known = remarks.get(key);
      if (known) known.indicators.push(indicator);
      else remarks.set(key, { text, indicators: [indicator], markets: members });
    }
  }
  return [...remarks.values()];
}

function columnOf({ results }: Answered, indicator: Indicator, at: number): FigureColumn {
  const observations = results.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === "observed" ? [cell.observation] : [];
  });
  return {
    at,
    indicator,
    year: commonest(observations.map(({ year }) => year)),
    source: commonest(observations.map(({ source }) => source)),
  };
}

/** What occurs most often; among equals what comes first. */
function commonest<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let found: T | null = null;
  for (const [item, count] of counts) if (found === null || count > (counts.get(found) as number)) found = item;
  return found;
}

function pieced<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
}
