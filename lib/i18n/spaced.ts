const HAN_LAST = /\p{Script=Han}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;
/** What stands apart from a Chinese character before it: Latin letters, Greek ones, digits and the signs before a number. */
const LATIN_FIRST = /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Nd}]|[+−±<≤≥](?:\u00A0| )?\d)/u;
/** The same after it, with the sign of percent, which never parts from its number. */
const LATIN_LAST = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}%]$/u;

/**
 * A Chinese sentence with its values, with a space wherever a value in Latin letters or digits meets a Chinese character. What is
 * typed in the sentence, and what stands within a value (1.23亿), is left as it is.
 */
export function spaced(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts.reduce((said, text, k) => beside(beside(said, `${values[k - 1] ?? ""}`), text), "");
}

/** A text behind another, with a space where Latin letters or digits meet a Chinese character. */
export function beside(left: string, right: string): string {
  const apart = (HAN_LAST.test(left) && LATIN_FIRST.test(right)) || (LATIN_LAST.test(left) && HAN_FIRST.test(right));
  return apart ? `${left} ${right}` : left + right;
}

/** What stands behind a text before more follows: a space, and nothing behind a full-width mark, which brings its own. */
export function gapAfter(text: string): string {
  return /[。，；：、！？）]$/u.test(text) ? "" : " ";
}
