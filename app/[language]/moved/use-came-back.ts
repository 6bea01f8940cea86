"use client";

import { useEffect, useRef } from "react";

/** Where the keyboard stood before this page was opened anew, for this tab only. */
const LEFT_AT = "caravan.moved.left-at";

/**
 * Keeps the keyboard's place in a list where a change opens the page anew: on the button of the row by that number, or on the
 * heading where no row is left.
 *
 * @returns `place` for the part of the page, and `leaveAt` to be called before it is left
 */
export function useCameBack() {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const left = sessionStorage.getItem(LEFT_AT);
    if (left === null) return;
    sessionStorage.removeItem(LEFT_AT);
    const buttons = place.current?.querySelectorAll<HTMLElement>("ul button") ?? [];
    (buttons[Number(left)] ?? place.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, []);
  return { place, leaveAt: (row: number) => sessionStorage.setItem(LEFT_AT, String(row)) };
}
