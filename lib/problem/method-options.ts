import { isRecord } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import { thresholdsFor } from "@/lib/madm/outranking/functions";
import type { Direction } from "@/lib/madm/problem";
import { scored } from "./asked/scale";
import { type DecisionTable, figureValue } from "./table";

type Options = Decision["method"]["options"];

/** What is known of a criterion when an entry of a list has to be filled in. */
type Column = { readonly low: number; readonly high: number; readonly direction: Direction };

/** An option that holds one entry for each criterion: the entry where the user gave none, seeing the other lists. */
type Fill = (column: Column, given: (option: string) => unknown) => unknown;

const better = ({ low, high, direction }: Column) => (direction === "benefit" ? high : low);
/** A criterion in which all are alike has no step; any will do. */
const step = ({ low, high }: Column) => high - low || 1;

/**
 * Entries that are not given, by path. Where a method has a default of its own for an entry this is it. PROMETHEE has none
 * for its thresholds: full preference over the whole range of the field, indifference at equal figures alone, and a
 * Gaussian curve steepest at half the range.
 */
const fills: Readonly<Record<string, Fill>> = {
  "preference.q": () => 0,
  "preference.p": step,
  "preference.s": (column) => step(column) / 2,
  q: () => 0,
  p: (_, given) => given("q") ?? 0,
  v: () => null,
  optimal: better,
  bounds: (column) => (column.low < column.high ? [column.low, column.high] : [column.low - 0.5, column.high + 0.5]),
  referencePoint: (column, given) => {
    const bounds = given("bounds");
    const [low, high]: readonly (number | null)[] = Array.isArray(bounds) ? bounds : [];
    return better({ ...column, low: low ?? column.low, high: high ?? column.high });
  },
};

/** What an entry would be for each criterion of the table if it were not given. `null` for an option that is no such list. */
export function filledIn(path: readonly string[], options: Options, table: DecisionTable): unknown[] | null {
  const name = path.join(".");
  const fill = Object.hasOwn(fills, name) ? fills[name] : undefined;
  if (!fill) return null;
  const group = groupOf(path, options);
  return columnsOf(table).map((column, j) => fill(column, (option) => entryOf(group[option], table.criteria[j]?.indicator ?? "")));
}

/**
 * A decision's options as the engine takes them. A decision names the criteria of its lists by indicator, so that they
 * keep their meaning when a criterion is added or left out; here they become lists in the order of the table, with the
 * entries that are missing filled in. Anything else is handed on as it is, for the method to judge.
 */
export function listedOptions(options: Options, table: DecisionTable): Options {
  const { preference, ...others } = options;
  const listed = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, list([key], value, options, table)]));
  const known = Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined));
  if (!isRecord(preference)) return "preference" in options ? { ...known, preference } : known;
  const { p: _p, q: _q, s: _s, ...rest } = preference;
  const thresholds = thresholdsFor(preference.function).map((name) => [
    name,
    list(["preference", name], preference[name] ?? {}, options, table),
  ]);
  return { ...known, preference: { ...rest, ...Object.fromEntries(thresholds) } };
}

/** A list by indicator in the order of the table; `undefined` for one without entries, which the method fills by its own rule. */
function list(path: readonly string[], value: unknown, options: Options, table: DecisionTable): unknown {
  if (!isRecord(value)) return value;
  const standard = filledIn(path, options, table);
  if (!standard) return value;
  if (path.length === 1 && table.criteria.every(({ indicator }) => value[indicator] === undefined)) return undefined;
  return table.criteria.map(({ indicator }, j) => {
    const [given, filled] = [value[indicator], standard[j]];
    return Array.isArray(given) && Array.isArray(filled) ? filled.map((end, k) => given[k] ?? end) : (given ?? filled);
  });
}

function groupOf(path: readonly string[], options: Options): Readonly<Record<string, unknown>> {
  const group = path.length > 1 ? options[path[0] as string] : options;
  return isRecord(group) ? group : {};
}

function entryOf(value: unknown, indicator: string): unknown {
  return isRecord(value) ? value[indicator] : undefined;
}

function columnsOf({ criteria, cells }: DecisionTable): Column[] {
  return criteria.map(({ direction, definition }, j) => {
    const values = cells.map((row) => scored(definition, figureValue(row[j] ?? { kind: "missing" })));
    return { low: Math.min(...values), high: Math.max(...values), direction };
  });
}
