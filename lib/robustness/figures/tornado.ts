import { type Duel, duelOf, type Pair, type Ranked, withFigures } from "./pair";

/** What a figure could have been: the row and column where it stands, and the values it is moved between. */
export type Span = { readonly row: number; readonly column: number; readonly low: number; readonly high: number };

/** What moving one figure does to two alternatives. */
export type Bar = Span & {
  /** How the pair stands with the figure at either end; `null` where the method refuses it. */
  readonly atLow: Duel | null;
  readonly atHigh: Duel | null;
  /** How far the difference of the scores moves, over both ends and where it is now. */
  readonly swing: number;
  /** True where the second one ranks ahead at an end. */
  readonly overturns: boolean;
};

/**
 * One-way sensitivity of a pair: each figure is moved over its span while all others stay, and the difference of the two
 * scores is read at both ends. Widest first, as in a tornado diagram: Howard, R. A. (1988). Decision analysis: practice and
 * promise. Management Science 34(6), 679–695. What counts is the ends: a method may do something else between them.
 */
export function tornadoOf(ranked: Ranked, pair: Pair, spans: readonly Span[]): Bar[] {
  const now = duelOf(ranked, pair);
  const { columns } = ranked.problem;
  const at = ({ row, column }: Span, value: number) => duelOf(withFigures(ranked, new Map([[row * columns + column, value]])), pair);
  return spans
    .map((span): Bar => {
      const [atLow, atHigh] = [at(span, span.low), at(span, span.high)];
      const margins = [now, atLow, atHigh].flatMap((duel) => (duel ? [duel.margin] : []));
      return {
        ...span,
        atLow,
        atHigh,
        swing: margins.length > 0 ? Math.max(...margins) - Math.min(...margins) : 0,
        overturns: atLow?.order === 1 || atHigh?.order === 1,
      };
    })
    .sort((a, b) => b.swing - a.swing);
}
