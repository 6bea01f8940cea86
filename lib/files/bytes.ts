import { kindOf } from "./kind";
import { UnreadableFile } from "./unreadable";

/** Bytes looked at for an encoding without a mark. */
const ASKED = 2000;

/**
 * What to make of bytes that are neither UTF-8 nor UTF-16. `refuse`: a guess among the older encodings would turn names
 * into other names. `windows-1252`: for downloads known to come in it.
 */
export type Otherwise = "refuse" | "windows-1252";

/**
 * Turns the bytes of a file into text, piece by piece: UTF-8, or UTF-16 by its mark or by the zeros between its letters;
 * `otherwise` says what becomes of the rest. A file that has shown itself as UTF-8 by a letter beyond ASCII is not taken
 * for anything else further on.
 *
 * @throws UnreadableFile `encoding`, with the row; what the file is, where it is no text (`excel` for any packed file)
 */
export function byteReader(otherwise: Otherwise = "refuse"): { push: (bytes: Uint8Array) => string; end: () => string } {
  let decoder: TextDecoder | null = null;
  /** True as long as all bytes were ASCII: until then the encoding is open, and a letter that is cut waits here for its rest. */
  let ascii = true;
  let cut = new Uint8Array();
  let row = 1;

  function decoded(piece: Uint8Array, more: boolean): string {
    const first = decoder === null;
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    let bytes = cut.length > 0 ? Uint8Array.of(...cut, ...piece) : piece;
    cut = more && otherwise !== "refuse" && ascii && decoder.encoding === "utf-8" ? bytes.slice(cutFrom(bytes)) : new Uint8Array();
    bytes = bytes.subarray(0, bytes.length - cut.length);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: more });
    } catch {
      if (otherwise === "refuse" || !ascii || decoder.encoding !== "utf-8")
        throw new UnreadableFile("encoding", row + rowsBeforeFault(bytes, first, decoder.encoding));
      decoder = new TextDecoder(otherwise);
      text = decoder.decode(bytes, { stream: more });
    }
    // Bytes of UTF-8 that make as many letters are all ASCII.
    ascii &&= decoder.encoding === "utf-8" && text.length === bytes.length;
    const zero = text.indexOf("\0");
    if (zero >= 0) throw new UnreadableFile("encoding", row + lineEnds(text.slice(0, zero)));
    row += lineEnds(text);
    return text;
  }

  return {
    push: (bytes) => decoded(bytes, true),
    end: () => (decoder ? decoded(new Uint8Array(), false) : ""),
  };
}

/** Where a letter begins that the end of these bytes may have cut: at most three bytes beyond ASCII at the end. */
function cutFrom(bytes: Uint8Array): number {
  let at = bytes.length;
  while (at > 0 && bytes.length - at < 3 && (bytes[at - 1] as number) > 127) at--;
  return at;
}

function encodingOf(bytes: Uint8Array): string {
  const kind = kindOf(bytes);
  if (kind !== null) throw new UnreadableFile(kind === "packed" ? "excel" : kind);
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return "utf-16le";
  if (begins(0xfe, 0xff)) return "utf-16be";
  const start = bytes.subarray(0, ASKED);
  let [even, odd] = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (odd > start.length / 4 && even === 0) return "utf-16le";
  return even > start.length / 4 && odd === 0 ? "utf-16be" : "utf-8";
}

/** Line ends before the first byte that cannot be read. A letter cut by the border of two pieces is no fault of its piece. */
function rowsBeforeFault(bytes: Uint8Array, first: boolean, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  const text = first ? lenient : lenient.replace(/^\uFFFD{1,3}/, "");
  return lineEnds(text.slice(0, Math.max(0, text.indexOf("\uFFFD"))));
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
