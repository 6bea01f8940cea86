import type { Speech } from "./speech";
import { FIRST_LANGUAGE } from "./text";

/** A figure in a note, or a country's code in the arithmetic of a share. */
const VALUE = /\d+(?:\.\d+)?|\b[A-Z]{3}(?= exports| imports|'s share)/g;
/** Where one sentence of a note ends and the next begins. */
const BETWEEN = /(?<=\.) (?=[A-Z\d])/;
/** What stands for the values in a translation: the next one, or the one of that number, `A` for the tenth. */
const PLACE = /#([1-9A]?)/g;

/**
 * A note that the keepers of the data wrote beside a figure, in the language of the words: sentence by sentence, for the same few
 * are written again and again with other figures. A sentence that is not translated, and one that was said already, stays as it is.
 */
export function written(note: string, { format, language, say }: Speech): string {
  if (language === FIRST_LANGUAGE) return note;
  return format.sentences(
    note.split(BETWEEN).map((sentence) => {
      const pattern = patternOf(sentence);
      const said = say({ en: pattern });
      if (said === pattern) return sentence;
      const values = sentence.match(VALUE) ?? [];
      let at = 0;
      const filled = said.replace(PLACE, (_, number: string) =>
        figure(values[number === "" ? at++ : Number.parseInt(number, 16) - 1] ?? "", format),
      );
      return sentence.endsWith(".") ? format.closed(filled) : filled;
    }),
  );
}

/** The patterns of a note's sentences: each with a mark for every value, and no stop. A translation stands under it. */
export function patternsOf(note: string): readonly string[] {
  return note.split(BETWEEN).map(patternOf);
}

function patternOf(sentence: string): string {
  return sentence.replace(VALUE, "#").replace(/\.$/, "");
}

/** Years, days and codes stay as they stand. */
function figure(value: string, format: Speech["format"]): string {
  const [, decimals = ""] = value.split(".");
  return /^\d{1,4}$|[A-Z]/.test(value) ? value : format.number(Number(value), decimals.length);
}
