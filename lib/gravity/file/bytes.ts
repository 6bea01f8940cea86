import { UnreadablePanel } from "./unreadable";

/** Bytes looked at for an encoding without a mark. */
const ASKED = 2000;

/**
 * Turns the bytes of a file into text, piece by piece: UTF-8, or UTF-16 by its mark or by the zeros between its letters.
 * Anything else is refused at its row, since a guess among the older encodings would turn names into other names.
 *
 * @throws UnreadablePanel `encoding`, with the row; `excel` for a workbook
 */
export function byteReader(): { push: (bytes: Uint8Array) => string; end: () => string; encoding: () => string } {
  let decoder: TextDecoder | null = null;
  let row = 1;

  function decoded(bytes: Uint8Array, first: boolean, more: boolean): string {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: more });
    } catch {
      throw new UnreadablePanel("encoding", row + rowsBeforeFault(bytes, first, decoder.encoding));
    }
    const zero = text.indexOf("\0");
    if (zero >= 0) throw new UnreadablePanel("encoding", row + lineEnds(text.slice(0, zero)));
    row += lineEnds(text);
    return text;
  }

  return {
    push: (bytes) => decoded(bytes, decoder === null, true),
    end: () => (decoder ? decoded(new Uint8Array(), false, false) : ""),
    encoding: () => decoder?.encoding ?? "utf-8",
  };
}

function encodingOf(bytes: Uint8Array): string {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadablePanel("excel");
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
