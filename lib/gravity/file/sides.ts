import { isMissing } from "@/lib/files/cells";
import type { Look } from "./look";

/** Whose statistics a flow is taken from: those of the country that exports, or of the one that imports. */
export const sides = ["exporter", "importer"] as const;
export type Side = (typeof sides)[number];

/** In a file of reports: who reports, with whom, and which column says whether it is exports or imports (`null`: none). */
export type Reports = { readonly reporter: number; readonly partner: number; readonly flow: number | null };

/** Such columns in UN Comtrade's files (newer, older and pandas' names) and the IMF's (IMTS, and DOTS before it). */
const usual = {
  reporter: [
    "reporteriso",
    "reporteriso3",
    "reportercodeisoalpha3",
    "reporterdesc",
    "reporter",
    "reportername",
    "reportercode",
    "country",
    "countrycode",
    "countryname",
    "refarea",
  ],
  partner: [
    "partneriso",
    "partneriso3",
    "partnercodeisoalpha3",
    "partnerdesc",
    "partner",
    "partnername",
    "partnercode",
    "counterpartcountry",
    "counterpartarea",
    "counterpartcountrycode",
    "counterpartcountryname",
  ],
  flow: ["flowcode", "tradeflowcode", "flowdesc", "tradeflow", "flow", "indicator", "indicatorcode", "indicatorname"],
} as const;

/** Columns by which UN Comtrade breaks totals down: second partner, customs procedure, modes of transport and of supply. */
const PARTS = new Set(["partner2code", "partner2iso", "customscode", "motcode", "moscode"]);
const TOTAL = /^(|0+(\.0+)?|c00|-1|w00|na|nan|null|none)$/i;

/** Where a file of reports breaks its totals down; none for any other file. */
export function partsIn(look: Look): readonly number[] {
  return reportsIn(look) === null ? [] : look.columns.flatMap(({ name }, at) => (PARTS.has(bare(name)) ? [at] : []));
}

/** Columns that say in what a file of reports gives its flows: the IMF's scale, the multipliers of SDMX, a currency. */
const UNITS = new Set(["unitmult", "unitmultiplier", "scale", "powercode", "unitmeasure", "currency"]);

/** Where a file of reports says in what its flows are; none for any other file. */
export function unitsIn(look: Look): readonly number[] {
  return reportsIn(look) === null ? [] : look.columns.flatMap(({ name }, at) => (UNITS.has(bare(name)) ? [at] : []));
}

/** True for a cell of such a column that stands for the total. */
export function isTotal(cell: string): boolean {
  return TOTAL.test(cell.trim());
}

/** A column's name as it is compared: letters and digits alone. */
export function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The first of these names that a column with anything in it bears; -1 for none. */
function columnNamed({ columns, sample }: Look, names: readonly string[]): number {
  const plain = columns.map(({ name }) => bare(name));
  const filled = (at: number) => sample.length === 0 || sample.some((cells) => !isMissing(cells[at] ?? ""));
  const found = names.map((name) => plain.indexOf(name)).find((at) => at >= 0 && filled(at));
  return found ?? -1;
}

/** Who reports in this file; `null` where its columns name exporters and importers. */
export function reportsIn(look: Look): Reports | null {
  const [reporter, partner, flow] = [columnNamed(look, usual.reporter), columnNamed(look, usual.partner), columnNamed(look, usual.flow)];
  if (reporter < 0 || partner < 0) return null;
  // A column called flow may hold the flows themselves.
  const says = flow >= 0 && look.sample.some((cells) => sideOf(cells[flow] ?? "") !== null);
  return { reporter, partner, flow: says ? flow : null };
}

/**
 * Whether a cell speaks of exports, which the exporter reports, or of imports: codes and words of Comtrade, indicators of the
 * IMF. `null` for everything else: re-exports, which are within exports, balances, and imports valued FOB beside CIF.
 */
export function sideOf(cell: string): Side | null {
  const plain = cell.trim();
  if (/^(x|2)$|^T?XG_/i.test(plain)) return "exporter";
  if (/^(m|1)$|^T?MG_CIF/i.test(plain)) return "importer";
  if (/^(exports?)\b(?!.*\bbalance\b)/i.test(plain) || /\bexports of goods\b/i.test(plain)) return "exporter";
  return /^imports?\b(?!.*\b(fob|free on board)\b)/i.test(plain) || /\bimports of goods\b.*\bcif\b/i.test(plain) ? "importer" : null;
}

/** True for the sum over all partners, as it is called beside them; by number only where the column is Comtrade's. */
export function isWorld(cell: string, column: string): boolean {
  return /^(w00|wld|world)$/i.test(cell) || (/^0(\.0+)?$/.test(cell) && /^(reporter|partner)code$/.test(bare(column)));
}
