import { type ComponentPropsWithoutRef, createElement, type ReactElement, type ReactNode } from "react";

/** What heads a column: words, a cell as `head` and its sisters make it, or nothing, which leaves the column out. */
export type Head = string | ReactElement | false | null | undefined;

type Props = Omit<ComponentPropsWithoutRef<"table">, "className"> & {
  readonly heads: readonly Head[];
  /** Heads of groups of columns, in a row above the others. */
  readonly groups?: readonly Head[];
  /** What the heads look like, where not as everywhere. */
  readonly headClass?: string;
  readonly caption?: ReactNode;
  /** What the scrolling area is called; the caption where that is plain text. */
  readonly name?: string;
  /** It fits every screen, so that nothing has to scroll. */
  readonly fits?: boolean;
  readonly small?: boolean;
  readonly className?: string;
  /** The rows come in bodies of their own. */
  readonly bodies?: boolean;
  readonly testId?: string;
};

/**
 * Every table of the screens: caption, heads, and rows as children.
 * One that may be wider than the screen scrolls by itself, by key too. The area that scrolls is a named group and no landmark:
 * it stands in a section that mostly bears the same name, and two landmarks of one name cannot be told apart.
 */
export function Table({ heads, groups, headClass, caption, name, fits, small, className, bodies, testId, children, ...rest }: Props) {
  const table = (
    <table {...rest} className={[small && "small", className].filter(Boolean).join(" ") || undefined} data-testid={testId}>
      {caption && <caption>{caption}</caption>}
      <thead className={headClass}>
        {groups && <HeadRow heads={groups} />}
        <HeadRow heads={heads} />
      </thead>
      {bodies ? children : <tbody>{children}</tbody>}
    </table>
  );
  if (fits) return table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, but an area to scroll
    <div className="scroll" role="group" aria-label={name ?? (typeof caption === "string" ? caption : undefined)} tabIndex={0}>
      {table}
    </div>
  );
}

/** The head of a column that looks its own way; a plain cell where nothing is written, as in a corner. */
export function head(text: ReactNode, className?: string): ReactElement {
  if (text === "") return <td className={className} />;
  return (
    <th scope="col" className={className}>
      {text}
    </th>
  );
}

/** The head of a column of figures, which stand at its end. */
export function number(text: ReactNode): ReactElement {
  return head(text, "number");
}

/** The head of a group of columns. */
export function group(text: string, columns: number, className?: string): ReactElement {
  return (
    <th scope="colgroup" colSpan={columns} className={className}>
      {text}
    </th>
  );
}

function HeadRow({ heads }: { readonly heads: readonly Head[] }) {
  return createElement("tr", null, ...heads.map(cellOf));
}

function cellOf(text: Head) {
  return typeof text === "string" ? head(text) : text;
}
