import { strFromU8, unzipSync } from "fflate";
import { loadDataset } from "@/lib/dataset/load";
import { naked } from "./marked";

/**
 * What may stand outside of the marks, each for its reason. Codes and names are the same in every language: markets, money,
 * indicators, methods' parameters as a program takes them, kinds of file, names of standards, of the program and of makers.
 */
const ALLOWED: readonly RegExp[] = [
  // All indicators by their codes, as an issue lists what it accepts: a few are words of their own.
  new RegExp(
    loadDataset("data")
      .indicators.map(({ id }) => id)
      .join(", "),
    "g",
  ),
  // Addresses, and what was typed or named by whoever made the decision or the file.
  /https?:\/\/\S+|\S+\?d=\S+/g,
  /\bCaravan\b/g,
  // Codes of countries and of money, and short names of tables and standards.
  /\b[A-Z]{2,6}\d*\b/g,
  // Fingerprints of the data.
  /\b(?:[0-9a-f]{16})+\b/g,
  // Codes of indicators, methods, rules and sources: small letters joined by hyphens, or a name and its number.
  /\b[a-z]+[a-z0-9]*(?:[-_.][a-z0-9]+)+\b/g,
];

/** English that stands naked in a text: two letters of Latin running that nobody translates for a reason. */
export function leftOver(text: string): boolean {
  return /\p{Script=Latin}{2}/u.test(ALLOWED.reduce((rest, allowed) => rest.replace(allowed, " "), naked(text)));
}

/** The texts a reader finds in a file: of an office file what stands in its parts, of a page what stands between its tags, else its lines. */
export function textsOf(name: string, bytes: Uint8Array): string[] {
  if (/\.(xlsx|docx|pptx|zip)$/.test(name)) return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => textsIn(part, content));
  return textsIn(name, bytes);
}

function textsIn(name: string, bytes: Uint8Array): string[] {
  if (
    /\.(rels|vml|png|bin|jpeg|ttf)$/.test(name) ||
    /Content_Types|[a-z]+Master|notesSlide|slideLayout|theme\d|fontTable|settings|presProps|viewProps|tableStyles|app\.xml$/.test(name)
  )
    return [];
  const text = strFromU8(bytes);
  if (/\.csv$/.test(name))
    return [...text.replace(/^\uFEFF/, "").matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/g)].map(([all, quoted]) => quoted ?? all);
  if (!/\.(xml|html|svg)$/.test(name)) return text.split("\n");
  const names = [...text.matchAll(/<(?:sheet [^>]*?\bname|p:cNvPr [^>]*?\bdescr)="([^"]*)"/g)].map(([, said = ""]) => said);
  const shown = text
    .replace(/<(style|script|f|w:instrText)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<(?!html)(\w+)\b[^>]*\blang="en"[^>]*>.*?<\/\1>/gs, "");
  const between = shown.split(/<\/?(?:w:p|a:p|si|text|c|td|th|p|li|h\d|title|dt|dd|caption|figcaption|div|tspan|desc)\b[^>]*>/);
  return [...names, ...between.map((piece) => piece.replace(/<[^>]*>/g, ""))].map(plain).filter((said) => said.trim() !== "");
}

const plain = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
