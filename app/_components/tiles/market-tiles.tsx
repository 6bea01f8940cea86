import { useWords } from "#words";
import { type TileLayout, tileMap } from "@/lib/charts/tiles";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { type Priority, priorities } from "@/lib/recommendation/rules";
import { useDataset } from "../../_state/provider";
import { Plate } from "../charts/plate";
import { Link } from "../link";
import styles from "./market-tiles.module.css";
import { Tile } from "./tile";

type Props = {
  readonly evaluation: Evaluation;
  /** Id of the table with the same markets. */
  readonly tableId?: string;
};

/** A market as its tile shows it. */
export type Tiled = {
  readonly iso3: string;
  readonly name: string;
  readonly rank: number | null;
  readonly priority: Priority | null;
  /** Why it has no place; empty where it has one. */
  readonly why: string;
};

/** Every market as a tile near its neighbours, in the tone of its advice, each a way to its market; the advice with its names beside it. */
export function MarketTiles({ evaluation, tableId }: Props) {
  const { tiles: text, format, say, t } = useWords("tiles");
  const { markets } = useDataset();
  const { decision, table } = evaluation;
  const results = evaluation.ok ? evaluation.results : [];
  const out = new Set(table.out.map(({ market }) => market.iso3));
  const tiled = new Map(
    markets.map(({ iso3, name }): [string, Tiled] => {
      const result = results.find(({ market }) => market.iso3 === iso3);
      const why = result ? "" : iso3 === decision.exporter ? text.home : out.has(iso3) ? text.out : text.notTicked;
      return [iso3, { iso3, name: say(name), rank: result?.rank ?? null, priority: result?.recommendation.priority ?? null, why }];
    }),
  );
  const first = results[0];
  const name = first ? text.name(tiled.size, say(first.market.name)) : text.nameWithout(tiled.size);
  return (
    <figure className={styles.figure}>
      {(["wide", "tall"] as const).map((layout) => (
        <div key={layout} className={styles[layout]}>
          <Grid layout={layout} tiled={tiled} name={name} tableId={tableId} />
        </div>
      ))}
      <figcaption className={styles.key}>
        <dl>
          {priorities.map((priority) => {
            const names = results
              .filter(({ recommendation }) => recommendation.priority === priority)
              .map(({ market }) => say(market.name));
            return (
              names.length > 0 && (
                <div key={priority}>
                  <dt>
                    <svg viewBox="0 0 14 14" className={styles.swatch} aria-hidden="true">
                      <rect x={1} y={1} width={12} height={12} rx={3} className={styles[priority]} />
                    </svg>
                    {t.priorities[priority]}
                  </dt>
                  <dd>{format.list(names)}</dd>
                </div>
              )
            );
          })}
        </dl>
        <p className="small soft">{text.note}</p>
      </figcaption>
    </figure>
  );
}

/** From one tile to the next, in the units of the drawing. */
const STEP = 80;
const GAP = 4;
const SIZE = STEP - GAP;

type GridProps = {
  readonly layout: TileLayout;
  readonly tiled: ReadonlyMap<string, Tiled>;
  readonly name: string;
  readonly tableId?: string | undefined;
};

function Grid({ layout, tiled, name, tableId }: GridProps) {
  const words = useWords("tiles");
  const { tiles: text, t } = words;
  const { tiles, columns, rows } = tileMap([...tiled.keys()], layout);
  const [width, height] = [columns * STEP + GAP, rows * STEP + GAP];
  return (
    <Plate
      name={name}
      title={text.title(tiled.size)}
      note={words.format.sentences([text.note, words.format.clauses(priorities.flatMap((priority) => namesOf(words, tiled, priority)))])}
      tableId={tableId}
      role="group"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.map}
    >
      {tiles.map(({ market, column, row }) => {
        const tile = tiled.get(market);
        if (!tile) return null;
        const { rank, priority, why } = tile;
        const advice = priority ? t.priorities[priority] : text.noAdvice;
        return (
          <Link
            key={market}
            href={`/markets/${market}`}
            prefetch={false}
            className={styles.tile}
            aria-label={rank === null ? text.unranked(tile.name, why) : text.tile(tile.name, rank, advice)}
          >
            <Tile tile={tile} x={column * STEP + GAP} y={row * STEP + GAP} size={SIZE} />
          </Link>
        );
      })}
    </Plate>
  );
}

function namesOf({ format, t }: Words, tiled: ReadonlyMap<string, Tiled>, priority: Priority): string[] {
  const names = [...tiled.values()].filter((tile) => tile.priority === priority).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return names.length > 0 ? [format.labelled(t.priorities[priority], format.list(names.map(({ name }) => name)))] : [];
}
