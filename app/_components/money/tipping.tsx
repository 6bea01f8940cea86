"use client";

import type { BreakEven } from "@/lib/comparison/break-even";
import type { Answered } from "@/lib/evaluate";
import { costs } from "@/lib/i18n/en/costs";
import { number, Table } from "../table";
import { format, say } from "../words";
import { useBreakEvens } from "./use-break-evens";

const text = costs.money;

type Props = { readonly evaluation: Answered };

/** What would bring the second market before the first, and where nothing is left: in a sentence and in a table. */
export function Tipping({ evaluation }: Props) {
  const found = useBreakEvens(evaluation);
  const [first, second] = evaluation.results.map(({ market }) => market);
  if (!first || !second || found?.length === 0) return null;
  const names: Record<string, string> = { [first.iso3]: say(first.name), [second.iso3]: say(second.name) };
  const nameOf = (iso3: string) => names[iso3] ?? iso3;
  const [one, two] = [nameOf(first.iso3), nameOf(second.iso3)];
  return (
    <section className="stack" aria-label={text.tipping} data-testid="tipping">
      <h3>{text.tipping}</h3>
      {found === null ? (
        <p role="status">{text.working}</p>
      ) : (
        <>
          <p data-testid="tipping-sentence">{sentence(found, nameOf, one, two)}</p>
          <p className="small soft">{text.tippingIntro(one, two)}</p>
          <Table small name={text.tipping} heads={[text.lever, number(text.now), number(text.overtakes(two, one)), number(text.nil)]}>
            {found.map(({ market, lever, unit, now, overtakes, nil }) => (
              <tr key={`${market} ${lever}`}>
                <th scope="row">{text.leverIn(nameOf(market), text.levers[lever])}</th>
                <td className="number">{at(now, unit)}</td>
                <td className="number">{overtakes === null ? text.never : at(overtakes, unit)}</td>
                <td className="number">{nil === null ? text.never : at(nil, unit)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

function sentence(found: readonly BreakEven[], nameOf: (iso3: string) => string, first: string, second: string): string {
  const tips = found.flatMap(({ market, lever, unit, overtakes }) =>
    overtakes === null ? [] : [text.sentenceAt(text.levers[lever], nameOf(market), at(overtakes, unit))],
  );
  return tips.length > 0 ? text.sentence(second, first, format.either(tips)) : text.none(second, first);
}

/** Large rates of exchange and prices in them need no more decimals, small ones do. */
function at(value: number, unit: string): string {
  return `${format.number(value, Math.abs(value) < 1 ? 4 : 2)}\u00a0${unit}`;
}
