"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Decision } from "@/lib/decision/schema";
import { seller as text } from "@/lib/i18n/en/seller";
import { language } from "../../_components/words";
import styles from "./seller.module.css";

type Held = "heading" | "chapter" | "none";
type Hit = {
  readonly hs: string;
  readonly name: { readonly en: string; readonly zh?: string; readonly ru?: string };
  readonly heading: string;
  readonly note: string | null;
  readonly imports: Held;
};

/** Milliseconds without a key before the words are looked up. */
const PAUSE = 200;

type Props = { readonly product: Decision["product"]; readonly onChoose: (product: Decision["product"]) => void };

/** The product by words or HS number: a field with a list of what is found, all hits shown with what decides. */
export function ProductField({ product, onChoose }: Props) {
  const id = useId();
  const [query, setQuery] = useState<string | null>(null);
  const { hits, state } = useHits(query);
  const [at, setAt] = useState(-1);
  const open = query !== null && query.trim() !== "";
  const choose = (hit: Hit) => {
    onChoose({ hs: hit.hs, name: (hit.name[language] ?? hit.name.en).slice(0, 160) });
    setQuery(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.length > 0) setAt((before) => (before + (event.key === "ArrowDown" ? 1 : hits.length - (before < 0 ? 0 : 1))) % hits.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const hit = hits[Math.max(0, at)];
      if (hit) choose(hit);
    } else if (event.key === "Escape") setQuery(null);
  };
  return (
    <div className={styles.product}>
      <input
        type="text"
        role="combobox"
        aria-label={text.product}
        aria-expanded={open}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={text.anything}
        value={query ?? product.name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(-1);
          if (event.target.value === "") onChoose({ hs: null, name: "" });
        }}
        onKeyDown={onKey}
        onBlur={() => setQuery(null)}
      />
      {open && (
        <div className={styles.hits}>
          <p role="status" className="small soft">
            {state === "waiting"
              ? text.searching
              : state === "failed"
                ? text.unreachable
                : hits.length > 0
                  ? text.count(hits.length)
                  : text.nothing}
          </p>
          <div role="listbox" id={`${id}-hits`} aria-label={text.product}>
            {hits.map((hit, i) => (
              <div
                key={`${hit.hs} ${hit.name.en}`}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                className={styles.hit}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(hit);
                }}
              >
                <strong>{hit.name[language] ?? hit.name.en}</strong> HS {hit.hs}
                <span className="small soft"> {[hit.note, text.held[hit.imports]].filter(Boolean).join("; ")}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

type Found = { readonly hits: readonly Hit[]; readonly state: "waiting" | "found" | "failed" };
const NOTHING: Found = { hits: [], state: "waiting" };

function useHits(query: string | null): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const asked = useRef("");
  useEffect(() => {
    const words = query?.trim() ?? "";
    asked.current = words;
    if (words === "") return setFound(NOTHING);
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/v1/products?q=${encodeURIComponent(words)}`);
        const { hits } = (await response.json()) as { readonly hits: readonly Hit[] };
        if (asked.current === words) setFound({ hits, state: "found" });
      } catch {
        if (asked.current === words) setFound({ hits: [], state: "failed" });
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  return found;
}
