"use client";

import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { useDecision } from "../../_state/provider";
import styles from "./methods.module.css";

/** A mark beside the method that ranks the visitor's decision now. */
export function InUse({ id, sent }: { readonly id: string; readonly sent: Decision | null }) {
  const { methods: methodsText } = useWords("methods");
  return useDecision(sent).method.id === id ? <span className={styles.inUse}>{methodsText.yours}</span> : null;
}
