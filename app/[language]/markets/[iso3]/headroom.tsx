import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../../_components/gap";
import { mirrorList } from "../../../_components/headroom/mirror-list";
import { ratioText } from "../../../_components/headroom/ratio";
import { roomOf } from "../../../_components/headroom/room";
import { Link } from "../../../_components/link";
import { number, Table } from "../../../_components/table";
import type { Rooms } from "../../../_server/headroom";
import { useDataset } from "../../../_state/provider";
import styles from "./market-page.module.css";

type Props = { readonly market: Market; readonly exporter: string; readonly rooms: Rooms };

/** What a gravity model would expect of the exporter's trade with this market, against what it is: context, with its doubts. */
export function Headroom({ market, exporter, rooms }: Props) {
  const words = useWords("headroom");
  const { headroom: text, format, say } = words;
  const dataset = useDataset();
  const room = roomOf(rooms, exporter, market.iso3);
  const gap = mirrorList(words, dataset, exporter, [market.iso3]);
  const [from, to] = [say(countryName(dataset, exporter)), say(market.name)];
  const known = Object.keys(rooms.rooms).some((key) => key.startsWith(`${exporter} `));
  return (
    <section id="headroom" className="stack" aria-label={text.title} data-testid="headroom">
      <h2>{text.title}</h2>
      <p>
        <strong>{text.context}</strong>
        <Gap />
        {text.flow}
      </p>
      {room ? (
        <Table
          small
          className="fitting"
          caption={text.caption(from, to, rooms.year)}
          name={text.title}
          heads={[text.estimator, number(text.actual), number(text.ratio), number(text.interval), text.potentialClass]}
        >
          {room.by.map(({ estimator, ratio, low, high, potentialClass }) => (
            <tr key={estimator}>
              <th scope="row">{text.estimators[estimator]}</th>
              <td className="number">{format.compact(room.actual)}</td>
              <td className="number">{ratioText(words, ratio)}</td>
              <td className="number">{text.range(ratioText(words, low), ratioText(words, high))}</td>
              <td>{text.classes[potentialClass]}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <p>{known ? text.none(from) : text.notHeld(from)}</p>
      )}
      <div className={`small ${styles.asides}`}>
        {gap && <p>{gap}</p>}
        <p className="soft">
          {text.reading}
          <Gap />
          {text.smearing}
        </p>
        <p className="soft">
          {text.made(rooms.year, format.clauses(rooms.publishers))} <Link href="/trade/model">{text.more}</Link>
        </p>
      </div>
    </section>
  );
}
