import type { Party } from "./countries";
import type { ImportRow, Valuation } from "./ledger";

/**
 * The fields of a UN Comtrade record and the names they go by once blanks, signs and capitals are gone: in the older
 * download ("Trade Value (US$)"), and in the newer one and the API ("primaryValue").
 */
const NAMES = {
  period: ["period"],
  year: ["refyear", "year"],
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

/** True where column names come from Comtrade, whether or not all that is needed is there. */
export function looksLikeComtrade(header: readonly string[]): boolean {
  return header.some((name) =>
    /^(reporter|partner)\s?(iso|code|desc)$|^trade value|^primaryvalue$|^cmdcode$|^commodity code$/i.test(name.trim()),
  );
}

/** Why a row does not count, or which of its fields cannot be read. */
export type Skipped = "flow" | "breakdown" | { readonly column: string; readonly found: string };

const IMPORTS = /^(m|1|imports?)$/i;
/** Codes that stand for the total over second partners, procedures, and modes of transport and supply. */
const TOTAL = /^(|0|c00|-1|null)$/i;

/**
 * Reads one Comtrade record. Imports only (re-imports are within them), and only totals: rows by second partner, customs
 * procedure or transport are parts of a total that stands in the same file.
 *
 * @param get the text of a field, empty where the record does not have it
 */
export function comtradeRow(
  get: (field: ComtradeField) => string,
  find: (iso: string, code: string, name: string) => Party,
): ImportRow | Skipped {
  const flow = get("flowCode") || get("flow");
  if (!IMPORTS.test(flow)) return flow.trim() === "" ? { column: "flow", found: flow } : "flow";
  if (!TOTAL.test(get("partner2")) || !TOTAL.test(get("customs")) || !TOTAL.test(get("transport")) || !TOTAL.test(get("supply")))
    return "breakdown";
  const period = get("period") || get("year");
  const when = /^(\d{4})(\d{2})?$/.exec(period);
  if (!when) return { column: "period", found: period };
  const product = get("product");
  if (product === "") return { column: "product", found: "" };
  const reporter = find(get("reporterIso"), get("reporterCode"), get("reporter"));
  if (reporter.key === "") return { column: "reporter", found: "" };
  const supplier = find(get("partnerIso"), get("partnerCode"), get("partner"));
  if (supplier.key === "") return { column: "partner", found: "" };
  const [cif, fob] = [amount(get("cif")), amount(get("fob"))];
  const printed = get("value");
  const value = amount(printed) ?? cif;
  if (value === null) return { column: "value", found: printed };
  const valuation: Valuation = cif ? "cif" : fob ? "fob" : "unstated";
  return {
    market: reporter.key,
    supplier,
    year: Number(when[1]),
    part: when[2] ? `M${when[2]}` : "",
    product,
    productName: get("productName"),
    classification: get("classification"),
    value,
    valuation,
  };
}

/** A value of zero or more; `null` for everything else, an empty text included. */
export function amount(text: string): number | null {
  if (text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
