import { useWords } from "#words";
import { lanesOf, lettersOf } from "@/lib/charts/letters";
import { linear } from "@/lib/charts/scale";
import { axisTicks } from "@/lib/charts/ticks";
import type { Apart } from "@/lib/keep/weigh/together";
import type { WeighingView } from "@/lib/keep/weigh/view";
import { head, number, Table } from "../../../../../../_components/table";
import type { Item } from "../../../../../../_components/weigh/order-list";
import own from "./result.module.css";
import { agreementIn } from "./says";
import { ShareTable } from "./share-table";

/** More people than these are dots without letters. */
const MOST_LETTERS = 12;
/** How far two letters have to be from each other so that none hides the other, in percent of the width. */
const APART_PCT = 5;
const ROW = 48;
const LANE = 18;

type Props = { readonly view: WeighingView; readonly items: readonly Item[] };

/** Everyone's share of each weight on one line, the widest apart first, with the figures beside it and as a table. */
export function WhereApart({ view, items }: Props) {
  const words = useWords("weighing");
  const { weighing, format } = words;
  const { result: text } = weighing;
  const { together, alone, people } = view;
  const { apart, terms, group } = together;
  const isLettered = alone.length > 0 && people <= MOST_LETTERS;
  const letters = lettersOf(alone.map(({ name }) => name));
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;
  const ticks = axisTicks(
    apart.map(({ shares }) => 100 * (shares.at(-1)?.share ?? 0)),
    4,
  );
  const x = linear([0, ticks.at(-1) ?? 100], [2, 97]);
  const mean = text.means[terms.aggregate];
  const low = ({ shares }: Apart) => shares[0]?.share ?? 0;
  const high = ({ shares }: Apart) => shares.at(-1)?.share ?? 0;
  return (
    <section className={own.part}>
      <h2>{text.apart}</h2>
      <p className="small soft">
        {isLettered ? text.apartIntro(mean) : text.apartIntroDots(mean)} {apart.some(({ quartiles }) => quartiles) && text.quartiles}
      </p>
      <Table
        fits
        className={own.spread}
        name={text.apart}
        heads={[
          head(""),
          head(
            <svg width="100%" height={20} aria-hidden="true" className={own.axis}>
              {ticks.map((tick) => (
                <text key={tick} x={`${x(tick)}%`} y={14} textAnchor="middle">
                  {tick === 0 ? format.pct(0, 0) : format.number(tick, 0)}
                </text>
              ))}
            </svg>,
            own.picture,
          ),
          number(text.lowestHighest),
          number(text.group),
        ]}
      >
        {apart.map((row) => (
          <tr key={row.id}>
            <th scope="row">{nameOf(row.id)}</th>
            <td className={own.picture}>
              <Row row={row} letters={isLettered ? letters : null} x={x} name={rowName(row)} />
            </td>
            <td className="number">{text.span(format.number(100 * low(row), 0), format.percent(high(row), 0))}</td>
            <td className="number">
              <strong>{format.percent(row.group, 0)}</strong>
            </td>
          </tr>
        ))}
      </Table>
      <div className={own.says}>
        {agreementIn(view, items, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {group.zerosReplaced > 0 && <p>{text.zeros(group.zerosReplaced, format.number(group.zerosReplaced, 0))}</p>}
      </div>
      <ShareTable view={view} items={items} />
    </section>
  );

  function rowName({ id, shares, group: joined }: Apart): string {
    const all = shares.map(({ who, share }) => {
      const pct = format.percent(share, 0);
      return who === null ? pct : text.shareOf(alone[who]?.name ?? "", pct);
    });
    return text.rowName(nameOf(id), format.list(all), format.percent(joined, 0));
  }
}

type RowProps = {
  readonly row: Apart;
  /** By number of the person; `null` for dots. */
  readonly letters: readonly string[] | null;
  readonly x: (pct: number) => number;
  readonly name: string;
};

/** One criterion: a line from the lowest to the highest share, everyone on it, the group's as a tall line. */
function Row({ row: { shares, quartiles, group }, letters, x, name }: RowProps) {
  const places = shares.map(({ share }) => x(100 * share));
  const lanes = letters ? lanesOf(places, APART_PCT) : places.map(() => 0);
  const up = LANE * Math.max(0, ...lanes);
  const [height, y] = [ROW + up, ROW / 2 + up];
  const at = (pct: number) => `${pct}%`;
  return (
    <svg width="100%" height={height} role="img" aria-label={name} className={own.row}>
      <line x1="0" x2="100%" y1={y} y2={y} className={own.rail} />
      <line x1={at(places[0] ?? 0)} x2={at(places.at(-1) ?? 0)} y1={y} y2={y} className={own.span} />
      {quartiles && <line x1={at(x(100 * quartiles[0]))} x2={at(x(100 * quartiles[1]))} y1={y} y2={y} className={own.half} />}
      <line x1={at(x(100 * group))} x2={at(x(100 * group))} y1={y - 18} y2={y + 18} className={own.group} />
      {shares.map(({ who }, k) => {
        const cy = y - LANE * (lanes[k] ?? 0);
        // Nobody in an anonymous weighing has a number; their places are all there is.
        const key = who ?? `${k}`;
        if (!letters || who === null) return <circle key={key} cx={at(places[k] ?? 0)} cy={cy} r={4} className={own.dot} />;
        return (
          <g key={key}>
            <circle cx={at(places[k] ?? 0)} cy={cy} r={10} className={own.dot} />
            <text x={at(places[k] ?? 0)} y={cy + 4} textAnchor="middle" className={own.letter}>
              {letters[who]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
