import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { ReachableRank, ReachableRanks } from "@/lib/robustness/reach/exact-ranks";
import type { Norm } from "@/lib/robustness/reach/nearest";
import type { Nearest } from "@/lib/robustness/reach/reach";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { Gap } from "../../../_components/gap";
import { number, Table } from "../../../_components/table";
import { errorText } from "../shade";
import { EveryPlace } from "./every-place";
import { pointsOf } from "./points";
import styles from "./reach.module.css";
import type { ReachAnswer } from "./reach-line";

type OfKind<Kind> = Extract<ReachAnswer, { readonly kind: Kind }>;
type Props = {
  readonly places: OfKind<"places">;
  readonly shares: OfKind<"shares"> | null;
  readonly changes: readonly (Nearest | null)[];
  readonly norm: Norm;
  readonly markets: readonly string[];
  readonly ranks: ArrayLike<number>;
  readonly settled: boolean;
};

/** Best and worst place of each market: bars over the places, with the numbers beside them. */
export function Places({ places: { places, by }, shares, changes, norm, markets, ranks, settled }: Props) {
  const words = useWords("reach", "robustness");
  const { reach: text, format } = words;
  const order = markets.map((_, row) => row).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const shareOf = (row: number) => {
    if (!shares) return "";
    const share = shares.shares[row]?.[0] ?? 0;
    // What no weights can give is told from what the draw did not meet.
    if (share === 0 && (places[row]?.best.bound ?? 1) > 1) return words.robustness.never;
    return share === 0 ? format.share(0) : `${format.share(share)} ${errorText(words, standardError(share, shares.samples))}`;
  };
  return (
    <>
      <p className="small soft">
        {by === "exact" ? text.exact : text.found}
        <Gap />
        {text.barNote}
        <Gap />
        {shares && text.share(format.count(shares.samples), 1)}
      </p>
      <Table
        small
        caption={text.placesCaption(settled ? text.settledWeights : text.anyWeights)}
        name={text.places}
        testId="reach"
        heads={[
          text.head.market,
          text.head.strip(markets.length),
          number(text.head.now),
          number(text.head.best),
          number(text.head.worst),
          number(text.head.first),
          number(text.head.change),
        ]}
      >
        {order.map((row) => {
          const reach = places[row];
          return (
            reach && (
              <tr key={markets[row]}>
                <th scope="row">{markets[row]}</th>
                <td>
                  <Bar reach={reach} now={ranks[row] ?? 1} count={markets.length} />
                </td>
                <td className="number">{ranks[row]}</td>
                <td className="number">{placeText(words, reach.best)}</td>
                <td className="number">{placeText(words, reach.worst)}</td>
                <td className="number">{shareOf(row)}</td>
                <td className="number">{changeText(words, changes[row] ?? null, norm, ranks[row] === 1)}</td>
              </tr>
            )
          );
        })}
      </Table>
      {shares && <EveryPlace shares={shares} markets={markets} order={order} />}
    </>
  );
}

function placeText({ reach: text }: Words<"reach">, { found, bound }: ReachableRank): string {
  return found === bound ? String(found) : text.notRuledOut(String(found), String(bound));
}

function changeText(words: Words<"reach">, nearest: Nearest | null, norm: Norm, first: boolean): string {
  const { reach: text } = words;
  if (!nearest) return "";
  if (nearest.kind === "never") return text.never;
  if (nearest.kind === "not-found") return text.notFound;
  if (first) return text.isFirst;
  return nearest.alone ? text.size[norm](pointsOf(words, nearest.size, norm)) : text.atMostShared;
}

/** A place is a step of 10 across. */
function Bar({ reach: { best, worst }, now, count }: { readonly reach: ReachableRanks; readonly now: number; readonly count: number }) {
  const from = (place: number) => 10 * (place - 1);
  return (
    <svg viewBox={`0 0 ${10 * count} 14`} preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
      <rect x="0" y="13" width={10 * count} height="1" className={styles.axis} />
      <rect x={from(best.bound)} y="6.5" width={from(worst.bound + 1) - from(best.bound)} height="1.5" className={styles.bound} />
      <rect x={from(best.found)} y="2" width={from(worst.found + 1) - from(best.found)} height="10" className={styles.found} />
      <rect x={from(now) + 3} y="0" width="4" height="14" className={styles.now} />
    </svg>
  );
}
