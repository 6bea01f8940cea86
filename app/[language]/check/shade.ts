import type { Words } from "@/lib/i18n/speech";

/** The class of a cell's shade: nine steps, the stronger the more often, by the square root so that small shares differ. */
export function shadeOf(share: number): string {
  return `shade${Math.ceil(Math.sqrt(share) * 8)}`;
}

/** The error of a share, in percentage points. */
export function errorText({ robustness: text, format }: Words<"robustness">, error: number): string {
  return text.plusMinus(error < 0.00005 ? text.tiny : format.number(100 * error, 2));
}
