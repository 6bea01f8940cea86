"use client";

import { Suspense, useEffect, useMemo } from "react";
import { attempt, keys } from "../../_state/kept-text";
import { tiedIn, useStore } from "../../_state/store";
import { later } from "../later";

// Most decisions are kept nowhere but in this browser.
const KeptBar = later(() => import("./kept-bar").then((module) => module.KeptBar));

/** Where the decision at hand is kept on the server, if it is. Sends what was left in the outbox, too, whatever is at hand. */
export function KeptLine() {
  const tie = useStore((state) => state.tie);
  const standing = useStore((state) => state.standing);
  const tied = useMemo(() => tiedIn({ tie, standing }), [tie, standing]);
  useEffect(() => {
    if (attempt(() => localStorage.getItem(keys.outbox)))
      void import("../../_state/keep/outbox").then(({ tryNow }) => tryNow()).catch(() => undefined);
  }, []);
  return (
    tied && (
      <Suspense fallback={null}>
        <KeptBar key={tied.decision} tied={tied} />
      </Suspense>
    )
  );
}
