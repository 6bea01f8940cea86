/** A text as it may stand in XML, attributes included; characters that XML does not know are left out. */
export function escaped(text: string): string {
  return text.replace(UNKNOWN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What XML does not know: control characters, and halves of surrogate pairs. */
const UNKNOWN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as any office file can hold it: without what XML does not know. */
export function storable(text: string): string {
  return text.replace(UNKNOWN, "");
}
