import { en, type Part } from "@/lib/i18n/en";
import { formatter } from "@/lib/i18n/format";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import { mark, marked } from "./marked";

const format = formatter("en");
const own = wordsOf("en", marked(en));

/** All words of the made-up language. A text that comes with its content is marked where it is asked for. */
export const madeUp: Words<Part> = {
  ...own,
  say: (text) => ("en" in text ? mark(text.en) : own.say(text)),
  format: {
    ...format,
    compact: (value) => mark(format.compact(value)),
    value: (indicator, figure) => mark(format.value(indicator, figure)),
    valueWithUnit: (indicator, figure) => mark(format.valueWithUnit(indicator, figure)),
    list: (items) => items.join("、"),
    either: (items) => items.join("、"),
    languageName: (code) => mark(format.languageName(code)),
    date: (date) => mark(format.date(date)),
  },
};
