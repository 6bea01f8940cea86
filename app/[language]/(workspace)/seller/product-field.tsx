"use client";

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { LocalText } from "@/lib/i18n/text";
import { useOptions } from "../../../_components/fields/use-options";
import { setDraft, useStore } from "../../../_state/store";
import styles from "./seller.module.css";

type Held = "heading" | "chapter" | "none";
type Hit = {
  readonly hs: string;
  readonly name: LocalText;
  readonly heading: string;
  readonly note: string | null;
  readonly noteIn: Readonly<Record<string, string>>;
  readonly imports: Held;
};

/** Under this name the words stay that were typed and are no product yet. */
export const DRAFT = "product";
/** Milliseconds without a key before the words are looked up. */
const PAUSE = 200;

type Props = { readonly product: Decision["product"]; readonly onChoose: (product: Decision["product"]) => void };

/** The product by words or HS number: a field with a list of what is found, all hits shown with what decides. */
export function ProductField({ product, onChoose }: Props) {
  const { seller: text, format, say } = useWords("seller");
  const id = useId();
  const typed = useStore((state) => state.drafts[DRAFT]);
  const [listed, setListed] = useState(false);
  const words = typed?.trim() ?? "";
  const open = listed && words !== "";
  const { hits, state } = useHits(open ? words : "");
  const { at, setAt, list, move } = useOptions(hits.length);
  const choose = (hit: Hit) => {
    setDraft(DRAFT, null);
    setListed(false);
    onChoose({ hs: hit.hs, name: say(hit.name).slice(0, 160) });
  };
  const walk = (by: 1 | -1) => {
    if (typed === undefined && product.name !== "") setDraft(DRAFT, product.name);
    setListed(true);
    move(by);
  };
  const leave = () => {
    setListed(false);
    // A field left as it was, or emptied, is no unfinished word.
    if (typed === product.name) setDraft(DRAFT, null);
    else if (typed !== undefined && words === "") {
      setDraft(DRAFT, null);
      if (product.hs !== null || product.name !== "") onChoose({ hs: null, name: "" });
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const hit = open ? hits[Math.max(0, at)] : undefined;
      if (hit) choose(hit);
      else leave();
    } else if (event.key === "Escape") setListed(false);
  };
  const status =
    state === "waiting" ? text.searching : state === "failed" ? text.unreachable : hits.length > 0 ? text.count(hits.length) : text.nothing;
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
        value={typed ?? product.name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => {
          setDraft(DRAFT, event.target.value);
          setListed(true);
          setAt(-1);
        }}
        onKeyDown={onKey}
        onBlur={leave}
      />
      {open && (
        <div className={styles.hits}>
          <p role="status" className="small soft">
            {status}
          </p>
          <div ref={list} role="listbox" className={styles.options} id={`${id}-hits`} aria-label={text.product}>
            {hits.map((hit, i) => (
              <div
                key={`${hit.hs} ${hit.name.en}`}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                className={styles.hit}
                // The field keeps the focus; a finger that only scrolls the list chooses nothing.
                onMouseDown={(event) => event.preventDefault()}
                onPointerUp={() => choose(hit)}
              >
                <span>
                  <strong>{say(hit.name)}</strong> <span className={styles.code}>{text.hs(hit.hs)}</span>
                </span>
                <span className="small soft">
                  {format.clauses([hit.note && say({ ...hit.noteIn, en: hit.note }), text.held[hit.imports]])}
                </span>
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

/** What is found by these words; nothing is asked for none. */
function useHits(words: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    if (words === "") return setFound(NOTHING);
    let over = false;
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/v1/products?q=${encodeURIComponent(words)}`);
        const { hits } = (await response.json()) as { readonly hits: readonly Hit[] };
        if (!over) setFound({ hits, state: "found" });
      } catch {
        if (!over) setFound({ hits: [], state: "failed" });
      }
    }, PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}
