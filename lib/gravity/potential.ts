import { refuse } from "@/lib/math/refusal";
import type { Control, Panel, Potential, PotentialRequest, Specification } from "./types";

/** Actual over predicted flows of one exporter, by market, by PPML and OLS. */
export function potential(_panel: Panel, _specification: Specification, _request: PotentialRequest, _control: Control = {}): Potential {
  return refuse("missing", ["estimator"]);
}
