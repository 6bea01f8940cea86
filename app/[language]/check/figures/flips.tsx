import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { Flip } from "@/lib/robustness/figures/flips";
import { number, Table } from "../../../_components/table";
import { type LookedAt, wordsOn } from "./looked-at";

type Props = LookedAt & { readonly flips: readonly Flip[] };

/** The value each figure would have to take for the second to come ahead, next to what it could have been. */
export function Flips({ flips, ...at }: Props) {
  const spoken = useWords("figures");
  const { figures: text, format } = spoken;
  const found = flips.flatMap(({ value, ...flip }) => (value === null ? [] : [{ ...flip, value }]));
  const [ahead, behind] = at.pair.map((row) => wordsOn(spoken, at, row, 0).market);
  const without = at.pair.flatMap((row) => {
    const names = flips
      .filter((flip) => flip.row === row && flip.value === null)
      .map(({ column }) => wordsOn(spoken, at, row, column).short);
    return names.length > 0 ? [text.columns(wordsOn(spoken, at, row, 0).market, format.list(names))] : [];
  });
  return (
    <section className="stack">
      <h3>{text.flips(behind ?? "", ahead ?? "")}</h3>
      {found.length === 0 ? (
        <p>{text.noneFlips}</p>
      ) : (
        <>
          <Table
            small
            caption={text.flipsCaption}
            testId="flips"
            heads={[
              text.head.market,
              text.head.indicator,
              number(text.head.now),
              number(text.needed),
              number(text.could),
              text.head.basis,
              text.reach,
            ]}
          >
            {found.map(({ row, column, now, value }) => {
              const words = wordsOn(spoken, at, row, column);
              const span = at.spans[row]?.[column];
              const inside = span !== undefined && value >= span.low && value <= span.high;
              return (
                <tr key={`${row} ${column}`}>
                  <th scope="row">{words.market}</th>
                  <td>{words.indicator}</td>
                  <td className="number">{words.value(now)}</td>
                  <td className="number">{value > now ? text.above(words.value(value)) : text.below(words.value(value))}</td>
                  <td className="number">{span && rangeOf(spoken, words.value(span.low), words.value(span.high))}</td>
                  <td>{words.basis}</td>
                  <td>{inside ? text.within : text.beyond}</td>
                </tr>
              );
            })}
          </Table>
          {without.length > 0 && <p className="small">{text.noValue(without.join("; "))}</p>}
        </>
      )}
      <p className="small soft">{text.flipsHow}</p>
    </section>
  );
}

/** A span too narrow to be told apart in print is one value. */
function rangeOf({ figures: text }: Words<"figures">, low: string, high: string): string {
  return low === high ? low : text.fromTo(low, high);
}
