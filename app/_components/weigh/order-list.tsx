"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import { moved } from "@/lib/decision/elicitation";
import styles from "./weigh.module.css";

/** One thing weighed: a pillar or an indicator. */
export type Item = { readonly id: string; readonly name: string };

type Props = {
  readonly items: readonly Item[];
  readonly order: readonly string[];
  readonly onOrder: (order: string[]) => void;
};

/** The items from most to least important, each with a button up and one down. The pressed button keeps the focus. */
export function OrderList({ items, order, onOrder }: Props) {
  const { guided: guidedText } = useWords("guided");
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly by: -1 | 1 } | null>(null);
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;

  // Moving a row takes the focus off its buttons. At the end of the list the other button is the one that is left.
  useEffect(() => {
    if (!last) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${CSS.escape(last.id)}"] button`);
    const [up, down] = [buttons?.[0], buttons?.[1]];
    const [pressed, other] = last.by < 0 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
  }, [last]);

  function move(id: string, by: -1 | 1) {
    onOrder(moved(order, id, by));
    setLast({ id, by });
  }

  return (
    <>
      <ol ref={list} className={styles.order}>
        {order.map((id, at) => (
          <li key={id} data-item={id}>
            <span className="number">{at + 1}</span>
            <span>{nameOf(id)}</span>
            <button type="button" aria-label={guidedText.order.up(nameOf(id))} disabled={at === 0} onClick={() => move(id, -1)}>
              ↑
            </button>
            <button
              type="button"
              aria-label={guidedText.order.down(nameOf(id))}
              disabled={at === order.length - 1}
              onClick={() => move(id, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {last && guidedText.order.placed(nameOf(last.id), order.indexOf(last.id) + 1, order.length)}
      </p>
    </>
  );
}
