import { amount } from "./amounts";
import type { Party } from "./countries";

import { ANY_PRODUCT, type ImportRow, type Unread, type Valuation } from "./import-ledger";

/**
 * The fields of a UN Comtrade record and the names they go by once blanks, signs and capitals are gone: in the older
 * download ("Trade Value (US$)"), and in the newer one and the API ("primaryValue").
 */
const NAMES = {
  period: ["period"],
  year: ["refyear", "year"],
  month: ["refmonth"],
  reporterCode: ["reportercode"],
  reporterIso: ["reporteriso"],
  reporter: ["reporterdesc", "reporter"],
  flowCode: ["flowcode", "tradeflowcode"],
  flow: ["flowdesc", "tradeflow"],
  partnerCode: ["partnercode"],
  partnerIso: ["partneriso"],
  partner: ["partnerdesc", "partner"],
  partner2: ["partner2code", "2ndpartnercode"],
  customs: ["customscode", "customsproccode"],
  transport: ["motcode", "modeoftransportcode"],
  supply: ["moscode"],
  classification: ["classificationcode", "classification"],
  product: ["cmdcode", "commoditycode"],
  productName: ["cmddesc", "commodity"],
  value: ["primaryvalue", "tradevalueus"],
  cif: ["cifvalue", "ciftradevalueus", "ciftradevalue"],
  fob: ["fobvalue", "fobtradevalueus", "fobtradevalue"],
} as const;
export type ComtradeField = keyof typeof NAMES;
export const comtradeFields = Object.keys(NAMES) as readonly ComtradeField[];

/** Which column or key holds which field. */
export type Columns = Partial<Record<ComtradeField, number>>;

/** Where each field stands among these column names; `null` where they are not those of a Comtrade download. */
export function comtradeColumns(header: readonly string[]): Columns | null {
  const names = header.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  const columns: Columns = {};
  for (const field of comtradeFields) {
    const at = NAMES[field].map((name) => names.indexOf(name)).find((column) => column >= 0);
    if (at !== undefined) columns[field] = at;
  }
  const has = (...fields: ComtradeField[]) => fields.some((field) => columns[field] !== undefined);
  const complete =
    has("reporterCode", "reporterIso", "reporter") &&
    has("partnerCode", "partnerIso", "partner") &&
    has("flowCode", "flow") &&
    has("period", "year") &&
    has("product") &&
    has("value");
  return complete ? columns : null;
}

/** True for a cell of a column of flows that is a name of such a column: where files are put together, a head stands there again. */
export function isHeadAgain(flow: string): boolean {
  const plain = flow.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return [...NAMES.flowCode, ...NAMES.flow].some((name) => name === plain);
}

/** True where column names come from Comtrade, whether or not all that is needed is there. */
export function looksLikeComtrade(header: readonly string[]): boolean {
  return header.some((name) =>
    /^(reporter|partner)\s?(iso|code|desc)$|^trade value|^primaryvalue$|^cmdcode$|^commodity code$/i.test(name.trim()),
  );
}

/**
 * Why a row does not count, or which of its fields cannot be read. `open`: a figure that may be a thousand times more or
 * less, since nothing in the file says which sign decimals have. `of`: whose figure it is, where that can be read.
 */
export type Skipped =
  | "flow"
  | "breakdown"
  | { readonly column: string; readonly found: string; readonly open?: boolean; readonly of?: Unread };

const IMPORTS = /^(m|1|imports?)$/i;
/** Codes that stand for the total over second partners, procedures, and modes of transport and supply. */
const TOTAL = /^(|0+|c00|-1)$/i;
/** What programs write where nothing stands. */
const NOTHING = /^(na|n\/a|nan|null|none|<na>)$/i;
const WHOLE = /^(-?\d+)\.0+$/;
/** The Harmonized System under the names Comtrade gives its editions. */
const HARMONIZED = /^(hs|h\d)\b/i;

/** A field as it was meant: without blanks around it, empty where a program has written that nothing stands there. */
export function meant(field: string): string {
  const plain = field.trim();
  return plain.length <= 4 && NOTHING.test(plain) ? "" : plain;
}

/** A code as it was before a program took it for a number with a fraction: `0.0`, `2024.0`. */
function code(field: string): string {
  return field.endsWith("0") ? (WHOLE.exec(field)?.[1] ?? field) : field;
}

/**
 * A product's code with the zero that a spreadsheet has taken from its beginning: chapters, headings and subheadings of the
 * Harmonized System have two, four or six digits. Codes of other classifications may have any number, and stay.
 */
export function wholeCode(product: string, classification: string): string {
  return HARMONIZED.test(classification) && /^(\d|\d{3}|\d{5})$/.test(product) ? `0${product}` : product;
}

/**
 * Reads one Comtrade record. Imports only (re-imports are within them), and only totals: rows by second partner, customs
 * procedure, transport or supply are parts of a total that stands in the same file.
 *
 * @param get the text of a field as `meant`, empty where the record does not have it
 * @param amountOf the number a figure stands for; `null` for none
 */
export function comtradeRow(
  get: (field: ComtradeField) => string,
  find: (iso: string, code: string, name: string) => Party,
  amountOf: (text: string) => number | null = (text) => amount(text),
): ImportRow | Skipped {
  const flow = code(get("flowCode")) || get("flow");
  if (!IMPORTS.test(flow)) return flow === "" ? { column: "flow", found: flow } : "flow";
  if (PARTS.some((field) => !TOTAL.test(code(get(field))))) return "breakdown";
  const period = code(get("period")) || code(get("year")) + monthOf(code(get("month")));
  const when = /^(\d{4})(0[1-9]|1[0-2])?$/.exec(period);
  if (!when) return { column: "period", found: period };
  const classification = get("classification");
  const product = wholeCode(code(get("product")), classification);
  if (product === "") return { column: "product", found: "" };
  const reporter = find(get("reporterIso"), get("reporterCode"), get("reporter"));
  if (reporter.key === "") return { column: "reporter", found: "" };
  const supplier = find(get("partnerIso"), get("partnerCode"), get("partner"));
  if (supplier.key === "") return { column: "partner", found: "" };
  const [cif, fob] = [amountOf(get("cif")), amountOf(get("fob"))];
  const printed = get("value");
  const value = meant(printed) === "" ? cif : amountOf(printed);
  const year = Number(when[1]);
  if (value === null) return { column: "value", found: printed, of: { market: reporter.key, product, year, supplier } };
  const valuation: Valuation = cif ? "cif" : fob ? "fob" : "unstated";
  return {
    market: reporter.key,
    supplier,
    year,
    part: when[2] ? `M${when[2]}` : "",
    product,
    productName: get("productName"),
    classification,
    value,
    valuation,
  };
}

/** What a product's code looks like, and no piece of a name. */
const PRODUCT = /^[\dA-Z]{1,10}$/;

/** Whose figure a row holds that cannot be relied on, as far as it says; `undefined` where it does not. */
export function whose(get: (field: ComtradeField) => string, find: (iso: string, code: string, name: string) => Party): Unread | undefined {
  const year = Number(/^\d{4}/.exec(get("period") || get("year"))?.[0]);
  const market = find(get("reporterIso"), get("reporterCode"), get("reporter")).key;
  const supplier = find(get("partnerIso"), get("partnerCode"), get("partner"));
  const written = wholeCode(code(get("product")), get("classification"));
  const product = PRODUCT.test(written) ? written : ANY_PRODUCT;
  return year > 0 && market !== "" && supplier.key !== "" ? { market, product, year, supplier } : undefined;
}

/** The month of a row that gives year and month apart, in two digits. Comtrade writes 52 for a whole year. */
function monthOf(month: string): string {
  return month === "" || month === "52" ? "" : month.padStart(2, "0");
}

/** By what a total may be broken down. */
const PARTS = ["partner2", "customs", "transport", "supply"] as const;
/** The fields that hold figures. */
export const FIGURES = ["value", "cif", "fob"] as const;
