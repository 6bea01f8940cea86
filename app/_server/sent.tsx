import type { ReactNode } from "react";
import { type Part, partKeys, partOf } from "@/lib/dataset/parts/parts";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { partIn } from "@/lib/i18n/sent";
import { words } from "../_language/server-words";
import { SentParts } from "../_state/provider";
import { dataset } from "./data";

const NONE: readonly Part[] = [];

/** A page with the decision its link carries and the figures that decision needs, for the server and the first sight of the browser. */
export function Sent({ decision, children }: { readonly decision: Decision | null; readonly children: ReactNode }) {
  const keys = decision ? partKeys(decision, EXAMPLE_EXPORTER) : [];
  const parts = keys.length > 0 ? keys.flatMap((key) => partOf(dataset(), key) ?? []).map((part) => partIn(part, words())) : NONE;
  return (
    <SentParts decision={decision} parts={parts}>
      {children}
    </SentParts>
  );
}
