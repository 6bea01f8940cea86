"use client";

import { useEffect, useRef } from "react";
import { usePath } from "../link";

/**
 * Where a link has led to another page, its heading takes the focus: what had it is gone, and the keyboard and a screen reader would
 * begin at the top of everything. A first load, a part of the same page and a part that the address names stay the browser's own.
 */
export function Arrival() {
  const path = usePath();
  const left = useRef(path);
  useEffect(() => {
    if (left.current === path) return;
    left.current = path;
    if (window.location.hash !== "") return;
    return arrive();
  }, [path]);
  return null;
}

/** Focuses the heading as soon as it is there. @returns what gives up waiting for it */
function arrive(): () => void {
  const content = document.getElementById("content");
  const waits = new MutationObserver(() => focusHeading());
  function focusHeading() {
    const heading = content?.querySelector("h1");
    if (!heading) return;
    waits.disconnect();
    heading.tabIndex = -1;
    // Where the page stands is the router's doing: at its top, or where one left it.
    heading.focus({ preventScroll: true });
  }
  // What closes with the page it stood on, such as a search, gives its own focus back first.
  const timer = setTimeout(() => {
    if (content) waits.observe(content, { childList: true, subtree: true });
    focusHeading();
  });
  return () => {
    clearTimeout(timer);
    waits.disconnect();
  };
}
