"use client";

import { useRef } from "react";

type Props = {
  /** What stands on the button, and what the hidden field is called. */
  readonly label: string;
  /** What the dialogue offers: endings and media types. */
  readonly kinds: string;
  readonly open: (file: File) => void;
  /** The file that is open, said beside the button: the browser's own field forgets it, and speaks the browser's language. */
  readonly opened?: string | null;
};

/** A button that opens the dialogue for a file. The same file can be chosen again, once it was changed. */
export function FilePicker({ label, kinds, open, opened }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      {opened && <span data-testid="opened-file">{opened}</span>}
      <input
        ref={field}
        type="file"
        accept={kinds}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) open(file);
        }}
      />
    </>
  );
}
