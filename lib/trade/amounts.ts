import { type DecimalSign, parseNumber } from "@/lib/files/numbers";

/** What one figure says of its file's decimal sign. `none`: digits alone. `open`: 1,234 or 1.234, a thousand or little more than one. */
export type Says = DecimalSign | "none" | "open";

/** Which sign a figure can be read by. What parts the cells tells nothing: 1.234 may be a thousand in any file. */
export function signIn(text: string): Says {
  const [byPoint, byComma] = [parseNumber(text, "."), parseNumber(text, ",")];
  if (byPoint === byComma) return "none";
  if (byPoint === null) return ",";
  return byComma === null ? "." : "open";
}

/** Ten thousand times all that the world produces in a year: no flow of trade is larger, and sums of them stay numbers. */
const MOST = 1e18;

/**
 * A value of zero or more; `null` for everything else, an empty text, what no trade can come to and, where the sign is not known,
 * an open figure included.
 */
export function amount(text: string, sign: DecimalSign | null = null): number | null {
  const value = parseNumber(text, sign);
  return value !== null && value >= 0 && value <= MOST ? value : null;
}

/** So many rows are held back until a figure says which sign decimals have. */
const MOST_HELD = 20_000;

/**
 * Takes rows whose figures may be written either way, and gives them on as soon as one of them says which sign decimals have.
 * Where none ever does, they are given on without one.
 *
 * @param stated the sign that the user has chosen; `null` where it is to be found out
 */
export function signKeeper<Row>(take: (row: Row, sign: DecimalSign | null) => void, stated: DecimalSign | null) {
  let sign = stated;
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
      const says = figures.map(signIn);
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
