import type { ReactNode } from "react";
import { methods as methodsText } from "@/lib/i18n/en/methods";

type Props = { readonly id: keyof typeof methodsText.parts; readonly children: ReactNode };

/** One part of the page under its heading, with a name to jump to. */
export function Part({ id, children }: Props) {
  return (
    <section id={id} className="stack" aria-label={methodsText.parts[id]}>
      <h2>{methodsText.parts[id]}</h2>
      {children}
    </section>
  );
}
