"use client";

import { useEffect, useState } from "react";
import { ownInputs, type WhoseAnswer, whoseAnswer } from "@/lib/comparison/whose";
import type { Answered } from "@/lib/evaluate";
import { seller } from "@/lib/i18n/en/seller";
import { format, say } from "../../_components/words";
import { useDataset } from "../../_state/provider";
import { useStore } from "../../_state/store";
import styles from "./seller.module.css";

const { whose: text } = seller;
/** Names that a sentence holds; the rest is counted. */
const NAMED = 3;

/** How much of the order is the asker's own: what each input moved, and what is still open. Worked out once a change has settled. */
export function WhosePanel({ evaluation }: { readonly evaluation: Answered }) {
  const dataset = useDataset();
  const held = useStore((state) => state.live !== null);
  const [found, setFound] = useState<WhoseAnswer | null>(null);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => setFound(whoseAnswer(evaluation, dataset)), 0);
    return () => clearTimeout(timer);
  }, [evaluation, dataset, held]);
  if (!found) return null;
  const nameOf = (iso3: string) => say(dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 });
  const anybody = format.list(found.together.order.slice(0, NAMED).map(nameOf));
  const nothing = ownInputs.every((input) => !found.given[input]);
  const first = evaluation.results[0]?.market.iso3 ?? "";
  return (
    <section className={styles.whose} aria-labelledby="whose-title" data-testid="whose">
      <h2 id="whose-title">{text.title}</h2>
      <p>{nothing ? text.example(anybody) : text.order(anybody)}</p>
      {!nothing && found.together.moved.every(({ from, to }) => from === to) && <p>{text.same}</p>}
      {found.climb.length > 1 && (
        <p className="small">
          {text.climb(nameOf(first))}:{" "}
          {found.climb.map(({ input, rank }) => `${input === null ? text.without : text.inputs[input]} ${text.place(rank)}`).join(" → ")}
        </p>
      )}
      <ul className={styles.list}>
        {ownInputs.map((input) => (
          <li key={input} data-given={found.given[input]}>
            <span aria-hidden="true">{found.given[input] ? "☑" : "☐"}</span> <strong>{text.inputs[input]}</strong>
            <span className="visually-hidden"> {found.given[input] ? text.yes : text.no}</span>{" "}
            <span className="small">{found.given[input] ? aloneText(found, input, nameOf) : text.next[input]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aloneText(found: WhoseAnswer, input: (typeof ownInputs)[number], nameOf: (iso3: string) => string): string {
  const moved = found.alone.find((entry) => entry.input === input)?.moved ?? [];
  const places = moved.filter(({ from, to }) => from !== to);
  if (places.length === 0) return moved.length > 0 ? text.tierOnly(moved.length) : text.aloneNone;
  const named = places.slice(0, NAMED).map(({ market, from, to }) => text.moved(nameOf(market), from, to));
  return text.alone(format.list(places.length > NAMED ? [...named, text.more(places.length - NAMED)] : named));
}
