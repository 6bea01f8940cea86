/** A value that is handed to words and cannot be mistaken for one of theirs. */
const stand = (at: number) => `\uE000${at}\uE001`;
const STANDS = /(\uE000\d+\uE001)/;

/** A text between the marks of the made-up language; what holds no letter needs none. */
export const mark = (text: string): string => (/\p{L}/u.test(text) ? `⟦${text}⟧` : text);

/**
 * Words of the made-up language: English between marks, ⟦…⟧, with the values that a sentence takes outside of them, so that
 * English handed in by the program stays naked. A function that chooses by its value is marked as a whole.
 */
export function marked<W>(words: W): W {
  if (typeof words === "string") return mark(words) as W;
  if (typeof words === "function") return ((...values: unknown[]) => spoken(words as (...values: unknown[]) => unknown, values)) as W;
  if (Array.isArray(words)) return words.map(marked) as W;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value)])) as W;
}

function spoken(say: (...values: unknown[]) => unknown, values: readonly unknown[]): unknown {
  const said = say(...values);
  if (typeof said !== "string") return marked(said);
  const given: string[] = [];
  const apart = attempt(() => say(...values.map((value) => stoodFor(value, given))));
  const whole = typeof apart === "string" ? apart.split(STANDS) : [];
  const valueAt = (piece: string) => given[Number(piece.slice(1, -1))] ?? "";
  const isSame = whole.map((piece) => (STANDS.test(piece) ? valueAt(piece) : piece)).join("") === said;
  return isSame ? whole.map((piece) => (STANDS.test(piece) ? valueAt(piece) : mark(piece))).join("") : mark(said);
}

/** The same value with a sign that stands for each text in it. */
function stoodFor(value: unknown, given: string[]): unknown {
  if (typeof value === "string") return stand(given.push(value) - 1);
  if (Array.isArray(value)) return value.map((each) => stoodFor(each, given));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stoodFor(each, given)]));
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/** What of a text stands outside of the marks. A text that was cut may have lost one of them. */
export function naked(text: string): string {
  let depth = 0;
  let out = "";
  for (const letter of text)
    if (letter === "⟦") depth += 1;
    else if (letter === "⟧") {
      if (depth === 0) out = "";
      else depth -= 1;
    } else if (depth === 0) out += letter;
  return out;
}
