import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { linear } from "@/lib/charts/scale";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Round } from "@/lib/handover/duel";
import { Plate } from "../../../_components/charts/plate";
import styles from "./duel-picture.module.css";

type Props = {
  readonly evaluation: Answered;
  readonly pair: readonly [MarketResult, MarketResult];
  /** Where they differ, the largest first. */
  readonly rounds: readonly Round[];
  readonly tableId: string;
};

/** Criteria drawn; the table holds all. */
const MOST = 12;
const WIDTH = 860;
const LEFT = 190;
const RIGHT = 80;
const ROW = 28;
const TOP = 44;
const BETWEEN = 50;
const LONGEST = 26;

/** Two markets by pillar, as pairs of dots against the middle of the field, and by criterion, as bars to the side of who leads. */
export function DuelPicture({ evaluation: { table }, pair: [one, other], rounds, tableId }: Props) {
  const { markets: text, format, say, t } = useWords("markets");
  const drawn = rounds.slice(0, MOST);
  const [oneName, otherName] = [say(one.market.name), say(other.market.name)];
  const pillars = one.recommendation.strengths.map((mine) => ({
    ...mine,
    theirs: other.recommendation.strengths.find(({ pillar }) => pillar === mine.pillar)?.strength ?? 0,
  }));
  const second = TOP + ROW * pillars.length + BETWEEN;
  const height = second + ROW * drawn.length + 6;
  const widest = Math.max(...drawn.map(({ lead }) => Math.abs(lead)));
  const x = linear([0, 100], [LEFT, WIDTH - RIGHT]);
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  const bar = linear([-widest, widest], [LEFT + 50, WIDTH - RIGHT - 50]);
  return (
    <figure>
      <Plate
        name={text.duel.pictureName(oneName, otherName, say(table.criteria[drawn[0]?.at ?? 0]?.definition.short ?? { en: "" }))}
        title={text.duel.title(oneName, otherName)}
        note={format.sentences([text.duel.measure, text.duel.dots])}
        tableId={tableId}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        className={styles.duel}
      >
        <Key x={LEFT} name={oneName} className={styles.one} />
        <Key x={middle} name={otherName} className={styles.other} />
        <text x={WIDTH} y={16} textAnchor="end" className={styles.soft}>
          {text.duel.byPillar}
        </text>
        {pillars.map(({ pillar, strength, fieldMedian, theirs }, row) => {
          const y = TOP + ROW * row;
          return (
            <g key={pillar}>
              <text x={LEFT - 14} y={y + 4} textAnchor="end">
                {t.pillars[pillar]}
              </text>
              <line x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} className={styles.rail} />
              <line x1={x(strength)} x2={x(theirs)} y1={y} y2={y} className={styles.between} />
              <line x1={x(fieldMedian)} x2={x(fieldMedian)} y1={y - 8} y2={y + 8} className={styles.field} />
              <circle cx={x(theirs)} cy={y} r={6} className={styles.other} />
              <rect x={x(strength) - 5} y={y - 5} width={10} height={10} className={styles.one} />
              <text x={WIDTH} y={y + 4} textAnchor="end" className={styles.soft}>
                {`${format.number(strength, 0)} : ${format.number(theirs, 0)}`}
              </text>
            </g>
          );
        })}
        <text x={middle} y={second - 20} textAnchor="middle" className={styles.soft}>
          {text.duel.sides(oneName, otherName)}
        </text>
        <line x1={middle} x2={middle} y1={second - 10} y2={height} className={styles.field} />
        {drawn.map(({ at, lead }, row) => {
          const y = second + ROW * row;
          // The first market's lead goes to the left, where its name stands.
          const end = bar(-lead);
          return (
            <g key={at}>
              <text x={LEFT - 14} y={y + 8} textAnchor="end">
                {shortened(say(table.criteria[at]?.definition.short ?? { en: "" }), LONGEST)}
              </text>
              <rect
                x={Math.min(middle, end)}
                y={y - 4}
                width={Math.abs(end - middle)}
                height={16}
                className={lead > 0 ? styles.one : styles.other}
              />
              <text x={end + (lead > 0 ? -8 : 8)} y={y + 8} textAnchor={lead > 0 ? "end" : "start"} className={styles.soft}>
                {format.number(Math.abs(lead), 3)}
              </text>
            </g>
          );
        })}
      </Plate>
      {rounds.length > drawn.length && (
        <figcaption className="small soft">
          {text.duel.rest(
            rounds.length - drawn.length,
            format.signed(
              rounds.slice(MOST).reduce((sum, { lead }) => sum + lead, 0),
              3,
            ),
            oneName,
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Key({ x, name, className }: { readonly x: number; readonly name: string; readonly className: string | undefined }) {
  return (
    <>
      <rect x={x} y={6} width={12} height={12} rx={className === styles.other ? 6 : 0} className={className} />
      <text x={x + 20} y={16} className={styles.name}>
        {shortened(name, LONGEST)}
      </text>
    </>
  );
}
