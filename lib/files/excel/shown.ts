import { dateFromSerial, format, getFormatDateInfo, getFormatInfo } from "numfmt";
import type { Cell } from "../cells";

/** Turns the number a cell stores into what the cell shows. */
export type Shown = (stored: number) => Cell;

/** Formats that workbooks name by number alone (ECMA-376, part 1, 18.8.30), of those that make another number of it or a date. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};
/** East Asian built-in dates. */
const DATES = new Set([27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
/** Days between the two beginnings of time that workbooks know. */
const FROM_1904 = 1462;

/** What can be told only by the format's own text. */
function said(pattern: string, stored: number): string {
  return format(pattern, stored, { throws: false });
}

/**
 * What a cell shows by its number format, kept exact: 0.815 as 0.0% is 81.5, a date is written 2024-01-31, a year in a
 * format of years is that year, and a format that ends in commas shows thousands. A format whose own words change what the
 * number means (12.3 thsd) gives the text that is seen. Of a format in sections, the one that the number falls into counts.
 *
 * @param pattern the format's code; `null` for one known by its number only
 * @param from1904 true where the workbook counts days from 1904
 */
export function shownBy(id: number, pattern: string | null, from1904: boolean): Shown {
  const code = pattern ?? BUILT_IN[id] ?? (DATES.has(id) ? "yyyy-mm-dd" : "General");
  const parts = code.replaceAll(WRITTEN, (text) => text.replaceAll(";", INNER)).split(";");
  const sections = parts.map((part) => part.replaceAll(INNER, ";"));
  const shown = sections.map((section) => shownIn(section.replace(CONDITION, ""), code, from1904));
  const conditions = sections.map((section) => conditionOf(section));
  return (stored) => (shown[sectionFor(stored, conditions)] ?? ((same) => same))(stored);
}

/** Texts, escaped signs and brackets of a format's code: a semicolon in them parts no sections. */
const WRITTEN = /"[^"]*"|\\.|\[[^\]]*\]/g;
const INNER = "\0";
/** The condition of a section: [<1], [>=1000]. */
const CONDITION = /\[([<>]=?|=|<>)\s*(-?[\d.]+)\]/;

type Condition = (value: number) => boolean;

function conditionOf(section: string): Condition | null {
  const [, sign, limit] = CONDITION.exec(section) ?? [];
  const border = Number(limit);
  switch (sign) {
    case "<":
      return (value) => value < border;
    case "<=":
      return (value) => value <= border;
    case ">":
      return (value) => value > border;
    case ">=":
      return (value) => value >= border;
    case "=":
      return (value) => value === border;
    case "<>":
      return (value) => value !== border;
    default:
      return null;
  }
}

/** Which section a number falls into (ECMA-376, part 1, 18.8.31): above zero, below, zero, unless conditions say otherwise. */
function sectionFor(value: number, [first, second, third]: readonly (Condition | null | undefined)[]): number {
  if (second === undefined) return 0;
  const only = third === undefined;
  if (first ? first(value) : only && !second ? value >= 0 : value > 0) return 0;
  if (second ? second(value) : only || value < 0) return 1;
  return only ? 0 : 2;
}

/** What a number shows in one section of a format. */
function shownIn(section: string, code: string, from1904: boolean): Shown {
  const { isDate, isPercent, scale } = getFormatInfo(section);
  if (isDate) {
    const { year, month, day } = getFormatDateInfo(section);
    if (!year && !(month && day)) return (stored) => said(code, stored);
    const serial = from1904 ? FROM_1904 : 0;
    return year && !month && !day ? (stored) => yearOf(stored, serial) : (stored) => dateOf(stored + serial);
  }
  if (isPercent) return (stored) => exact(stored * 100);
  if (scale === 1) return (stored) => stored;
  const bare = /[a-z]/i.test(said(section, 1e9)) ? null : scale;
  return bare === null ? (stored) => said(code, stored) : (stored) => exact(stored * bare);
}

/** Without the last digits of a product that no decimal number has: 0.07 × 100 is 7. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Who types 2021 into a cell of years means that year, though the cell then shows 1905. */
function yearOf(stored: number, offset: number): Cell {
  if (Number.isInteger(stored) && stored >= 1900 && stored <= 2100) return stored;
  return dateFromSerial(stored + offset)?.[0] ?? stored;
}

function dateOf(serial: number): Cell {
  const [year, month, day] = dateFromSerial(serial) ?? [];
  if (year === undefined || month === undefined || day === undefined) return serial;
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
