import type { Moved } from "@/lib/comparison/moved/moved";
import { isTripped } from "@/lib/comparison/moved/tripped";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { editionsText } from "@/lib/report/moved/edition-text";
import { figureRows } from "@/lib/report/moved/figures-text";
import { movedParts, movedRows } from "@/lib/report/moved/text";
import { tripwireText } from "@/lib/report/moved/tripwire-text";
import { Fold } from "../../_components/fold";
import { Link } from "../../_components/link";
import { Table } from "../../_components/table";
import { dataset } from "../../_server/data";
import { editions } from "../../_server/editions";
import { LINK_DECISION } from "../../_state/link-parameters";
import styles from "./moved.module.css";

/** More figures than this are folded away. */
const MOST_IN_SIGHT = 20;

type Props = {
  readonly decision: Decision;
  readonly moved: Moved;
  /** The decision as it stands in the address. */
  readonly code: string;
  readonly spoken: Words<"moved">;
};

/** What moved first, then every move with what made it, how the tripwires stand, the figures behind it, and all places. */
export function Findings({ decision, moved, code, spoken }: Props) {
  const { moved: text } = spoken;
  const { first, moves, changes } = movedParts(moved, dataset(), spoken);
  const crossed = moved.tripwires.filter(isTripped).length;
  return (
    <>
      <div className={styles.part} data-testid="moved">
        <h1>{text.title}</h1>
        <p className={styles.first}>{first}</p>
        <p className="measure soft">{text.intro(...editionsText(moved, editions(), spoken, false))}</p>
        <ul className={`measure ${styles.moves}`}>
          {moves.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {moved.tripwires.length > 0 && (
        <section className={styles.part} aria-labelledby="standing">
          <h2 id="standing">{text.tripwires.standing}</h2>
          <ul className={`measure ${styles.states}`}>
            {tripwireText(moved.tripwires, { decision, dataset: dataset(), words: spoken }).map((sentence, at) => (
              <li key={sentence} data-testid="tripwire" className={at < crossed ? styles.crossed : undefined}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part} aria-labelledby="figures">
        <h2 id="figures">{text.figures.title}</h2>
        <p className="measure">{changes}</p>
        {moved.figures.length > MOST_IN_SIGHT ? (
          <Fold title={spoken.t.app.showTable}>
            <Figures moved={moved} spoken={spoken} />
          </Fold>
        ) : (
          moved.figures.length > 0 && <Figures moved={moved} spoken={spoken} />
        )}
      </section>
      <section className={styles.part} aria-labelledby="places">
        <h2 id="places">{text.table.places}</h2>
        <Table small name={text.table.places} heads={[text.table.market, text.table.before, text.table.after, text.table.by]}>
          {movedRows(moved, dataset(), spoken).map(({ market, before, after, by }) => (
            <tr key={market}>
              <th scope="row">{market}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td>{by}</td>
            </tr>
          ))}
        </Table>
        <p className="small soft">
          <code>{moved.older}</code> → <code>{moved.newer}</code>
        </p>
        <p>
          <Link href={`/feed.xml?${LINK_DECISION}=${code}`} prefetch={false}>
            {text.feed}
          </Link>
        </p>
      </section>
    </>
  );
}

function Figures({ moved, spoken }: Pick<Props, "moved" | "spoken">) {
  const { figures: text } = spoken.moved;
  return (
    <Table small name={text.title} testId="figures" heads={[text.figure, text.market, text.kind, text.before, text.after]}>
      {figureRows(moved.figures, dataset(), spoken).map((row) => (
        <tr key={`${row.market} ${row.figure}`}>
          <th scope="row">{row.figure}</th>
          <td>{row.market}</td>
          <td>{row.kind}</td>
          <td>{row.before}</td>
          <td>{row.after}</td>
        </tr>
      ))}
    </Table>
  );
}
