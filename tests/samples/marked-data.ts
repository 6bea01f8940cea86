import { mark } from "./marked";

/** What a source or a reader of one wrote, in the language they wrote it: no word of the program. */
const WRITTEN = /^(title|publisher|edition|licence|note|sourceTitle|about|value|unit|doubt|definition|location|name)$/;
/** Texts by language, which are asked for and marked there; and lists of codes. */
const OTHERS = /^(en|zh|ru|members|notYet)$/;
/** Data with marks around what others wrote: only what the program says itself is left naked. */
export function markedData<Data>(data: Data): Data {
  return marked(data, "") as Data;
}

function marked(value: unknown, key: string): unknown {
  if (typeof value === "string") return !OTHERS.test(key) && (WRITTEN.test(key) || value.includes(" ")) ? mark(value) : value;
  if (Array.isArray(value)) return value.map((each) => marked(each, key));
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([name, each]) => [name, marked(each, key)]));
  // How far to lean on a fact is a code; on an agreement it is written out.
  const isAgreement = "members" in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isAgreement && name === "confidence" ? mark(each) : marked(each, name)]),
  );
}
