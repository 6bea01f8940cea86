"use client";

import { useLayoutEffect, useRef } from "react";

const MILLISECONDS = 160;

/**
 * Lets rows glide from their old place to the new one when `order` changes; not at all where the visitor prefers less
 * motion. Returns the ref of the element whose children are the rows, each with `data-market`.
 */
export function useGlide(order: string) {
  const body = useRef<HTMLTableSectionElement>(null);
  const places = useRef(new Map<string, number>());
  // `order` is what the effect waits for; the places themselves are read from the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const before = places.current;
    const now = new Map<string, number>();
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const row of body.current?.children ?? []) {
      const id = (row as HTMLElement).dataset.market ?? "";
      const top = (row as HTMLElement).offsetTop;
      now.set(id, top);
      const moved = (before.get(id) ?? top) - top;
      if (moved !== 0 && !still)
        row.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], { duration: MILLISECONDS, easing: "ease-out" });
    }
    places.current = now;
  }, [order]);
  return body;
}
