import type { ReactNode } from "react";
import { t } from "../_components/words";

type Props = { readonly id: keyof typeof t.methods.parts; readonly children: ReactNode };

/** One part of the page under its heading, with a name to jump to. */
export function Part({ id, children }: Props) {
  return (
    <section id={id} className="stack" aria-label={t.methods.parts[id]}>
      <h2>{t.methods.parts[id]}</h2>
      {children}
    </section>
  );
}
