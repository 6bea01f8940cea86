/** Text as it may stand in an XML file: marks of the language written out, what no file may hold left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** About how wide a letter of Arial is, in parts of its size: enough to break lines by without a screen. */
function widthOf(letter: string): number {
  if (/[ijl|!'.,:;]/.test(letter)) return 0.28;
  if (/[ftrI()[\]{} \-/\u00a0]/.test(letter)) return 0.34;
  if (/[mwMW%@—]/.test(letter)) return 0.89;
  if (/[A-Z]/.test(letter)) return 0.7;
  return /[\u1100-\u11ff\u2e80-\uffff]/.test(letter) ? 1 : 0.56;
}

const BOLD = 1.08;

/** About how wide a text is at a size, in the units of the size. */
export function textWidth(text: string, size: number, bold = false): number {
  return Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? BOLD : 1);
}

/** A text in lines of at most this width; a word that is wider is cut. */
export function linesOf(text: string, room: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= room;
  // A space that does not break holds a figure and its unit together.
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (!fits(line + letter) && line !== "") {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line === "" ? lines : [...lines, line];
}

type Place = {
  readonly x: number;
  readonly top: number;
  readonly room: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink: string;
};

/** A paragraph of SVG text, and where it ends. */
export function textBlock(
  text: string,
  { x, top, room, size, bold = false, ink }: Place,
): { readonly markup: string; readonly bottom: number } {
  const lines = linesOf(text, room, size, bold);
  const step = Math.round(size * 1.35);
  const weight = bold ? ' font-weight="700"' : "";
  return {
    markup: lines
      .map((line, at) => `<text x="${x}" y="${top + size + at * step}" font-size="${size}"${weight} fill="${ink}">${escaped(line)}</text>`)
      .join("\n"),
    bottom: lines.length === 0 ? top : top + size + (lines.length - 1) * step + Math.ceil(size * 0.3),
  };
}
