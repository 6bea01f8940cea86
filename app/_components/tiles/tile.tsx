import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { lettersIn } from "@/lib/i18n/width";
import type { Tiled } from "./market-tiles";
import styles from "./market-tiles.module.css";

type Props = { readonly tile: Tiled; readonly x: number; readonly y: number; readonly size: number };

/** Letters that fit in a line of a tile. */
const LONGEST = 11;

/** One market: its place above, its name below; on narrow screens its code, which is never too long. */
export function Tile({ tile: { iso3, name, rank, priority, why }, x, y, size }: Props) {
  const { tiles: text } = useWords("tiles");
  const lines = halved(name);
  // What is not in the ranking has no word to be shouted; its name for screen readers says why.
  const mark = why === text.notTicked ? "–" : why;
  return (
    <>
      <rect x={x} y={y} width={size} height={size} rx={6} className={priority ? styles[priority] : why ? styles.none : styles.leave} />
      <text x={x + 6} y={y + 24} className={rank === null ? styles.why : styles.rank}>
        {rank ?? mark}
      </text>
      <text x={x + 6} y={y + size - 10} className={styles.code}>
        {iso3}
      </text>
      {lines.map((line, at) => (
        <text key={line} x={x + 6} y={y + size - 10 - 15 * (lines.length - 1 - at)} className={styles.name}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A name in at most two lines: broken at its middle space, else by a hyphen; what does not fit even then is cut. */
export function halved(name: string): readonly string[] {
  if (lettersIn(name) <= LONGEST) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  if (middle !== undefined) return [name.slice(0, middle), name.slice(middle + 1)].map((part) => shortened(part, LONGEST));
  // Chinese breaks anywhere and needs no hyphen.
  const isWide = lettersIn(name) > name.length;
  const at = isWide ? Math.ceil(name.length / 2) : LONGEST - 4;
  return [`${name.slice(0, at)}${isWide ? "" : "-"}`, name.slice(at)].map((part) => shortened(part, LONGEST));
}
