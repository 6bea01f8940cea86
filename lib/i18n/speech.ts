import { ownParts, type Texts, textParts } from "./content";
import type { Messages, Part } from "./en";
import { type Formatter, formatter } from "./format";
import { type Language, type LocalText, localText, type OwnText } from "./text";

/** All that is needed in order to speak: the words everyone shares, numbers and dates, and the texts that come with their content. */
export type Speech = {
  readonly language: Language;
  readonly t: Messages["shared"];
  readonly format: Formatter;
  /** A text that comes with its content, in this language. */
  readonly say: (text: LocalText | OwnText) => string;
};

/** Speech together with the parts of the words that something needs, each under its name. */
export type Words<P extends Part = never> = Speech & Pick<Messages, P>;

/**
 * The words of one language, put together: those shared by all and the parts asked for, among them texts that come with their content.
 *
 * @throws where a text of the program's own is to be said whose part nobody asked for
 */
export function wordsOf<P extends Part>(language: Language, parts: Pick<Messages, "shared" | P>): Words<P> {
  const { shared, ...others } = parts;
  const texts: Texts = Object.assign({}, ...[...textParts, ...ownParts].map((part) => (parts as Partial<Messages>)[part]));
  const held = (name: string) => (Object.hasOwn(texts, name) ? texts[name] : undefined);
  const say = (text: LocalText | OwnText) => {
    if ("en" in text) return held(text.en) || localText(text, language);
    const said = held(text.key);
    if (said === undefined) throw new Error(`No part at hand holds the text ${text.key}.`);
    return said;
  };
  return { ...(others as unknown as Pick<Messages, P>), language, t: shared, format: formatter(language, say), say };
}
