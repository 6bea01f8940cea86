import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Messages } from "@/lib/i18n/en";

type Props = { readonly id: keyof Messages["methods"]["parts"]; readonly children: ReactNode };

/** One part of the page under its heading, with a name to jump to. */
export function Part({ id, children }: Props) {
  const { methods: methodsText } = useWords("methods");
  return (
    <section id={id} className="stack" aria-label={methodsText.parts[id]}>
      <h2>{methodsText.parts[id]}</h2>
      {children}
    </section>
  );
}
