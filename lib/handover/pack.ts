import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an office file by name; the text ones as text. */
export type Parts = Map<string, string | Uint8Array>;

const TEXT = /\.(xml|rels|vml)$/;
const CORE = "docProps/core.xml";

/**
 * Packs an office file anew, so that the same content gives the same bytes on any machine, at any time: parts in one order,
 * one date in the archive, no folder entries, and the day of the document where a library wrote the moment it ran. The archive's
 * date is local time, which is what the packer writes.
 *
 * @param day year-month-day that the document bears; without one it bears none
 * @param rewrite changes parts before they are packed
 */
export function repacked(file: Uint8Array, day: string | undefined, rewrite: (parts: Parts) => void): Uint8Array<ArrayBuffer> {
  const parts: Parts = new Map();
  for (const [name, content] of Object.entries(unzipSync(file)))
    if (!name.endsWith("/")) parts.set(name, TEXT.test(name) ? strFromU8(content) : content);
  rewrite(parts);
  const core = parts.get(CORE);
  if (typeof core === "string") parts.set(CORE, dated(core, day));
  // The list of content comes first, as programs expect that sniff at a file's beginning.
  const names = [...parts.keys()].sort((a, b) => Number(b.startsWith("[")) - Number(a.startsWith("[")) || (a < b ? -1 : 1));
  const files = Object.fromEntries(
    names.map((name) => {
      const content = parts.get(name) as string | Uint8Array;
      return [name, typeof content === "string" ? strToU8(content) : content];
    }),
  );
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 }) as Uint8Array<ArrayBuffer>;
}

function dated(core: string, day: string | undefined): string {
  const stamp = /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g;
  return core.replace(stamp, day === undefined ? "" : `<dcterms:$1$2>${day}T00:00:00Z</dcterms:$1>`);
}

/** Replaces what must be there in a part that must be there. @throws RangeError where the library writes it otherwise by now */
export function replaceIn(parts: Parts, name: string, found: string, by: string): void {
  const part = parts.get(name);
  if (typeof part !== "string" || !part.includes(found)) throw new RangeError(`${found} is not in ${name}`);
  // A function, because "$" in a text would be read as a place in the pattern.
  parts.set(
    name,
    part.replace(found, () => by),
  );
}
