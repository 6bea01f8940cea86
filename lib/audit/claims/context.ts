import type { Hole } from "@/lib/audit/rules/holes";
import type { Groups } from "@/lib/audit/rules/sums";
import type { Claim, PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import type { Ledger } from "../ledger";

/** What a claim is held against. */
export type Context = {
  readonly ledger: Ledger;
  readonly figures: readonly PublishedFigure[];
  readonly groups: Groups;
  readonly holes: readonly Hole[];
};

/** The part of a finding that a claim has to fill in. */
export type Answer = Pick<Finding, "verdict" | "reason"> & Partial<Finding>;

/** A finding about a claim. What the answer leaves out is empty. */
export function answer(claim: Claim, rest: Answer): Finding {
  const years = [claim.baseYear, claim.year].filter((year) => year !== null);
  return about(claim, { rule: "claim", years, calculation: "", result: null, printed: null, unit: "usd-billion", ...rest });
}
