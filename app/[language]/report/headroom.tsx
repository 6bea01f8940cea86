import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../_components/gap";
import { mirrorList } from "../../_components/headroom/mirror-list";
import { ratioText } from "../../_components/headroom/ratio";
import { type Room, roomOf } from "../../_components/headroom/room";
import { number, Table } from "../../_components/table";
import type { Rooms } from "../../_server/headroom";
import { useDataset } from "../../_state/provider";
import styles from "./report.module.css";
import { Section } from "./section";

type Props = { readonly evaluation: Answered; readonly rooms: Rooms };

/** What a gravity model would expect of trade with each market: context, with its intervals and doubts. Nothing rests on it. */
export function Headroom({ evaluation: { results, decision }, rooms }: Props) {
  const words = useWords("headroom");
  const { headroom: text, format, say } = words;
  const dataset = useDataset();
  const { exporter } = decision;
  const from = say(countryName(dataset, exporter));
  const rows = results.flatMap(({ market }) => {
    const room = roomOf(rooms, exporter, market.iso3);
    return room ? [{ market, ...room }] : [];
  });
  const gaps = mirrorList(
    words,
    dataset,
    exporter,
    rows.map(({ market }) => market.iso3),
  );
  if (rows.length === 0)
    return (
      <Section title={text.title}>
        <p className={styles.intro}>{text.notHeld(from)}</p>
      </Section>
    );
  // A table of nothing but "undecided" says no more than one sentence does.
  if (rows.every(({ by }) => by.every(({ potentialClass }) => potentialClass === "undecided")))
    return (
      <Section title={text.title} intro={format.sentences([text.context, text.flow])}>
        <p data-testid="report-headroom">{text.allUndecided}</p>
      </Section>
    );
  return (
    <Section title={text.title} intro={format.sentences([text.context, text.flow])}>
      <Table
        className={styles.table}
        caption={text.captionAll(from, rooms.year)}
        name={text.title}
        testId="report-headroom"
        heads={[
          text.market,
          number(text.actual),
          ...(["ppml", "ols"] as const).flatMap((estimator) => [
            number(format.labelled(text.estimators[estimator], text.ratio)),
            number(text.interval),
            text.potentialClass,
          ]),
        ]}
      >
        {rows.map(({ market, actual, by }) => (
          <tr key={market.iso3}>
            <th scope="row">{say(market.name)}</th>
            <td className="number">{format.compact(actual)}</td>
            {(["ppml", "ols"] as const).map((estimator) => (
              <Cells key={estimator} room={by.find((one) => one.estimator === estimator)} />
            ))}
          </tr>
        ))}
      </Table>
      <ul className={styles.fine}>
        <li>
          {text.reading}
          <Gap />
          {text.smearing}
        </li>
        <li>{text.made(rooms.year, format.clauses(rooms.publishers))}</li>
        {gaps && <li>{gaps}</li>}
      </ul>
    </Section>
  );
}

function Cells({ room }: { readonly room: Room | undefined }) {
  const words = useWords("headroom");
  const { headroom: text } = words;
  if (!room) return <td colSpan={3}>–</td>;
  return (
    <>
      <td className="number">{ratioText(words, room.ratio)}</td>
      <td className="number">{text.range(ratioText(words, room.low), ratioText(words, room.high))}</td>
      <td>{text.classes[room.potentialClass]}</td>
    </>
  );
}
