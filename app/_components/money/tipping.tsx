"use client";

import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { leverText, tippingSentence } from "@/lib/report/money/texts";
import { number, Table } from "../table";
import { useBreakEvens } from "./use-break-evens";

type Props = { readonly evaluation: Answered };

/** What would bring the second market before the first, and where nothing is left: in a sentence and in a table. */
export function Tipping({ evaluation }: Props) {
  const words = useWords("costs");
  const { say, costs } = words;
  const text = costs.money;
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
          <p data-testid="tipping-sentence">{tippingSentence(found, nameOf, [one, two], words)}</p>
          <p className="small soft">{text.tippingIntro(one, two)}</p>
          <Table small name={text.tipping} heads={[text.lever, number(text.now), number(text.overtakes(two, one)), number(text.nil)]}>
            {found.map(({ market, lever, unit, now, overtakes, nil }) => (
              <tr key={`${market} ${lever}`}>
                <th scope="row">{text.leverIn(nameOf(market), text.levers[lever])}</th>
                <td className="number">{leverText(now, unit, now, words)}</td>
                <td className="number">{leverText(overtakes, unit, now, words)}</td>
                <td className="number">{leverText(nil, unit, now, words)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}
