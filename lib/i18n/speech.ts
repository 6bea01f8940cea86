import { type Texts, textParts } from "./content";
import type { Messages, Part } from "./en";
import { type Formatter, formatter } from "./format";
import { type Language, type LocalText, localText } from "./text";

/** All that is needed in order to speak: the words everyone shares, numbers and dates, and the texts that come with their content. */
export type Speech = {
  readonly language: Language;
  readonly t: Messages["shared"];
  readonly format: Formatter;
  /** A text that comes with its content, in this language. */
  readonly say: (text: LocalText) => string;
};

/** Speech together with the parts of the words that something needs, each under its name. */
export type Words<P extends Part = never> = Speech & Pick<Messages, P>;

/** The words of one language, put together: those shared by all and the parts asked for, among them translations of content. */
export function wordsOf<P extends Part>(language: Language, parts: Pick<Messages, "shared" | P>): Words<P> {
  const { shared, ...others } = parts;
  const texts: Texts = Object.assign({}, ...textParts.map((part) => (parts as Partial<Messages>)[part]));
  const say = (text: LocalText) => (Object.hasOwn(texts, text.en) && texts[text.en]) || localText(text, language);
  return { ...(others as unknown as Pick<Messages, P>), language, t: shared, format: formatter(language, say), say };
}
