import { lettersIn } from "@/lib/i18n/width";
import { plain, type Rows } from "./csv";

/**
 * A table in plain characters, for a terminal: columns two spaces apart, numbers to the right, texts to the left, a line
 * under the header. `null` is an empty cell. No line ends in a space; the text ends without a line break.
 */
export function textTable({ header, rows: printed }: Rows): string {
  const rows = printed.map((row) => row.map(plain));
  const cells = [header, ...rows].map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const widths = header.map((_, j) => Math.max(...cells.map((row) => lengthOf(row[j] ?? ""))));
  const toTheRight = header.map((_, j) => rows.length > 0 && rows.every((row) => row[j] === null || typeof row[j] === "number"));
  const line = (row: readonly string[]) =>
    row
      .map((cell, j) => {
        const blank = " ".repeat((widths[j] as number) - lengthOf(cell));
        return toTheRight[j] ? blank + cell : cell + blank;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(cells[0] as string[]), rule, ...cells.slice(1).map(line)].join("\n");
}

/** Columns of a terminal: "é" takes one, however it is put together, and a Chinese character two. */
function lengthOf(text: string): number {
  return lettersIn(text.normalize("NFC"));
}
