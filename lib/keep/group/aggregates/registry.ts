import { refuse } from "@/lib/math/refusal";
import type { Aggregate } from "../aggregate";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { judgements } from "./judgements";
import { middle } from "./median";

/** In the order they are offered; the first is the one for people who answered apart. A new one is its file and one line here. */
export const aggregates: readonly Aggregate[] = [geometric, judgements, arithmetic, middle];

/** The aggregate with this id. @throws Refusal naming the accepted ids. */
export function aggregateById(id: string): Aggregate {
  return (
    aggregates.find((each) => each.id === id) ??
    refuse("unknown-id", ["aggregate"], { accepted: aggregates.map((each) => each.id).join(", "), found: id })
  );
}
