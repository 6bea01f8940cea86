"use client";

import { useEffect } from "react";
import type { MarketFact } from "@/lib/dataset/landed/facts";
import { factsKey, LANDED } from "@/lib/dataset/parts/parts";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { landed } from "@/lib/i18n/en/landed";
import { askedTopics } from "@/lib/report/money/topics";
import { bringParts, useParts } from "../../_state/parts";
import { useDataset } from "../../_state/provider";
import { Table } from "../table";
import { say } from "../words";

const { before, checks: text } = landed;

/** So many of the first markets are told of. */
const FIRST = 2;

/** What to know and to find out before selling in the first markets, with who does it: facts with date, source and confidence. */
export function BeforeReport({ evaluation }: { readonly evaluation: Answered }) {
  const { version } = useDataset();
  const parts = useParts();
  const first = evaluation.results.slice(0, FIRST);
  const keys = [LANDED, ...first.map(({ market }) => factsKey(market.iso3))];
  const wanted = keys.join(" ");
  useEffect(() => void bringParts(wanted.split(" "), version), [wanted, version]);
  if (!keys.every((key) => parts.has(key))) return null;
  return first.map((result) => <One key={result.market.iso3} result={result} evaluation={evaluation} />);
}

function One({ result: { market }, evaluation }: { readonly result: MarketResult; readonly evaluation: Answered }) {
  const { landed: held } = useDataset();
  const checks = evaluation.decision.checks?.[market.iso3] ?? {};
  return (
    <Table small caption={say(market.name)} heads={[text.done, text.what, text.known, text.owner, text.by]}>
      {askedTopics.map((topic) => {
        const facts = held.facts.filter((fact) => fact.market === market.iso3 && fact.topic === topic);
        const { done, owner, by } = checks[topic] ?? {};
        return (
          <tr key={topic}>
            <td>{done ? text.yes : text.no}</td>
            <th scope="row">{before.topics[topic]}</th>
            <td>
              {facts.length === 0 ? before.questions[topic] : facts.map((fact) => <Fact key={`${fact.about} ${fact.value}`} fact={fact} />)}
            </td>
            <td>{owner}</td>
            <td>{by}</td>
          </tr>
        );
      })}
    </Table>
  );
}

function Fact({ fact }: { readonly fact: MarketFact }) {
  const { about, value, unit, sourceTitle, pageDate, confidence } = fact;
  return (
    <p lang="en">
      {about && `${about}: `}
      {value}
      {unit && ` ${unit}`}{" "}
      <span className="small soft">
        ({sourceTitle}, {before.page(pageDate)}; {before.confidence[confidence].toLowerCase()})
      </span>
    </p>
  );
}
