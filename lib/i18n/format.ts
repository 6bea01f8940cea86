import type { Indicator } from "@/lib/dataset/schema";
import type { Count } from "./plural";
import { beside } from "./spaced";
import { type Language, type LocalText, languages, localText } from "./text";

const MINUS = "−";
/** A unit that names the ends of a scale. */
const SCALE = /\d/;
const HAN = /\p{Script=Han}/u;
/** More decimals than this are never printed. */
const MOST_DECIMALS = 10;

/**
 * Number, percent, list and date formats of one language. Every number and date on screen and on paper goes through here;
 * only the plural forms call `Intl` besides.
 *
 * @param say puts the texts that come with their content into the language
 */
export function formatter(language: Language, say = (text: LocalText) => localText(text, language)) {
  const { locale, percent, large, signs } = languages[language];
  // A figure and its sign of percent never part at the end of a line.
  const sign = `${percent}%`;
  const formats = formatsOf(locale);

  const number = (value: number, decimals: number) => tidy(formats.fixed(Math.min(decimals, MOST_DECIMALS)).format(value));
  const compact = (value: number) => tidy(formats.short().format(value));
  /** A count with how it is written, for words that decline by it. */
  const count = (value: number, decimals = 0): Count => ({
    n: Number(value.toFixed(Math.min(decimals, MOST_DECIMALS))),
    text: number(value, decimals),
  });
  /** A scale reads as what it is said of only behind it, in brackets: 4.3 (score 1–5). */
  const withUnit = (figure: string, unit: LocalText) =>
    SCALE.test(unit.en) ? `${figure}${signs.brackets[0]}${say(unit)}${signs.brackets[1]}` : measured(figure, say(unit));
  /** An indicator's value as its dictionary entry wants it, without the unit. */
  const value = (indicator: Indicator, figure: number) => {
    const { style, decimals } = indicator.format;
    if (style === "compact") return compact(figure);
    return style === "percent" ? `${number(figure, decimals)}${sign}` : number(figure, decimals);
  };
  return {
    /** What stands between texts, for where one of them is an element. */
    signs,
    number,
    count,
    compact,
    value,
    /** The same with its unit, where the style does not say it already. */
    valueWithUnit: (indicator: Indicator, figure: number) =>
      indicator.format.style === "percent" ? value(indicator, figure) : withUnit(value(indicator, figure), indicator.unit),
    /** A sum among very large ones, in the unit that the words beside it name: billions, or 亿. As exact in either. */
    large: (sum: number, decimals: number) => number(sum / large, large < 1e9 ? decimals - 1 : decimals),
    /** A figure that may be a text, with its unit, a sign of percent at the unit's head included. */
    ofUnit: (figure: string, unit: string) => {
      // A text may end in its own sign of percent.
      if (unit.startsWith("%")) return `${figure.replace(/[ \u00A0]?%$/, "")}${sign}${unit.slice(1)}`;
      return /^−?\d/.test(figure) ? measured(figure, unit) : figure + signs.clauses + unit;
    },
    /** A score: three decimals. */
    score: (score: number) => number(score, 3),
    /** A difference, with its sign. */
    signed: (difference: number, decimals: number) => (difference > 0 ? `+${number(difference, decimals)}` : number(difference, decimals)),
    /** A difference in percent, with its sign. */
    signedPct: (difference: number) => `${difference > 0 ? "+" : ""}${number(difference, 1)}${sign}`,
    /** A part of one, as percent. */
    percent: (part: number, decimals = 0) => `${number(part * 100, decimals)}${sign}`,
    /** How often something was met among tries, as percent. What was seldom met, or never, is not said to be impossible. */
    share: (part: number) => (part < 0.0005 ? `< ${number(0.1, 1)}${sign}` : `${number(part * 100, 1)}${sign}`),
    /** A figure that is in percent already. */
    pct: (percent: number, decimals = 1) => `${number(percent, decimals)}${sign}`,
    /** Sentences one after the other; what is empty is passed over, here and in the next two. */
    sentences: (parts: readonly Part[]) => parts.filter(Boolean).join(signs.sentences),
    /** Parts of one sentence. */
    clauses: (parts: readonly Part[]) => parts.filter(Boolean).join(signs.clauses),
    /** Short things in a row, as in a cell. In a sentence stands `list`. */
    commas: (parts: readonly Part[]) => parts.filter(Boolean).join(signs.commas),
    /** What something is called, and what is said of it. */
    labelled: (label: string, text: string) => `${label}${signs.colon}${text}`,
    /** A text and what stands in brackets behind it. */
    bracketed: (text: string, inside: string) => `${text}${signs.brackets[0]}${inside}${signs.brackets[1]}`,
    /** A text as a sentence. */
    closed: (text: string) => `${text}${signs.stop}`,
    list: (items: readonly string[]) => joined(formats.conjunction().formatToParts(items)),
    /** The same with "or" before the last. */
    either: (items: readonly string[]) => joined(formats.disjunction().formatToParts(items)),
    /** Things by their names, in the order in which one looks for them in the language. */
    inOrder: <Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string) => {
      const { compare } = formats.order();
      const named = things.map((thing) => ({ thing, name: nameOf(thing) }));
      return named.sort((a, b) => compare(a.name, b.name)).map(({ thing }) => thing);
    },
    /** A language by its ISO 639 code. */
    languageName: (code: string) => formats.languageNames().of(code) ?? code,
    /** A day of the calendar; the sign of a year in Russian never parts from it, whichever Intl writes the date. */
    date: (date: Date) =>
      formats
        .longDate()
        .format(date)
        .replace(/[ \u202F](?=г\.$)/, "\u00A0"),
    /** A moment, in the reader's own time. */
    moment: (date: Date) =>
      formats
        .dateAndTime()
        .format(date)
        .replace(/[ \u202F](?=г\.)/, "\u00A0"),
  };
}

/**
 * What `Intl` gives for a locale. Making one is dear, using it is cheap: each is made when it is first asked for, and serves
 * all formatters of the locale for good.
 */
const formatsOf = kept((locale: string) => ({
  fixed: kept((decimals: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })),
  short: kept(() => new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 })),
  conjunction: kept(() => new Intl.ListFormat(locale, { type: "conjunction" })),
  disjunction: kept(() => new Intl.ListFormat(locale, { type: "disjunction" })),
  order: kept(() => new Intl.Collator(locale)),
  languageNames: kept(() => new Intl.DisplayNames(locale, { type: "language" })),
  longDate: kept(() => new Intl.DateTimeFormat(locale, { dateStyle: "long" })),
  dateAndTime: kept(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })),
}));

/** The same function, which makes what it gives once for each argument. */
function kept<Made, Argument = void>(make: (of: Argument) => Made): (of: Argument) => Made {
  const made = new Map<Argument, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
}

/** A text, or none: what was not found, or does not hold. */
type Part = string | number | false | null | undefined;

export type Formatter = ReturnType<typeof formatter>;

/** The members of a list and what stands between them, with a space where Latin letters meet Chinese. */
function joined(parts: readonly { readonly value: string }[]): string {
  return parts.reduce((said, { value }) => beside(said, value), "");
}

/** A figure with its unit: a character of Chinese needs no space before another one. */
function measured(figure: string, unit: string): string {
  const joins = HAN.test(figure.at(-1) ?? "") && HAN.test(unit.at(0) ?? "");
  return joins ? figure + unit : `${figure} ${unit}`;
}

/** A true minus sign, and no minus before a zero. */
function tidy(text: string): string {
  const negative = text.startsWith("-");
  if (!negative) return text;
  return /[1-9]/.test(text) ? MINUS + text.slice(1) : text.slice(1);
}
