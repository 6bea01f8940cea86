"use client";

import { useWords } from "#words";
import type { GapPolicy } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import { useDecision } from "../../_state/provider";
import styles from "./methods.module.css";

/** A mark beside the rule for gaps that the visitor's decision follows. */
export function GapInUse({ policy, sent }: { readonly policy: GapPolicy; readonly sent: Decision | null }) {
  const { methods: methodsText } = useWords("methods");
  return useDecision(sent).gaps === policy ? <span className={styles.inUse}>{methodsText.gapInUse}</span> : null;
}
