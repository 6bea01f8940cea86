import { refuse } from "@/lib/math/refusal";
import type { Control, Estimate, Panel, Specification } from "./types";

/** Estimates a gravity model. */
export function estimate(_panel: Panel, _specification: Specification, _control: Control = {}): Estimate {
  return refuse("missing", ["estimator"]);
}
