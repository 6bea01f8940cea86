import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { GRID, type Interval, type Stabilities, type Stability } from "@/lib/robustness/intervals/intervals";
import { Gap } from "../../_components/gap";
import { number, Table } from "../../_components/table";
import { FlipsPicture } from "./flips-picture";
import styles from "./robustness.module.css";

type Props = {
  /** `null` as long as they are being computed: their table already stands, so that nothing below it moves when they come. */
  readonly stabilities: Stabilities | null;
  readonly names: readonly string[];
  readonly markets: readonly string[];
};

/** The ranges of every pillar and criterion, as numbers and as strips. */
export function Intervals({ stabilities, names, markets }: Props) {
  const { robustness: text, format } = useWords("robustness");
  const named = (rows: readonly number[] | null) => (rows === null ? text.stays : format.list(rows.map((row) => markets[row] ?? "")));
  return (
    <section className="stack" id="weights">
      <h2>{text.intervals}</h2>
      {stabilities && <FlipsPicture stabilities={stabilities.stabilities} names={names} markets={markets} tableId="all-weights" />}
      <details>
        <summary>{text.allWeights(names.length)}</summary>
        <Table
          small
          id="all-weights"
          caption={
            <>
              {text.intervalsCaption}
              <Gap />
              {stabilities && (stabilities.by === "exact" ? text.exact : text.bracketed(GRID))}
            </>
          }
          name={text.intervals}
          aria-busy={!stabilities}
          heads={[
            text.head.what,
            text.head.strip,
            number(text.head.now),
            number(text.head.winner),
            number(text.head.order),
            text.head.below,
            text.head.above,
          ]}
        >
          {names.map((name, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Cells stability={stabilities?.stabilities[at] ?? null} named={named} />
            </tr>
          ))}
        </Table>
      </details>
    </section>
  );
}

type CellsProps = { readonly stability: Stability | null; readonly named: (rows: readonly number[] | null) => string };

function Cells({ stability, named }: CellsProps) {
  const words = useWords("robustness");
  const { format } = words;
  if (!stability) return <td colSpan={6}>…</td>;
  return (
    <>
      <td>
        <Strip stability={stability} />
      </td>
      <td className="number">{format.percent(stability.share, 1)}</td>
      <td className="number">{rangeOf(words, stability.winner)}</td>
      <td className="number">{rangeOf(words, stability.order)}</td>
      <td>{named(stability.firstBelow)}</td>
      <td>{named(stability.firstAbove)}</td>
    </>
  );
}

function rangeOf({ robustness: text, format }: Words<"robustness">, [low, high]: Interval): string {
  return text.range(format.percent(low, 1), format.percent(high, 1));
}

/** The numbers beside it, drawn. */
function Strip({ stability: { share, winner, order } }: { readonly stability: Stability }) {
  const width = ([low, high]: Interval) => Math.max(0.6, 100 * (high - low));
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" className={styles.strip} aria-hidden="true">
      <rect x="0" y="6.5" width="100" height="1" className={styles.axis} />
      <rect x={100 * winner[0]} y="2" width={width(winner)} height="10" className={styles.winner} />
      <rect x={100 * order[0]} y="5" width={width(order)} height="4" className={styles.order} />
      <rect x={Math.min(99.4, 100 * share)} y="0" width="0.6" height="14" className={styles.now} />
    </svg>
  );
}
