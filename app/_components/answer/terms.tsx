import Link from "next/link";
import { t } from "../words";

export type Term = Exclude<keyof typeof t.terms, "label">;

/** The terms used here, each leading to what it means, for a finger and a key as for a pointer. */
export function Terms({ of }: { readonly of: readonly Term[] }) {
  return (
    <p className="small soft row no-print" data-testid="terms">
      {t.terms.label}
      {of.map((term) => (
        <Link key={term} href={`/methods#word-${term}`} className="term">
          {t.terms[term]}
        </Link>
      ))}
    </p>
  );
}
