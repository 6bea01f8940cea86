import { useWords } from "#words";
import { Term, type TermId } from "./term";

/** The terms used here, each opening what it means, for a finger and a key as for a pointer. */
export function Terms({ of }: { readonly of: readonly TermId[] }) {
  const { t } = useWords();
  return (
    <div className="small soft row no-print" data-testid="terms">
      {t.terms.label}
      {of.map((term) => (
        <Term key={term} id={term} />
      ))}
    </div>
  );
}
