/** Chinese characters and the signs of their full width: each takes the room of two letters. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u;

/** How many letters' room a text takes in one line. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (const sign of text) letters += WIDE.test(sign) ? 2 : 1;
  return letters;
}
