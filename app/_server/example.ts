import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { type FirmnessAndHolds, firmnessAndHolds } from "@/lib/recommendation/firmness-found";
import { dataset } from "./data";

let found: FirmnessAndHolds | null | undefined;

/**
 * How firm the answer of the worked example is, worked out once per server: every visitor meets that answer first, whole, and
 * no browser has to count a million samples before anybody has asked it anything.
 */
export function exampleFirmness(): FirmnessAndHolds | null {
  if (found === undefined) {
    const evaluation = evaluate(workedExample(dataset()), dataset());
    found = evaluation.ok ? firmnessAndHolds(evaluation) : null;
  }
  return found;
}
