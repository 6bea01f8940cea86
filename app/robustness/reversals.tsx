import { robustness as text } from "@/lib/i18n/en/robustness";
import type { Reversal } from "@/lib/robustness/reversal";

type Props = { readonly reversals: readonly Reversal[]; readonly markets: readonly string[] };

/** Which changes of the field move the others, and what to do about it. */
export function Reversals({ reversals, markets }: Props) {
  return (
    <section className="stack">
      <h2>{text.reversal}</h2>
      {reversals.length === 0 ? (
        <p>{text.noReversal}</p>
      ) : (
        <>
          <p>{text.someReversal}</p>
          <ul>
            {reversals.map((reversal) => (
              <li key={`${reversal.kind} ${reversal.row}`}>
                {reversal.kind === "worst-added"
                  ? text[reversal.kind](reversal.pairs.length)
                  : text[reversal.kind](markets[reversal.row] ?? "", reversal.pairs.length)}
                {reversal.newFirst && ` ${text.newFirst}`}
              </li>
            ))}
          </ul>
          <p className="small soft">{text.alternative}</p>
        </>
      )}
    </section>
  );
}
