const shapes = {
  undo: "M7 4 3 8l4 4 M3 8h9a5 5 0 0 1 0 10H8",
  redo: "M13 4l4 4-4 4 M17 8H8a5 5 0 0 0 0 10h4",
  link: "M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1 M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1",
  search: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3z M13.5 13.5 17 17",
} as const;

/** A sign for what a button does. It says nothing by itself: the button bears a name. */
export function Icon({ of }: { readonly of: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true" fill="none" stroke="currentColor" strokeWidth={1.6}>
      <path d={shapes[of]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
