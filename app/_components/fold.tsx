"use client";

import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";

type Props = {
  readonly title: ReactNode;
  /** What stands under the title before anything else, whether or not the rest has come. */
  readonly intro?: ReactNode;
  readonly className?: string | undefined;
  /** Made, and its code fetched, when it is first unfolded. */
  readonly children: ReactNode;
};

/** Something that few visits need, folded away until it is wanted. */
export function Fold({ title, intro, className, children }: Props) {
  const [wanted, setWanted] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  // Unfolded before the page had woken up.
  useEffect(() => {
    if (fold.current?.open) setWanted(true);
  }, []);
  return (
    <details
      ref={fold}
      className={className}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>{title}</summary>
      {intro}
      {wanted && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}
