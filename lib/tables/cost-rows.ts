import { ways } from "@/lib/dataset/landed/ways";
import { isWithin, rangeText } from "@/lib/dataset/range";
import type { Dataset } from "@/lib/dataset/schema";
import { type CostField, costRanges, withTerms } from "@/lib/decision/cost-terms";
import type { Costs, CostTerms } from "@/lib/decision/costs";
import { type Cell, type Grid, isEmpty, widthOf } from "@/lib/files/cells";
import { parseNumber } from "@/lib/files/numbers";
import { isFigure, type Signs, signAt } from "@/lib/files/signs";
import { costColumns, EVERYWHERE } from "./costs-table";
import { finderOf } from "./names";

/** What a cell should have held. Each has one sentence in the language files. */
export const costWants = [
  "columns",
  "market",
  "once",
  "number",
  "sign",
  "range",
  "currency",
  "day",
  "way",
  "rule",
  "same",
  "cells",
  "one-column",
] as const;
export type CostWant = (typeof costWants)[number];

/** One cell that cannot be taken. Rows are numbered as in the file. */
export type CostProblem = {
  readonly row: number;
  readonly column: string;
  readonly want: CostWant;
  readonly found: string;
  readonly accepted: string;
};

/** What a table of costs says. `costs`: those from before with all that can be taken; `markets`: those it names. */
export type CostReading = {
  readonly costs: Costs;
  readonly markets: readonly string[];
  readonly rows: number;
  readonly problems: readonly CostProblem[];
};

const CURRENCY = /^[A-Z]{3}$/;
const DAY = /^\d{4}(-\d{2}){0,2}$/;
/** Columns of exchange rates bear the currency behind this word: `rate EUR`. */
const RATE = /^rate ([a-z]{3})$/;
const folded = (cell: Cell | undefined) => String(cell ?? "").trim();
/** Capitals, blanks, hyphens and underscores make no difference: "Selling price" is `sellingPrice`. */
const key = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, "");

/**
 * Reads costs from a table, a row a market and one for `everywhere`, in any order of columns. An empty cell says nothing:
 * what stood before stays. Currency, day and rates of exchange hold for all rows and may not differ. Nothing is guessed: what cannot
 * be taken is listed by row and column with what would be, and such a row says nothing at all.
 *
 * @param signs how numbers are read, by column of the grid
 * @param before the costs that the table adds to
 */
export function readCosts(grid: Grid, signs: Signs, dataset: Dataset, before: Costs): CostReading {
  const problems: CostProblem[] = [];
  const at = grid.findIndex((row) => row.some((cell) => key(folded(cell)) === "market"));
  if (at < 0) {
    const found = grid.find((row) => row.some((cell) => !isEmpty(cell))) ?? [];
    const accepted = costColumns.join(", ");
    return {
      costs: before,
      markets: [],
      rows: 0,
      problems: [{ row: 1, column: "market", want: "columns", found: found.join(", ").slice(0, 60), accepted }],
    };
  }
  const head = grid[at] ?? [];
  const columns = head.map((cell) => costColumns.find((column) => key(column) === key(folded(cell))) ?? null);
  const rateOf = head.map((cell) => RATE.exec(folded(cell).toLowerCase())?.[1]?.toUpperCase() ?? null);
  const twice = columns.findIndex((column, j) => column !== null && columns.indexOf(column) < j);
  if (twice >= 0) {
    const column = folded(head[twice]);
    return { costs: before, markets: [], rows: 0, problems: [{ row: at + 1, column, want: "one-column", found: column, accepted: "" }] };
  }
  const find = finderOf(dataset);
  const seen = new Map<string | null, number>();
  const all = new Map<string, string>();
  let costs = before;
  let rows = 0;

  grid.forEach((cells, index) => {
    if (index <= at || cells.every((cell) => isEmpty(cell))) return;
    const row = index + 1;
    const found: CostProblem[] = [];
    const terms: Record<string, unknown> = {};
    const shared: { currency?: string; ratesOn?: string; rates: Record<string, number> } = { rates: {} };
    // A number cut at its own comma moves all that stand behind it.
    const wide = widthOf(cells) > widthOf(head) && cells.every((cell) => typeof cell === "string");
    if (wide) found.push({ row, column: "market", want: "cells", found: String(widthOf(cells)), accepted: String(widthOf(head)) });
    const named = folded(cells[columns.indexOf("market")]);
    const market = marketOf(named, find);
    if (market === undefined) found.push({ row, column: "market", want: "market", found: named.slice(0, 60), accepted: EVERYWHERE });
    head.forEach((name, j) => {
      const cell = cells[j] ?? null;
      const column = columns[j];
      const currency = rateOf[j];
      if (isEmpty(cell) || column === "market") return;
      const text = folded(cell);
      const wrong = (want: CostWant, accepted = "") => found.push({ row, column: folded(name), want, found: text.slice(0, 60), accepted });
      const number = (range: readonly [number, number]) => {
        const sign = signAt(signs, j);
        const value = parseNumber(cell, sign);
        if (value === null)
          return void wrong(sign === null && isFigure(cell, null) ? "sign" : "number", sign === "," ? "1234,5" : "1234.5");
        if (!isWithin([...range], value)) return void wrong("range", rangeText([...range]));
        return value;
      };
      /** What holds for all rows has to be the same in each that says it. */
      const same = (what: string, said: string) => {
        const first = all.get(what) ?? said;
        all.set(what, first);
        if (first !== said) wrong("same", first);
      };
      if (currency) {
        const rate = number([1e-9, 1e12]);
        if (rate !== undefined) {
          same(currency, String(rate));
          shared.rates[currency] = rate;
        }
      } else if (column === "currency" || column === "sellingCurrency") {
        const code = text.toUpperCase();
        if (!CURRENCY.test(code)) wrong("currency");
        else if (column === "sellingCurrency") terms.sellingCurrency = code;
        else {
          same(column, code);
          shared.currency = code;
        }
      } else if (column === "ratesOn") {
        if (!DAY.test(text)) wrong("day");
        else {
          same(column, text);
          shared.ratesOn = text;
        }
      } else if (column === "way") {
        const way = ways.find((each) => each === text.toLowerCase());
        if (way) terms.way = way;
        else wrong("way", ways.join(", "));
      } else if (column === "rule") {
        const held = dataset.landed.rules.filter((each) => each.market === market).map(({ id }) => id);
        if (held.includes(text)) terms.rule = text;
        else wrong("rule", held.join(", "));
      } else if (column) {
        const value = number(costRanges[column as CostField]);
        if (value !== undefined) terms[column] = value;
      }
    });
    const first = seen.get(market ?? null);
    if (market !== undefined && first !== undefined)
      found.push({ row, column: "market", want: "once", found: market ?? EVERYWHERE, accepted: String(first) });
    if (market !== undefined) seen.set(market, first ?? row);
    if (market === undefined || found.length > 0) return void problems.push(...found);
    rows++;
    const { rates, ...others } = shared;
    costs = withTerms({ ...costs, ...others, rates: { ...costs.rates, ...rates } }, { market, terms: terms as CostTerms });
  });
  return { costs, markets: [...seen.keys()].flatMap((market) => market ?? []), rows, problems };
}

/** `null` for everywhere, `undefined` for what is no market of the data. */
function marketOf(text: string, find: ReturnType<typeof finderOf>): string | null | undefined {
  if (text.toLowerCase() === EVERYWHERE) return null;
  const held = text === "" ? null : find.market(text, text);
  return held?.known ? held.iso3 : undefined;
}
