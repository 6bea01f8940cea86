"use client";

import { Suspense, useState } from "react";
import { useWords } from "#words";
import { later } from "../../../_components/later";
import { useStore } from "../../../_state/store";

// Most visits only read: the list is fetched when it is unfolded.
const CheckList = later(() => import("./check-list").then((module) => module.CheckList));

type Props = { readonly iso3: string; readonly held: readonly string[] };

/** What to find out before selling there, to be ticked, with who does it and by when. */
export function CheckSection({ iso3, held }: Props) {
  const { market: marketText } = useWords("market");
  const checks = useStore((state) => (state.live ?? state.decision)?.checks?.[iso3]);
  const [wanted, setWanted] = useState(false);
  return (
    <details
      data-testid="checks"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWanted(true);
      }}
    >
      <summary>
        {marketText.checks}{" "}
        {checks && <span className="small soft">{marketText.checksDone(Object.values(checks).filter(({ done }) => done).length)}</span>}
      </summary>
      {wanted && (
        <Suspense fallback={null}>
          <CheckList iso3={iso3} held={held} checks={checks ?? {}} />
        </Suspense>
      )}
    </details>
  );
}
