import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A made file: its bytes, the figures written into it row by row, and how it was written, to be told where it fails. */
export type MadeFile = { readonly bytes: Uint8Array; readonly figures: readonly (readonly (number | null)[])[]; readonly how: string };

/** Draws from what it is given, the same for the same seed. */
export function drawer(seed: number) {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  const below = (count: number) => (generator.next() >>> 0) % count;
  return { below, one: <T>(from: readonly T[]): T => from[below(from.length)] as T, often: (part: number) => below(1000) < 1000 * part };
}
export type Drawer = ReturnType<typeof drawer>;

/** How the numbers of one file are written. */
type Writing = { readonly decimal: "." | ","; readonly group: string; readonly digits: number | null };

/** A number as a program of some country writes it: groups or none, as many digits as it has or a fixed number. */
function written(value: number, { decimal, group, digits }: Writing): string {
  const text = digits === null ? String(value) : value.toFixed(digits);
  if (text.includes("e")) return text.replace(".", decimal);
  const [whole = "", part] = text.split(".");
  const grouped = group === "" ? whole : whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** A figure of some size, with no more digits than will be written, so that what is written is what it is. */
function figure({ below, one, often }: Drawer, digits: number | null): number | null {
  if (often(0.05)) return null;
  const size = 10 ** one([0, 1, 2, 3, 3, 4, 6, 9]);
  const value = (below(2_000_000_000) / 1_000_000_000) * size;
  return Number(value.toFixed(digits ?? one([0, 1, 2, 3, 3, 6])));
}

const MISSING = ["", "", "NA", "..", "n/a", "-"];
const CODES = [
  (draw: Drawer) => `${10 + draw.below(20)}.0${1 + draw.below(9)}.20${10 + draw.below(16)}`,
  (draw: Drawer) => `20${10 + draw.below(16)}-0${1 + draw.below(9)}-${10 + draw.below(18)}`,
  (draw: Drawer) => `${8400 + draw.below(150)}.${10 + draw.below(80)}`,
  (draw: Drawer) => `${8400 + draw.below(150)}.${10 + draw.below(80)}.${10 + draw.below(80)}`,
  (draw: Drawer) => `${10 + draw.below(18)}.0${1 + draw.below(9)}`,
  (draw: Drawer) => `text, with; signs ${draw.below(9)}`,
  (draw: Drawer) => `say "${draw.below(9)}"`,
];

export type Plan = {
  /** Columns before the figures and how their cells are made, for the row. */
  readonly keys: readonly { readonly name: string; readonly cell: (row: number) => string }[];
  readonly figures: readonly string[];
  /** Lines above the head, where the door takes them. */
  readonly titles: boolean;
  /** What may be left where nothing was measured. */
  readonly missing: boolean;
  readonly negative: boolean;
  readonly encodings: readonly string[];
  readonly separators: readonly string[];
};

/** Draws a file: numbers × separators × encodings × layouts. */
export function madeFile(draw: Drawer, plan: Plan): MadeFile {
  const { below, one, often } = draw;
  const decimal = one([".", ","] as const);
  const group = one(["", "", " ", "\u00a0", "\u202f", "'", decimal === "." ? "," : "."]);
  const digits = one([null, null, 0, 1, 2, 3, 3, 3]);
  const separator = one(plan.separators);
  const lineEnd = one(["\n", "\r\n", "\r\n", "\r"]);
  const encoding = one(plan.encodings);
  const all = often(0.3);
  const code = often(0.6) ? one(CODES) : null;
  const codeFirst = often(0.5);
  const rows = 1 + below(12);
  const how = JSON.stringify({ decimal, group, digits, separator, lineEnd, encoding, all, code: code?.toString(), rows });
  const cell = (text: string) => (all || text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (keys: readonly string[], coded: string | null, figures: readonly string[]) => {
    const cells = codeFirst
      ? [...keys, ...(coded === null ? [] : [coded]), ...figures]
      : [...keys, ...figures, ...(coded === null ? [] : [coded])];
    return cells.map(cell).join(separator);
  };
  const lines: string[] = [];
  if (plan.titles && often(0.3))
    for (let i = below(4); i >= 0; i--) lines.push(one(["Made figures, for a test", "Source: nobody; 2025", "As of 12.01.2026", ""]));
  if (lines.length === 0 && separator !== "|" && often(0.1)) lines.push(`sep=${separator}`);
  lines.push(
    line(
      plan.keys.map(({ name }) => name),
      code && "mark",
      plan.figures,
    ),
  );
  const figures: (number | null)[][] = [];
  for (let row = 0; row < rows; row++) {
    const values = plan.figures.map(() => {
      const value = figure(draw, digits);
      return value === null ? (plan.missing ? null : 0) : plan.negative && often(0.2) && value !== 0 ? -value : value;
    });
    figures.push(values);
    const shown = values.map((value) => (value === null ? one(MISSING) : written(value, { decimal, group, digits })));
    lines.push(
      line(
        plan.keys.map(({ cell }) => cell(row)),
        code?.(draw) ?? null,
        shown,
      ),
    );
    if (often(0.03)) lines.push("");
  }
  return { bytes: encoded(lines.join(lineEnd) + (often(0.8) ? lineEnd : ""), encoding), figures, how };
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "windows-1252") return Uint8Array.from(text.replaceAll("\u202f", "\u00a0"), (letter) => letter.charCodeAt(0));
  if (encoding === "utf-8 with a mark") return new TextEncoder().encode(`\uFEFF${text}`);
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}

/** Every encoding that every door reads. */
export const encodings = ["utf-8", "utf-8", "utf-8 with a mark", "utf-16le", "utf-16be"];
