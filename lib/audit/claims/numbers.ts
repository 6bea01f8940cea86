import type { Claim } from "@/lib/dataset/published/schema";
import type { Finding, Reason } from "../finding";
import { exactly, type Interval, meet, over, plus, printedInterval, scaled } from "../interval";
import { answer } from "./context";

/** The numbers a claim names, as printed. */
export function numbersOf(claim: Claim): readonly string[] {
  return claim.numbers?.split(" ") ?? [];
}

/** How a printed quotient came about: a ÷ b carried to the digits printed. */
export type Rounding = Extract<Reason, "exact" | "rounded" | "truncated" | "wrong">;

/**
 * Recomputes a quotient from the numbers printed and tells its rounding: exact, rounded half up, cut off, or wrong.
 * Decided in whole numbers, since 43.375 has no exact double once it is divided.
 */
export function roundingOf(a: string, b: string, printed: string): Rounding {
  const places = (text: string) => text.split(".")[1]?.length ?? 0;
  const integer = (text: string) => BigInt(text.replaceAll(",", "").replace(".", ""));
  const shift = places(printed) + places(b) - places(a);
  // value × 10^places(printed) = top ÷ bottom, both whole.
  const top = integer(a) * 10n ** BigInt(Math.max(0, shift));
  const bottom = integer(b) * 10n ** BigInt(Math.max(0, -shift));
  const shown = integer(printed);
  if (shown * bottom === top) return "exact";
  const cut = top / bottom;
  const rounded = (2n * top + bottom) / (2n * bottom);
  if (shown === rounded) return "rounded";
  return shown === cut ? "truncated" : "wrong";
}

/** A quotient printed with its division. */
export function quotient(claim: Claim): Finding {
  const [a, b, c] = numbersOf(claim) as [string, string, string];
  const reason = roundingOf(a, b, c);
  return answer(claim, {
    rule: "quotient",
    verdict: reason === "wrong" ? "contradiction" : reason === "truncated" ? "suspect" : "holds",
    reason,
    calculation: `${a} ÷ ${b}`,
    result: exactly(Number(a) / Number(b)),
    printed: printedInterval(c),
    unit: "none",
  });
}

/**
 * Quotients of one document with the same numerator and different denominators: whatever the numerator means, the smallest
 * denominator always gives the largest result, so a ranking made of them ranks by size alone.
 */
export function fixedNumerators(claims: readonly Claim[]): Finding[] {
  const quotients = claims.filter(({ kind }) => kind === "quotient");
  return quotients.flatMap((claim, k): Finding[] => {
    const [a, b] = numbersOf(claim);
    const others = quotients.filter((other) => other.document === claim.document && numbersOf(other)[0] === a && numbersOf(other)[1] !== b);
    if (others.length === 0 || quotients.indexOf(others[0] as Claim) < k) return [];
    const calculation = [claim, ...others].map((each) => numbersOf(each).slice(0, 2).join(" ÷ ")).join(", ");
    return [answer(claim, { rule: "numerator", verdict: "suspect", reason: "fixed-numerator", calculation, unit: "none" })];
  });
}

/** Whether a ratio is a mean of the two ends of a range "a to b times smaller": arithmetic, geometric or harmonic. */
export function mean(claim: Claim): Finding {
  const [a, b, c] = numbersOf(claim) as [string, string, string];
  const [low, high] = [1 / Number(b), 1 / Number(a)];
  const printed = printedInterval(c);
  const means = [(low + high) / 2, Math.sqrt(low * high), (2 * low * high) / (low + high)];
  const found = means.some((value) => meet(exactly(value), printed));
  return answer(claim, {
    verdict: found ? "holds" : meet({ low, high }, printed) ? "not-checkable" : "contradiction",
    reason: found ? "closes" : "no-mean",
    calculation: `1 ÷ ${b} … 1 ÷ ${a}: ${means.map((value) => value.toFixed(3)).join(", ")}`,
    result: { low, high },
    printed,
    unit: "none",
  });
}

/** What a number and its share of a whole, a growth rate or another unit imply. Nothing printed to hold it against. */
export function impliedBy(claim: Claim): Finding {
  const [a, b] = numbersOf(claim) as [string, string];
  const [first, second] = [printedInterval(a), printedInterval(b)];
  if (claim.kind === "readings") {
    const more = over(first, plus(exactly(1), scaled(second, 0.01))) as Interval;
    const of = over(first, scaled(second, 0.01)) as Interval;
    const calculation = `${a} ÷ (1 + ${b} %), ${a} ÷ ${b} %`;
    return answer(claim, {
      verdict: "not-checkable",
      reason: "two-readings",
      calculation,
      result: { low: more.low, high: of.high },
      unit: "none",
    });
  }
  const whole = claim.kind === "whole";
  const result = over(first, whole ? scaled(second, 0.01) : second);
  const unit = whole ? "usd-billion" : "none";
  return answer(claim, { verdict: "not-checkable", reason: "implied-value", calculation: `${a} ÷ ${b}${whole ? " %" : ""}`, result, unit });
}
