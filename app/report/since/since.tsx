"use client";

import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { linkTo } from "../../_state/link";
import { useStore } from "../../_state/store";
import styles from "../report.module.css";
import { Section } from "../section";

/**
 * What newer figures moved since this was decided, and how the tripwires stand; nothing where it was decided with these figures and
 * nobody asked to be told of anything. The server tells it: the browser holds one edition only.
 */
export function Since({ evaluation }: { readonly evaluation: Evaluation }) {
  const { moved: text } = useWords("moved");
  const made = useStore((state) => state.since);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const { decision, datasetVersion } = evaluation;
  const since = made ?? (decision.tripwires ? datasetVersion : null);
  useEffect(() => {
    setLines(null);
    const address = since && linkTo(decision, since, new URL("/moved/since", window.location.href).href);
    if (!address) return;
    const left = new AbortController();
    void told(address, left.signal).then((found) => left.signal.aborted || setLines(found ?? [text.report.failed]));
    return () => left.abort();
  }, [decision, since, text]);
  if (since === null || lines === null) return null;
  return (
    <div data-testid="since">
      <Section title={text.report.title}>
        {lines.map((line) => (
          <p key={line} className={styles.fine}>
            {line}
          </p>
        ))}
      </Section>
    </div>
  );
}

async function told(address: string, signal: AbortSignal): Promise<readonly string[] | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? ((await response.json()) as { lines: readonly string[] }).lines : null;
  } catch {
    return null;
  }
}
