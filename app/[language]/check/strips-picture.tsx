import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import { Plate } from "../../_components/charts/plate";
import { Gap } from "../../_components/gap";
import styles from "./pictures.module.css";
import { shadeOf } from "./shade";

type Props = {
  readonly smaa: Smaa;
  readonly markets: readonly string[];
  readonly order: readonly number[];
  readonly ranks: ArrayLike<number>;
  readonly tableId: string;
};

const LEFT = 170;
const RIGHT = 70;
const TOP = 26;
const ROW = 28;
const CELL = 46;
/** Rows of tall fields are cut off here; the table holds all. */
const MOST = 20;
/** A share that is written into its cell: less would be a wall of numbers. */
const WRITTEN = 0.1;

/** Where each market lands over all weights: a strip of places, the stronger the more often, its place on the decided weights framed. */
export function StripsPicture({ smaa: { acceptability, samples, seed }, markets, order, ranks, tableId }: Props) {
  const words = useWords("robustness");
  const { robustness: text, format } = words;
  const rows = order.slice(0, MOST);
  const places = markets.slice(0, MOST).map((_, at) => at + 1);
  const width = LEFT + places.length * CELL + RIGHT;
  const first = markets[rows[0] ?? 0] ?? "";
  const topThree = (row: number) =>
    Array.from(acceptability[row] ?? [])
      .slice(0, 3)
      .reduce((sum, share) => sum + share, 0);
  return (
    <figure className="stack">
      <Plate
        name={text.strips.name(rows.length, first)}
        title={text.strips.title}
        note={text.strips.note(format.number(samples, 0), seed)}
        tableId={tableId}
        viewBox={`0 0 ${width} ${TOP + rows.length * ROW}`}
        width={width}
        height={TOP + rows.length * ROW}
        className={styles.strips}
      >
        {places.map((place) => (
          <text key={place} x={LEFT + CELL * (place - 0.5)} y={16} textAnchor="middle">
            {place}
          </text>
        ))}
        <text x={width} y={16} textAnchor="end">
          {text.strips.top}
        </text>
        {rows.map((row, at) => {
          const y = TOP + at * ROW;
          const now = (ranks[row] ?? 1) - 1;
          return (
            <g key={markets[row]}>
              <text x={LEFT - 12} y={y + 18} textAnchor="end" className={styles.market}>
                {shortened(markets[row] ?? "", LONGEST)}
              </text>
              {places.map((place) => {
                const share = acceptability[row]?.[place - 1] ?? 0;
                return (
                  <g key={place}>
                    <rect
                      x={LEFT + CELL * (place - 1) + 1}
                      y={y + 2}
                      width={CELL - 2}
                      height={ROW - 4}
                      className={styles[shadeOf(share)]}
                    />
                    {share >= WRITTEN && (
                      <text x={LEFT + CELL * (place - 0.5)} y={y + 18} textAnchor="middle" className={styles.share}>
                        {format.number(100 * share, 0)}
                      </text>
                    )}
                  </g>
                );
              })}
              {now < places.length && <rect x={LEFT + CELL * now + 1} y={y + 2} width={CELL - 2} height={ROW - 4} className={styles.now} />}
              <text x={width} y={y + 18} textAnchor="end" className={styles.market}>
                {format.share(topThree(row))}
              </text>
            </g>
          );
        })}
      </Plate>
      <figcaption className="small soft">
        {text.strips.note(format.number(samples, 0), seed)}
        <Gap />
        {order.length > rows.length && text.strips.cut(rows.length)}
      </figcaption>
    </figure>
  );
}

const LONGEST = 22;
