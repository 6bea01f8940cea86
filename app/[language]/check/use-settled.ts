import { useState } from "react";

/**
 * The answer there is now, else the last one there was: what is shown stays until the next is complete, so that a page in
 * the middle of which something changes does not jump.
 *
 * @param now the same object for as long as it is the same answer; `null` while there is none
 */
export function useSettled<Answer>(now: Answer | null): Answer | null {
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}
