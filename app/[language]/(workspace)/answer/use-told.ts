import { useRef } from "react";
import type { Evaluation } from "@/lib/evaluate";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import type { Firm } from "../../../_components/firmness/use-firmness";

/** What was last said of the first place, with the table whose rows it counts. */
export type Told = { readonly firmness: Firmness; readonly table: DecisionTable };

/** How firm the first place is, as last known: `null` as soon as another market is first than the one it speaks of. */
export function useTold({ firmness }: Firm, evaluation: Evaluation): Told | null {
  const last = useRef<Told | null>(null);
  const first = evaluation.ok ? evaluation.results[0]?.market.iso3 : undefined;
  if (firmness) last.current = { firmness, table: evaluation.table };
  else if (last.current?.table.markets[last.current.firmness.first]?.iso3 !== first) last.current = null;
  return last.current;
}
