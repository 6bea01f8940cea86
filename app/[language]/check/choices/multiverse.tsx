"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import type { Multiverse as Found } from "@/lib/robustness/choices/multiverse";
import { choices } from "@/lib/robustness/choices/specifications";
import { type Standing, standingsOf } from "@/lib/robustness/choices/standings";
import { download } from "../../../_components/download";
import { number, Table } from "../../../_components/table";
import styles from "./choices.module.css";
import { Curve } from "./curve";
import { keyOf, levelName, levelsOf } from "./names";
import { RefusedWays } from "./refused-ways";

type Props = { readonly multiverse: Found; readonly evaluation: Answered; readonly markets: readonly string[] };

/** Figures in units of their own: the largest number decides. */
const UNSCALED = keyOf("normalisation", "none");

/** The decision under every method, normalisation and weighting, and which of these choices its places hang on. */
export function Multiverse({ multiverse: { universes, refused, specifications }, evaluation, markets }: Props) {
  const words = useWords("choices", "compare");
  const { choices: text, format, t } = words;
  const { ranks } = evaluation.ranking;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set([UNSCALED]));
  const counted = useMemo(
    () => universes.filter((one) => one.current || !choices.some((choice) => left.has(keyOf(choice, one[choice])))),
    [universes, left],
  );
  const { standings, overall } = useMemo(() => standingsOf(counted), [counted]);
  const winners = standings.filter(({ row }) => ranks[row] === 1);
  const [leader] = [...standings].sort((a, b) => b.first - a.first);
  const tick = (key: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  /** The code that writes tables is fetched when it is first wanted. */
  async function saveCsv() {
    const { toCsv } = await import("@/lib/report/csv");
    const header = [...choices.map((choice) => text.choices[choice]), ...markets];
    const rows = counted.map((one) => [...choices.map((choice) => levelName(words, choice, one[choice])), ...one.ranks]);
    download(`${t.app.name} ${text.csvName}.csv`, "text/csv", toCsv({ header, rows }));
  }

  if (markets.length < 2)
    return (
      <section className="stack" id="ways">
        <h2>{text.multiverse}</h2>
        <p>{text.oneMarket}</p>
      </section>
    );
  return (
    <section className="stack" id="ways">
      <h2>{text.multiverse}</h2>
      <p className="soft">{text.multiverseIntro(specifications, universes.length)}</p>
      <div data-testid="multiverse" data-counted={counted.length}>
        {winners.map(({ row, first }) => (
          <p key={row}>{text.sentence(markets[row] ?? "", first, counted.length, format.percent(first / counted.length))}</p>
        ))}
        {leader && winners.every(({ first }) => first < leader.first) && (
          <p>{text.mostOften(markets[leader.row] ?? "", leader.first, format.percent(leader.first / counted.length))}</p>
        )}
      </div>
      <details>
        <summary>{text.counted}</summary>
        <div className={styles.counted}>
          <p className="small soft">{text.countedHow}</p>
          {choices.map((choice) => (
            <fieldset key={choice} className="ticks">
              <legend className="small soft">{text.choices[choice]}</legend>
              {levelsOf(universes, choice).map((level) => (
                <label key={keyOf(choice, level)}>
                  <input
                    type="checkbox"
                    checked={!left.has(keyOf(choice, level))}
                    disabled={universes.some((one) => one.current && one[choice] === level)}
                    onChange={() => tick(keyOf(choice, level))}
                  />
                  {levelName(words, choice, level)}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
      {left.has(UNSCALED) && universes.some(({ normalisation }) => normalisation === "none") && (
        <p className="small soft">{text.noneLeftOut}</p>
      )}
      <Standings standings={standings} overall={overall} universes={counted.length} ranks={ranks} markets={markets} />
      <Curve universes={counted} first={winners[0]?.row ?? 0} markets={markets} onSave={() => void saveCsv()} />
      <RefusedWays refused={refused} specifications={specifications} ranked={universes.length} table={evaluation.table} />
    </section>
  );
}

type StandingsProps = {
  readonly standings: readonly Standing[];
  readonly overall: Standing["drivers"];
  readonly universes: number;
  readonly ranks: ArrayLike<number>;
  readonly markets: readonly string[];
};

const DRIVERS = [...choices, "rest"] as const;

function Standings({ standings, overall, universes, ranks, markets }: StandingsProps) {
  const { choices: text, format, t } = useWords("choices");
  const order = [...standings].sort((a, b) => (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0));
  const [most] = overall ? [...choices].sort((a, b) => overall[b] - overall[a]) : [];
  const shares = (drivers: Standing["drivers"]) =>
    DRIVERS.map((driver) => (
      <td key={driver} className="number">
        {drivers ? format.percent(drivers[driver]) : "–"}
      </td>
    ));
  return (
    <>
      <Table
        small
        className={styles.wrap}
        caption={format.sentences([format.closed(text.standings), text.standingsCaption])}
        name={text.standings}
        testId="standings"
        heads={[
          t.ranking.market,
          ...[text.now, text.first, text.topThree, text.range, text.median, ...DRIVERS.map((driver) => text.drivers[driver])].map(number),
        ]}
        bodies
      >
        <tbody>
          {order.map(({ row, first, topThree, best, worst, median, drivers }) => (
            <tr key={row}>
              <th scope="row">{markets[row]}</th>
              <td className="number">{ranks[row]}</td>
              <td className="number">{format.percent(first / universes)}</td>
              <td className="number">{format.percent(topThree / universes)}</td>
              <td className="number">{text.fromTo(best, worst)}</td>
              <td className="number">{median}</td>
              {shares(drivers)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={6}>
              {text.all}
            </th>
            {shares(overall)}
          </tr>
        </tfoot>
      </Table>
      {overall && most && <p>{text.driversText(text.driverNames[most], format.percent(overall[most]), format.percent(overall.rest))}</p>}
      <p className="small soft">{text.driversHow}</p>
    </>
  );
}
