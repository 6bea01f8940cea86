import { FIRST_LANGUAGE, type Language, languages } from "./text";

/**
 * The address of a page in a language. Those of the first language bear no sign of it, and so are the API's: it answers
 * programs, in English.
 *
 * @param path from `/` on, with its query and part; anything else (a part of the same page, another server) stays as it is
 */
export function addressIn(language: Language, path: string): string {
  if (language === FIRST_LANGUAGE || !/^\/(?!\/|api\/)/.test(path)) return path;
  return `/${language}${path.replace(/^\/(?=$|[?#])/, "")}`;
}

/** Which page an address leads to, and in which language. @param address its path alone */
export function pageOf(address: string): { readonly language: Language; readonly path: string } {
  const [, first = ""] = address.split("/", 2);
  if (!Object.hasOwn(languages, first)) return { language: FIRST_LANGUAGE, path: address };
  return { language: first as Language, path: address.slice(first.length + 1) || "/" };
}
