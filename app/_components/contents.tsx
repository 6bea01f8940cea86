import type { ReactNode } from "react";

type Part = readonly [id: string, name: string] | false;

/** The way to the parts of a long page. One that is not there is left out; `children`: links that lead elsewhere. */
export function Contents({
  label,
  parts,
  children,
}: {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly children?: ReactNode;
}) {
  return (
    <nav aria-label={label} className="contents small no-print">
      {parts.map(
        (part) =>
          part && (
            <a key={part[0]} href={`#${part[0]}`}>
              {part[1]}
            </a>
          ),
      )}
      {children}
    </nav>
  );
}
