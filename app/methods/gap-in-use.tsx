"use client";

import type { Decision, GapPolicy } from "@/lib/decision/schema";
import { methods as methodsText } from "@/lib/i18n/en/methods";
import { useDecision } from "../_state/provider";
import styles from "./methods.module.css";

/** A mark beside the rule for gaps that the visitor's decision follows. */
export function GapInUse({ policy, sent }: { readonly policy: GapPolicy; readonly sent: Decision | null }) {
  return useDecision(sent).gaps === policy ? <span className={styles.inUse}>{methodsText.gapInUse}</span> : null;
}
