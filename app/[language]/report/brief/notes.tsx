import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { Gap } from "../../../_components/gap";
import { useStore } from "../../../_state/store";
import styles from "./brief.module.css";
import { setNote } from "./change-brief";

/** What is to be said of each market: written in place, kept in the decision, printed where there is any. */
export function Notes({ evaluation: { decision, results } }: { readonly evaluation: Answered }) {
  const { brief: text, format, say } = useWords("brief");
  const ready = useStore((state) => state.decision !== null);
  const noteOn = (iso3: string) => decision.brief?.notes?.[iso3] ?? "";
  const written = results.filter(({ market }) => noteOn(market.iso3).trim() !== "");
  return (
    <article className={`paper ${styles.annex} ${written.length > 0 ? "" : "no-print"}`} data-testid="notes" aria-label={text.notes}>
      <section>
        <h2>{text.notes}</h2>
        {written.map(({ market }) => (
          <p key={market.iso3} className={styles.note}>
            <strong>{format.closed(say(market.name))}</strong>
            <Gap />
            {noteOn(market.iso3)}
          </p>
        ))}
        <details className="no-print">
          <summary>{text.writeNotes}</summary>
          {results.map(({ market }) => (
            <label key={market.iso3} className={styles.noteField}>
              {say(market.name)}
              <textarea
                rows={2}
                maxLength={600}
                value={noteOn(market.iso3)}
                disabled={!ready}
                onChange={(event) => setNote(market.iso3, event.target.value)}
              />
            </label>
          ))}
        </details>
      </section>
    </article>
  );
}
