import type { Claim, ClaimKind } from "@/lib/dataset/published/schema";
import type { Finding } from "../finding";
import { among } from "./among";
import { answer, type Context } from "./context";
import { direction, value } from "./flow";
import { fixedNumerators, impliedBy, mean, quotient } from "./numbers";
import { changeInWords, largestGrowth, moved, record, rises, times } from "./over-time";

/** How each kind of claim is checked. */
const checks: Readonly<Record<ClaimKind, (claim: Claim, context: Context) => Finding>> = {
  rises,
  rose: moved,
  fell: moved,
  times,
  "largest-growth": largestGrowth,
  record,
  largest: among,
  smallest: among,
  value,
  direction,
  quotient,
  mean,
  whole: impliedBy,
  readings: impliedBy,
  rate: impliedBy,
  "change-in-words": changeInWords,
  "no-figures": (claim) => answer(claim, { verdict: "not-checkable", reason: "no-figure", unit: "none" }),
};

/** One finding for every claim, in their order, and those that several claims make together. */
export function checkClaims(claims: readonly Claim[], context: Context): Finding[] {
  return [...claims.map((claim) => checks[claim.kind](claim, context)), ...fixedNumerators(claims)];
}
