"use client";

import type { Decision } from "@/lib/decision/schema";
import { methods as methodsText } from "@/lib/i18n/en/methods";
import { useDecision } from "../_state/provider";
import styles from "./methods.module.css";

/** A mark beside the method that ranks the visitor's decision now. */
export function InUse({ id, sent }: { readonly id: string; readonly sent: Decision | null }) {
  return useDecision(sent).method.id === id ? <span className={styles.inUse}>{methodsText.yours}</span> : null;
}
