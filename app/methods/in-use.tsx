"use client";

import type { Decision } from "@/lib/decision/schema";
import { t } from "../_components/words";
import { useDecision } from "../_state/provider";
import styles from "./methods.module.css";

/** A mark beside the method that ranks the visitor's decision now. */
export function InUse({ id, sent }: { readonly id: string; readonly sent: Decision | null }) {
  return useDecision(sent).method.id === id ? <span className={styles.inUse}>{t.methods.yours}</span> : null;
}
