"use client";

import { useWords } from "#words";
import { type Redundancy, redundanciesOf } from "@/lib/problem/redundancy";
import type { DecisionTable } from "@/lib/problem/table";
import styles from "./redundancies.module.css";

/** More than these are folded: a small field can have many. */
const OPEN = 3;

/** Pairs of criteria that say nearly the same, or nearly the opposite, of the ticked markets. */
export function Redundancies({ table }: { readonly table: DecisionTable }) {
  const { format, redundancy: text, say } = useWords("redundancy");
  const found = redundanciesOf(table);
  const nameOf = (at: number) => say(table.criteria[at]?.definition.name ?? { en: "" });
  const hint = ({ left, right, r, favourSame }: Redundancy) => (
    <p key={`${left} ${right}`} className="hint">
      {(favourSame ? text.same : text.opposite)(nameOf(left), nameOf(right), format.number(r, 2))}
    </p>
  );
  return (
    <>
      {found.slice(0, OPEN).map(hint)}
      {found.length > OPEN && (
        <details className={styles.more}>
          <summary>{text.more(found.length - OPEN)}</summary>
          {found.slice(OPEN).map(hint)}
        </details>
      )}
    </>
  );
}
