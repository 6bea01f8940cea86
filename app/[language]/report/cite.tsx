"use client";

import { createContext, use } from "react";
import { useWords } from "#words";
import type { Reference } from "@/lib/report/references";
import styles from "./report.module.css";

/** The references of the report on show, for whoever cites one. */
export const References = createContext<readonly Reference[]>([]);

/** The element id of a reference in the list of sources. */
export const anchorOf = (number: number) => `source-${number}`;

/** "[3]": a link to the source in the list. Nothing where the source is not in it. */
export function Cite({ id }: { readonly id: string }) {
  const { report: reportText } = useWords("report");
  const reference = use(References).find((entry) => entry.id === id);
  if (!reference) return null;
  return (
    <a className={styles.cite} href={`#${anchorOf(reference.number)}`} aria-label={reportText.sourceNumber(reference.number)}>
      [{reference.number}]
    </a>
  );
}
