"use client";

import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";

type Props = {
  readonly title: ReactNode;
  /** What stands under the title before anything else, whether or not the rest has come. */
  readonly intro?: ReactNode;
  readonly className?: string | undefined;
  readonly testId?: string;
  /** True to show it unfolded. */
  readonly open?: boolean;
  /** Made, and its code fetched, when it is first unfolded. */
  readonly children: ReactNode;
};

/** Something that few visits need, folded away until it is wanted. */
export function Fold({ title, intro, className, testId, open = false, children }: Props) {
  const [wanted, setWanted] = useState(open);
  const fold = useRef<HTMLDetailsElement>(null);
  // Unfolded before the page had woken up.
  useEffect(() => {
    if (fold.current?.open) setWanted(true);
  }, []);
  return (
    <details
      ref={fold}
      className={className}
      open={open}
      data-testid={testId}
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
