"use client";

import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { beforeRows, marketsToldOf } from "@/lib/report/money/before";
import { useDataset } from "../../_state/provider";
import { Table } from "../table";
import { useFacts } from "./use-facts";

/** What to know and to find out before selling in the first markets, with who does it: facts with date, source and confidence. */
export function BeforeReport({ evaluation }: { readonly evaluation: Answered }) {
  const ready = useFacts(evaluation);
  if (!ready) return null;
  return marketsToldOf(evaluation).map((result) => <One key={result.market.iso3} result={result} evaluation={evaluation} />);
}

function One({ result, evaluation }: { readonly result: MarketResult; readonly evaluation: Answered }) {
  const words = useWords("access", "landed");
  const { format, say, landed } = words;
  const { checks: text } = landed;
  const dataset = useDataset();
  const [open, close] = format.signs.brackets;
  return (
    <Table small caption={say(result.market.name)} heads={[text.done, text.what, text.known, text.owner, text.by]}>
      {beforeRows(result, evaluation, dataset, words).map(({ topic, name, known, question, done, owner, by }) => (
        <tr key={topic}>
          <td>{done ? text.yes : text.no}</td>
          <th scope="row">{name}</th>
          <td>
            {known.length === 0
              ? question
              : known.map(({ said, source, about }) => (
                  <p key={said}>
                    {said}
                    <span className="small soft">
                      {open}
                      <span lang="en">{source}</span>
                      {format.signs.clauses + about + close}
                    </span>
                  </p>
                ))}
          </td>
          <td>{owner}</td>
          <td>{by}</td>
        </tr>
      ))}
    </Table>
  );
}
