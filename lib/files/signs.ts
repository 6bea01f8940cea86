import { type Cell, isEmpty, isMissing } from "./cells";
import { type DecimalSign, parseNumber } from "./numbers";

/**
 * How the numbers of a table are read: with one sign throughout, where its user has said so, else with a sign for each
 * column. `null`: nothing tells the sign of this column, and only cells that can be read in one way are numbers.
 */
export type Signs = DecimalSign | readonly (DecimalSign | null)[];

/** The sign by which a column is read. */
export function signAt(signs: Signs, column: number): DecimalSign | null {
  return typeof signs === "string" ? signs : (signs[column] ?? null);
}

/** What the cells of one column say of the decimal sign. */
export type Spoken = {
  /** The only sign by which all its figures can be read; `null` where they leave it open or contradict each other. */
  readonly sign: DecimalSign | null;
  /** The first cell that is one number by one sign and another by the other. */
  readonly twofold: string | null;
  /** True for a column of figures that knows its sign: it may speak for columns that do not. */
  readonly votes: boolean;
};

/** A date or a code of several parts. */
const PARTED = /^\d+([.,]\d+){2,}$/;
/**
 * What dates and codes of two parts look like, also where a spreadsheet has taken zeros from their ends: pairs of digits
 * (85.17, 8517.13); tariff lines (8471.3, 902.1, 8517.1300, 851713.00); headings, sections, days and months (9.02, 5.1, 30.6);
 * times (9.30); months and years (6.2026).
 */
const CODES: readonly RegExp[] = [
  /^(\d\d){1,2}[.,]\d\d$/,
  /^\d{3,4}[.,](\d{1,2}|\d{4})$/,
  /^\d{5,6}[.,]\d\d(\d\d)?$/,
  /^(84[.,]\d\d|(0?[1-9]|[1-9]\d)[.,]([1-9]|[0-4]\d))$/,
  /^([01]?\d|2[0-3])[.,][0-5]\d$/,
  /^(0?[1-9]|1[0-2])[.,](19|20)\d\d$/,
];

/**
 * Asks a column for its decimal sign. 1,5 and 0,250 speak for the comma, 1,234,567 and 1,234.5 against it; 1,234 alone
 * says nothing. What is no number by either sign (dates, dotted tariff lines, names) says nothing either. A column that may
 * be one of codes or dates knows how it is read itself, and does not speak for others: one that holds a cell such as
 * 8517.13.00 or 12.01.2026, whose every cell has as many digits before the sign and behind it (12.01), or looks like one kind
 * of code throughout. So a column of figures has a vote by its first figure that is none: 0.4, 9.99, −1.5, 12.5 %, 20.0.
 */
export function spokenBy(cells: Iterable<Cell>): Spoken {
  let [point, comma, figures, others] = [0, 0, 0, 0];
  let twofold: string | null = null;
  const forms = new Set<string>();
  /** Whether a cell of more than two parts stands there, and which kinds of code all of two parts may be. */
  let parted = false;
  let codes = CODES;
  for (const cell of cells) {
    if (typeof cell === "number") figures++;
    if (typeof cell !== "string" || isMissing(cell)) continue;
    const signed = cell.includes(".") || cell.includes(",");
    const byPoint = parseNumber(cell, ".");
    const byComma = signed ? parseNumber(cell, ",") : byPoint;
    if (byPoint === null && byComma === null) others++;
    else figures++;
    if (!signed) continue;
    parted ||= byPoint === null && byComma === null && PARTED.test(cell.trim());
    if (byPoint !== null && byComma !== null) {
      if (byPoint !== byComma) twofold ??= cell.trim();
    } else if (byPoint !== null) point++;
    else if (byComma !== null) comma++;
    const shown = cell.trim();
    if (codes.length > 0) codes = codes.filter((kind) => kind.test(shown));
    if (forms.size < 2) forms.add(cell.trim().replaceAll(/\d/g, "0"));
  }
  const sign = point > 0 === comma > 0 ? null : point > 0 ? "." : ",";
  const [form] = forms;
  const mayBeCodes = parted || codes.length > 0 || (figures > 1 && forms.size === 1 && /^0{2,}[.,]0+$/.test(form as string));
  return { sign, twofold, votes: sign !== null && figures > others && !mayBeCodes };
}

/** The signs of a table's columns, and for each a cell that leaves it open, where one does. */
export type FoundSigns = { readonly signs: readonly (DecimalSign | null)[]; readonly open: readonly (string | null)[] };

/**
 * Finds the decimal sign of each column. A column of figures that leaves it open takes the one by which all other columns
 * of figures are read. Where there are none, or they disagree, it stays open, and the user has to be asked: what parts the
 * cells of a file tells nothing, since 1.234 stands for a thousand in comma-separated files too.
 *
 * @param columns the cells of each column: all, or as many from the beginning as are to be asked
 */
export function findSigns(columns: readonly Iterable<Cell>[]): FoundSigns {
  const spoken = columns.map(spokenBy);
  const votes = new Set(spoken.flatMap(({ sign, votes }) => (votes && sign ? [sign] : [])));
  const agreed = votes.size === 1 ? ([...votes][0] as DecimalSign) : null;
  const signs = spoken.map(({ sign }) => sign ?? agreed);
  return { signs, open: spoken.map(({ twofold }, j) => (signs[j] === null ? twofold : null)) };
}

/** The columns of a table, as `findSigns` asks for them. */
export function columnsOf(rows: readonly (readonly Cell[])[], width: number): Iterable<Cell>[] {
  return Array.from({ length: width }, (_, j) => rows.flatMap((row) => (isEmpty(row[j]) ? [] : [row[j] as Cell])));
}

/** True for a number; where the decimal sign is open, for what is one by either. */
export function isFigure(cell: Cell | undefined, sign: DecimalSign | null): boolean {
  return sign === null ? parseNumber(cell, ".") !== null || parseNumber(cell, ",") !== null : parseNumber(cell, sign) !== null;
}
