import Papa from "papaparse";
import type { Dataset, Observation, Source } from "@/lib/dataset/schema";
import { tables } from "@/lib/dataset/tables";
import { type Recipe, recipes } from "./recipes";
import type { WorldBankFigure } from "./world-bank";

/** Text of the data files that a fresh edition has otherwise, by their path below `data/`, in the order they are to be written. */
export type FreshFiles = ReadonlyMap<string, string>;

const COLUMNS = Object.keys(tables.observations.columns) as (keyof Observation)[];

/**
 * The data files with the figures of the World Bank in place of what they held of the same indicators: of an edition all or
 * nothing, since figures of two are not to be compared. Sources come first: every file may then be written by itself, and what
 * stands in the folder is a sound data set at every step.
 *
 * A doubt stays with the figure of its year; where all figures of a market and indicator were in doubt, those of new years are too.
 *
 * @param vintages the day of the publisher's last change, by source
 * @param held text of the data files by path
 */
export function freshFiles(
  held: ReadonlyMap<string, string>,
  dataset: Dataset,
  figures: readonly WorldBankFigure[],
  vintages: Readonly<Record<Recipe["source"], string>>,
): FreshFiles {
  const values = new Map(figures.map((figure) => [`${figure.series} ${figure.market} ${figure.year}`, figure]));
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const made = new Map<string, string>([["sources.json", sourcesWith(dataset.sources, vintages)]]);
  for (const recipe of recipes) {
    const path = `observations/${recipe.file}`;
    const text = made.get(path) ?? held.get(path) ?? "";
    const rows = dataset.markets.flatMap(({ iso3 }) =>
      years.flatMap((year) => {
        const found = recipe.series.map((series) => values.get(`${series} ${iso3} ${year}`));
        return found.every((each) => each !== undefined) ? [observationOf(recipe, iso3, year, found, dataset)] : [];
      }),
    );
    // An indicator of which nothing came keeps what it has: nothing says that it was withdrawn.
    if (rows.length > 0) made.set(path, withRows(text, recipe.indicator, rows));
  }
  return new Map([...made].filter(([path, text]) => held.get(path) !== text));
}

function observationOf(
  { indicator, source, decimals, derived, doubt }: Recipe,
  market: string,
  year: number,
  found: readonly WorldBankFigure[],
  dataset: Dataset,
): Observation {
  const parts = found.map((figure) => figure.value);
  const value = rounded(derived ? derived.of(parts) : (parts[0] as number), decimals);
  const formula = derived?.formula(parts) ?? null;
  const doubts = doubt?.(value) ?? doubtHeld(dataset, market, indicator, year, derived !== undefined);
  const projected = found.some((figure) => figure.projected);
  const status = doubts !== null ? "flagged" : projected ? "projected" : derived ? "derived" : "reported";
  const note = [formula, doubts].filter((part) => part !== null).join(". ") || null;
  return { market, indicator, exporter: null, year, value, status, source, note };
}

/** The doubt that stands at the figure of the year, or at every figure held; without the formula that a worked-out figure begins with. */
function doubtHeld(dataset: Dataset, market: string, indicator: string, year: number, derived: boolean): string | null {
  const rows = dataset.observations.filter((row) => row.market === market && row.indicator === indicator);
  const flagged = rows.filter(({ status }) => status === "flagged");
  const own = flagged.find((row) => row.year === year) ?? (flagged.length === rows.length && rows.length > 1 ? flagged.at(-1) : undefined);
  // A doubt that follows from the figure itself is the recipe's to say.
  if (!own?.note || recipes.some((recipe) => recipe.indicator === indicator && recipe.doubt)) return null;
  return derived ? (/\. (.+)$/s.exec(own.note)?.[1] ?? null) : own.note;
}

function withRows(text: string, indicator: string, rows: readonly Observation[]): string {
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const own = (line: readonly string[]) => line[1] === indicator;
  const at = lines.findIndex(own);
  const before = at < 0 ? lines : lines.slice(0, at);
  const after = at < 0 ? [] : lines.slice(at).filter((line) => !own(line));
  const fresh = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? "")));
  return `${Papa.unparse([...before, ...fresh, ...after], { newline: "\n" })}\n`;
}

const WORLD_BANK = {
  publisher: "World Bank",
  licence: "Creative Commons Attribution 4.0 (CC BY 4.0), the default of the World Bank's terms of use for datasets",
  redistribution: "open",
} as const;

function sourcesWith(held: readonly Source[], vintages: Readonly<Record<Recipe["source"], string>>): string {
  const edition = (source: Recipe["source"]) => `Indicators API, last updated ${vintages[source]}`;
  const fresh: Source[] = [
    {
      id: "wdi-api",
      title: "World Development Indicators",
      ...WORLD_BANK,
      edition: edition("wdi-api"),
      url: "https://databank.worldbank.org/source/world-development-indicators",
    },
    {
      id: "wgi-api",
      title: "Worldwide Governance Indicators",
      ...WORLD_BANK,
      edition: edition("wgi-api"),
      url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
    },
  ].filter(({ id }) => vintages[id as Recipe["source"]] !== "") as Source[];
  const others = held.filter(({ id }) => !fresh.some((source) => source.id === id));
  return `${JSON.stringify([...others, ...fresh], null, 2)}\n`;
}

function rounded(value: number, decimals: number): number {
  const scale = Number(`1e${decimals}`);
  return Math.round(value * scale) / scale || 0;
}
