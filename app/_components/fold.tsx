"use client";

import { type ReactNode, Suspense, useState } from "react";

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
  return (
    <details
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
