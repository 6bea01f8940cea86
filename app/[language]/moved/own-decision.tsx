"use client";

import { useWords } from "#words";
import { linkTo } from "../../_state/link";
import { useStore } from "../../_state/store";

/** Leads to what has moved in the decision this browser keeps. */
export function OwnDecision({ since }: { readonly since: string }) {
  const { moved: text } = useWords("moved");
  const own = useStore((state) => state.decision);
  function follow() {
    const address = own && linkTo(own, since, window.location.href);
    if (address) window.location.assign(address);
  }
  return (
    <p>
      <button type="button" onClick={follow} disabled={own === null}>
        {text.own}
      </button>
    </p>
  );
}
