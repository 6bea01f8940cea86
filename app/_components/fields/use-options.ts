import { useEffect, useRef, useState } from "react";

/** A list that is walked through by key while the field above it keeps the focus: which option is meant, and the next one. −1: none. */
export function useOptions(count: number) {
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const move = (by: 1 | -1) => {
    if (count > 0) setAt((before) => (before < 0 && by < 0 ? count - 1 : (before + by + count) % count));
  };
  return { at, setAt, list, move };
}
