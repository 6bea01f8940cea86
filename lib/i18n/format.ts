import type { Indicator } from "@/lib/dataset/schema";
import { type Language, localText } from "./text";

/** Every number and date on screen and on paper goes through here; nothing else calls `Intl`. */
export type Formatter = ReturnType<typeof formatter>;

const MINUS = "−";

/** Number, percent, list and date formats of one language. */
export function formatter(language: Language) {
  const number = (value: number, decimals: number) =>
    tidy(new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value));
  const compact = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 });
  return {
    number,
    /** A score: three decimals. */
    score: (value: number) => number(value, 3),
    /** A difference, with its sign. */
    signed: (value: number, decimals: number) => (value > 0 ? `+${number(value, decimals)}` : number(value, decimals)),
    /** A part of one as whole percent, or with decimals. */
    percent: (part: number, decimals = 0) => `${number(part * 100, decimals)} %`,
    /** A figure that is in percent already. */
    pct: (value: number, decimals = 1) => `${number(value, decimals)} %`,
    compact: (value: number) => tidy(compact.format(value)),
    list: (items: readonly string[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(items),
    date: (date: Date) => new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(date),
    /** An indicator's value as its dictionary entry wants it, without the unit. */
    value: (indicator: Indicator, value: number) => {
      const { style, decimals } = indicator.format;
      if (style === "compact") return tidy(compact.format(value));
      return style === "percent" ? `${number(value, decimals)} %` : number(value, decimals);
    },
    /** The same with its unit, where the style does not say it already. */
    valueWithUnit(indicator: Indicator, value: number) {
      const text = this.value(indicator, value);
      return indicator.format.style === "percent" ? text : `${text} ${localText(indicator.unit, language)}`;
    },
  };
}

/** A true minus sign, and no minus before a zero. */
function tidy(text: string): string {
  const negative = text.startsWith("-");
  if (!negative) return text;
  return /[1-9]/.test(text) ? MINUS + text.slice(1) : text.slice(1);
}
