import { type DecimalSign, parseNumber } from "@/lib/files/numbers";

/** What one figure says of its file's decimal sign. `none`: digits alone. `open`: 1,234 or 1.234, a thousand or little more than one. */
export type Says = DecimalSign | "none" | "open";

/** @param separator of the cells: a comma that parts cells is hardly a decimal sign too */
export function signIn(text: string, separator: string): Says {
  if (/^\d*$/.test(text)) return "none";
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas + points === 0) return "none";
  if (commas > 0 && points > 0) return text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  if (commas + points > 1) return commas > 0 ? "." : ",";
  if (points > 0 && separator === ",") return ".";
  // No group of three begins with a zero.
  if (/^\s*[1-9]\d{0,2}[.,]\d{3}\s*$/.test(text)) return "open";
  return commas > 0 ? "," : ".";
}

/** A value of zero or more; `null` for everything else, an empty text and, where the sign is not known, an open figure included. */
export function amount(text: string, sign: DecimalSign | null = null): number | null {
  if (text.trim() === "") return null;
  const says = sign ?? signIn(text, "");
  const value = says === "open" ? null : parseNumber(text, says === "none" ? "." : says);
  return value !== null && value >= 0 ? value : null;
}

/** So many rows are held back until a figure says which sign decimals have. */
const MOST_HELD = 20_000;

/**
 * Takes rows whose figures may be written either way, and gives them on as soon as one of them says which sign decimals have.
 * Where none ever does, they are given on without one.
 */
export function signKeeper<Row>(separator: string, take: (row: Row, sign: DecimalSign | null) => void) {
  let sign: DecimalSign | null = null;
  let held: Row[] = [];
  const release = () => {
    for (const row of held) take(row, sign);
    held = [];
  };
  return {
    row(row: Row, figures: readonly string[]): void {
      if (sign !== null) {
        take(row, sign);
        return;
      }
      const says = figures.map((figure) => signIn(figure, separator));
      const certain = says.find((one) => one === "." || one === ",");
      if (certain === "." || certain === ",") {
        sign = certain;
        release();
        take(row, sign);
      } else if (!says.includes("open")) take(row, ".");
      else {
        held.push(row);
        if (held.length >= MOST_HELD) release();
      }
    },
    end: release,
  };
}
