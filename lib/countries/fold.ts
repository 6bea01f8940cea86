/** Short forms that statistical offices use in names of countries, and words that come in two forms. */
const FORMS: Readonly<Record<string, string>> = {
  dem: "democratic",
  rep: "republic",
  fed: "federal",
  federated: "federal",
  sts: "states",
  st: "saint",
  isl: "islands",
  isd: "islands",
  isds: "islands",
  island: "islands",
  isles: "islands",
  ter: "territories",
  terr: "territories",
  territory: "territories",
  br: "british",
  fm: "former",
  fmr: "former",
};
/** Words that one list writes and the next leaves out. */
const SILENT = new Set(["the", "of", "and"]);

/**
 * What is left of a name once all is gone in which lists of countries differ without meaning it: capitals, accents,
 * punctuation, short forms, and the order of the words ("Korea, Republic of", "Rep. of Korea"). Two names with the same
 * rest are the same name. Empty where a text has neither letter nor digit.
 */
export function folded(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘`´ʻʼ]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => FORMS[word] ?? word)
    .filter((word) => !SILENT.has(word))
    .sort()
    .join(" ");
}
