"use client";

import { useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { countryName, indicatorName } from "@/lib/report/names";
import { withoutFigure, withoutIndicator, withoutMarket, withoutOwn } from "@/lib/tables/adopt";
import { number, Table } from "../../_components/table";
import styles from "../../_components/tables/tables.module.css";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";

/** Everything of the user's own that the decision holds, each with a way to remove it. */
export function Standing({ decision }: { readonly decision: Decision }) {
  const { own: ownText, say, t } = useWords("own");
  const dataset = useDataset();
  const text = ownText;
  const { overrides, own } = decision;
  const nothing = overrides.length === 0 && !own;
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<Decision | null>(null);

  /** Its button goes with what is removed: the focus goes to the heading of what is left. */
  function remove(change: (before: Decision) => Decision) {
    commit(change);
    setRemoved(change(decision));
    heading.current?.focus();
  }
  return (
    <section className="stack" aria-label={text.standing} data-testid="own-standing">
      <h2 ref={heading} tabIndex={-1}>
        {text.standing}
      </h2>
      <p role="status" className="small">
        {removed && holdsSame(removed, decision) && text.removed}
      </p>
      {nothing && <p className="soft">{text.none}</p>}
      {own && own.markets.length > 0 && (
        <Entries
          title={text.markets}
          entries={own.markets.map(({ iso3, name }) => ({ id: iso3, name, remove: () => remove((before) => withoutMarket(before, iso3)) }))}
        />
      )}
      {own && own.indicators.length > 0 && (
        <Entries
          title={text.indicators}
          entries={own.indicators.map(({ id, name }) => ({ id, name, remove: () => remove((before) => withoutIndicator(before, id)) }))}
        />
      )}
      {overrides.length > 0 && (
        <Table
          className={styles.narrow}
          name={text.standing}
          heads={[t.ranking.market, t.reasonHead.criterion, number(text.after), t.info.source, ""]}
        >
          {overrides.map(({ market, indicator, value, note }) => {
            const place = say(countryName(dataset, market));
            const what = say(indicatorName(dataset, indicator));
            return (
              <tr key={`${market} ${indicator}`}>
                <th scope="row">{place}</th>
                <td>{what}</td>
                <td className="number">{value}</td>
                <td>{note || <span className="soft">{text.noSource}</span>}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    aria-label={text.removeFigure(`${place}, ${what}`)}
                    onClick={() => remove((before) => withoutFigure(before, market, indicator))}
                  >
                    {text.remove}
                  </button>
                </td>
              </tr>
            );
          })}
        </Table>
      )}
      {!nothing && (
        <div>
          <button type="button" onClick={() => remove(withoutOwn)}>
            {text.removeAll}
          </button>
        </div>
      )}
    </section>
  );
}

function holdsSame(one: Decision, other: Decision): boolean {
  return JSON.stringify([one.overrides, one.own]) === JSON.stringify([other.overrides, other.own]);
}

type Entry = { readonly id: string; readonly name: string; readonly remove: () => void };

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const { own: ownText } = useWords("own");
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ id, name, remove }) => (
          <li key={id} className="row">
            {name} <code className="small soft">{id}</code>
            <button type="button" className="link" aria-label={ownText.removeFigure(name)} onClick={remove}>
              {ownText.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
