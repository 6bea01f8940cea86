"use client";

import { useWords } from "#words";
import { Fold } from "../../../../_components/fold";
import { Gap } from "../../../../_components/gap";
import { later } from "../../../../_components/later";
import { useStore } from "../../../../_state/store";

// Most visits only read: the list is fetched when it is unfolded.
const CheckList = later(() => import("./check-list").then((module) => module.CheckList));

type Props = { readonly iso3: string; readonly held: readonly string[] };

/** What to find out before selling there, to be ticked, with who does it and by when. */
export function CheckSection({ iso3, held }: Props) {
  const { market: marketText } = useWords("market");
  const checks = useStore((state) => (state.live ?? state.decision)?.checks?.[iso3]);
  return (
    <Fold
      testId="checks"
      title={
        <>
          {marketText.checks}
          <Gap />
          {checks && <span className="small soft">{marketText.checksDone(Object.values(checks).filter(({ done }) => done).length)}</span>}
        </>
      }
    >
      <CheckList iso3={iso3} held={held} checks={checks ?? {}} />
    </Fold>
  );
}
