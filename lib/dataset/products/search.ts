import { goodsOf, hsLineOf, suppliersOf } from "./lookup";
import { lineName } from "./names";
import type { Good, HsLine, Products } from "./schema";

/** Something a seller may have meant, and what is held of it. */
export type ProductHit = {
  /** Chapter or heading of the HS. */
  readonly code: string;
  /** A good as people call it, or the line of the nomenclature itself. */
  readonly good: Good | null;
  readonly line: HsLine;
  /** What figures of it are held: the heading's, its chapter's, or none. */
  readonly imports: "heading" | "chapter" | "none";
  /** The same for suppliers: where at least one market has them by heading. */
  readonly suppliers: "heading" | "chapter" | "none";
};

/** Longest text that is looked up; the rest of a longer one is left aside. */
const LONGEST_QUERY = 120;

/**
 * Finds products by words in English, Chinese or Russian, or by an HS number of two to ten digits with or without dots,
 * cut to the heading. Everyday goods come first, those that the words name exactly before those that they are part of; then
 * the nomenclature. Where a good falls under two headings both are there, with what decides in `good.note`.
 *
 * @param markets over which to say what is held of suppliers
 */
export function findProducts(products: Products, query: string, markets: readonly string[], most = 12): ProductHit[] {
  const text = plain(query.slice(0, LONGEST_QUERY));
  const number = /^(?:hs (?:编码 )?|тн вэд )?((?:\d ?){2,10})$/.exec(text)?.[1]?.replaceAll(" ", "");
  const words = text.split(" ").filter(Boolean);
  const exact = number === undefined ? byWords(products, words) : byNumber(products, number);
  // Where nothing has all the words, what has one of them, by each word in turn.
  const found =
    exact.length > 0
      ? exact
      : words.flatMap((word) => (word.length >= (HAN.test(word) ? SHORTEST_HAN : SHORTEST_STEM) ? byWords(products, [word]) : []));
  const seen = new Set<string>();
  return found
    .filter(
      ({ code, good }) =>
        hsLineOf(products, code) !== null && !seen.has(`${code} ${good?.name.en}`) && seen.add(`${code} ${good?.name.en}`),
    )
    .slice(0, most)
    .map(({ code, good }) => ({
      code,
      good,
      line: hsLineOf(products, code) as HsLine,
      imports: goodsOf(products, code)?.level === "heading" ? "heading" : goodsOf(products, code) ? "chapter" : "none",
      suppliers: bestLevel(products, code, markets),
    }));
}

type Found = { readonly code: string; readonly good: Good | null };

function byNumber({ nomenclature, goods }: Products, digits: string): Found[] {
  const code = digits.length === 3 ? digits : digits.slice(0, 4);
  const lines = nomenclature.filter((line) => line.code.startsWith(code)).sort((a, b) => a.code.length - b.code.length);
  return [
    ...lines.filter((line) => line.code === code).map((line) => ({ code: line.code, good: null })),
    ...goods.filter((good) => good.code.startsWith(code)).map((good) => ({ code: good.code, good })),
    ...lines.filter((line) => line.code !== code).map((line) => ({ code: line.code, good: null })),
  ];
}

function byWords(products: Products, words: readonly string[]): Found[] {
  if (words.length === 0) return [];
  const { goods, lines } = plainTexts(products);
  const ranked = goods.flatMap(({ good, names, others }) => {
    const score = Math.max(...names.map((name) => 2 * closeness(words, name)), ...others.map((name) => closeness(words, name) + 0.5));
    return score > 0.5 ? [{ code: good.code, good, score }] : [];
  });
  const found = lines
    .filter(({ names }) => names.some((name) => closeness(words, name) > 0))
    .sort((a, b) => b.code.length - a.code.length || (a.code < b.code ? -1 : 1));
  return [...ranked.sort((a, b) => b.score - a.score), ...found.map(({ code }) => ({ code, good: null }))];
}

type Texts = {
  readonly goods: readonly { readonly good: Good; readonly names: readonly string[]; readonly others: readonly string[] }[];
  readonly lines: readonly { readonly code: string; readonly names: readonly string[] }[];
};
const texts = new WeakMap<Products, Texts>();

/** All names in small plain letters, made once for a data set. */
function plainTexts(products: Products): Texts {
  const known = texts.get(products);
  if (known) return known;
  const made = {
    goods: products.goods.map((good) => ({
      good,
      names: [good.name.en, good.name.zh, good.name.ru].map(plain),
      others: good.words.split(";").map(plain),
    })),
    lines: products.nomenclature.map((line) => ({ code: line.code, names: Object.values(lineName(products, line)).map(plain) })),
  };
  texts.set(products, made);
  return made;
}

/** 0 where a word is not found; else 1 and up to 1 more, the greater the part of the name that the words make up. */
function closeness(words: readonly string[], name: string): number {
  const parts = name.split(" ");
  // Chinese is written without spaces, or with some around Latin letters: a word is found anywhere in a name.
  if (words.some((word) => HAN.test(word))) {
    const run = parts.join("");
    return words.every((word) => run.includes(word)) ? 1 + words.join("").length / run.length : 0;
  }
  if (!words.every((word) => parts.some((part) => alike(word, part)))) return 0;
  return 1 + words.length / Math.max(words.length, parts.length);
}

/** Endings that a word may have more or less than another and still be the same to a seller: dress, dresses. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 3;
/** Most words of Chinese have two signs. */
const SHORTEST_HAN = 2;
const HAN = /\p{Script=Han}/u;

function alike(word: string, part: string): boolean {
  if (CYRILLIC.test(word) && stem(word) === stem(part)) return true;
  if (part.startsWith(word)) return word.length >= SHORTEST_STEM || part === word;
  return part.length >= SHORTEST_STEM && word.length - part.length <= LONGEST_ENDING && word.startsWith(part);
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** A Russian word without the vowels it is declined by: футболка, футболки; детская, детские. */
function stem(word: string): string {
  const [, kept] = /^(.{3,}?)[аеиоуыэюяйь]{1,2}$/u.exec(word) ?? [];
  return kept ?? word;
}

/** Small letters without accents, and a space for every sign that is no letter or digit. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .normalize("NFKD")
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[’']s?\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function bestLevel(products: Products, code: string, markets: readonly string[]): ProductHit["suppliers"] {
  const levels = markets.map((market) => suppliersOf(products, market, code)).filter(({ shares }) => shares.length > 0);
  if (levels.some(({ goods }) => goods.level === "heading")) return "heading";
  return levels.length > 0 ? "chapter" : "none";
}
