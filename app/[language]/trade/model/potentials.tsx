import { useWords } from "#words";
import type { MarketPotential, Ratio } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import { Gap } from "../../../_components/gap";
import { mirrorList } from "../../../_components/headroom/mirror-list";
import { ratioText } from "../../../_components/headroom/ratio";
import { group, type Head, head, number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import styles from "./model.module.css";
import type { Result } from "./model-line";

type Props = {
  readonly result: Result;
  /** The markets to show; `null` for all there are. */
  readonly shown: readonly string[] | null;
  readonly bundled: boolean;
  readonly nameOf: (code: string) => string;
};

/** More markets than this are not listed. */
const MOST = 250;

/** Actual over predicted, market by market, by both estimators, with all that has to be said beside it. */
export function Potentials({ result, shown, bundled, nameOf }: Props) {
  const spoken = useWords("headroom", "model");
  const { model: text, format } = spoken;
  const words = text.potential;
  const { seller, mode, compare } = result.question.request;
  const markets = shown ? shown.flatMap((code) => result.markets.find(({ market }) => market === code) ?? []) : result.markets;
  const listed = markets.slice(0, MOST);
  const dataset = useDataset();
  const gaps = bundled
    ? mirrorList(
        spoken,
        dataset,
        seller,
        listed.map(({ market }) => market),
      )
    : null;
  const tally = (wanted: string) => markets.filter(({ ppml }) => ppml.potentialClass === wanted).length;
  const decided = markets.filter(({ ppml, ols }) => isDecided(ppml) || isDecided(ols)).length;
  if (markets.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.text}>
        {(mode === "out-of-sample" ? words.outOfSample : words.inSample)(nameOf(seller))} <strong>{text.flowNamed}</strong>
      </p>
      <p data-testid="classes">
        {words.summary(tally("huge"), tally("exploitable"), tally("reshaping"), tally("undecided"))}
        <Gap />
        {decided === 0 && words.allUndecided}
      </p>
      <Table
        small
        caption={words.caption(nameOf(seller), compare?.match(/\d+/)?.[0] ?? words.everyYear)}
        name={text.parts.potential}
        groups={["", "", group(text.estimators.ppml, 4, styles.group), group(text.estimators.ols, 5, styles.group)]}
        heads={[words.market, number(bundled ? words.actual : words.ownActual), ...headsOf(spoken, false), ...headsOf(spoken, true)]}
      >
        {listed.map((market) => (
          <tr key={market.market}>
            <th scope="row">{nameOf(market.market)}</th>
            <td className="number">{market.actual === null ? "–" : format.compact(market.actual)}</td>
            <Cells of={market} ratio={market.ppml} />
            <Cells of={market} ratio={market.ols} naive={market.ols.naive} />
          </tr>
        ))}
      </Table>
      {listed.length < markets.length && <p className="small soft">{words.more(format.number(listed.length, 0))}</p>}

      <div className={`small ${styles.notes}`}>
        <p className="warn">{words.egger}</p>
        {gaps && (
          <p className="warn" data-testid="mirror">
            {gaps}
          </p>
        )}
        <p>{words.classesAre}</p>
        <p>{words.intervalIs}</p>
        {result.ols.smearing !== null && <p>{words.smearing(format.number(result.ols.smearing, 2))}</p>}
        <p>{words.estimatorsDiffer}</p>
      </div>
    </>
  );
}

function isDecided({ potentialClass }: Ratio): boolean {
  return potentialClass !== null && potentialClass !== "undecided";
}

function headsOf({ model: text }: Words<"model">, naive: boolean): readonly Head[] {
  const words = text.potential;
  return [
    head(words.predicted, `number ${styles.groupStart}`),
    number(words.ratio),
    naive && number(words.naive),
    number(words.interval),
    words.potentialClass,
  ];
}

function Cells({ of, ratio, naive }: { readonly of: MarketPotential; readonly ratio: Ratio; readonly naive?: number | null }) {
  const spoken = useWords("model");
  const { model: text, format } = spoken;
  const words = text.potential;
  const width = naive === undefined ? 4 : 5;
  if (ratio.ratio === null)
    return (
      <td colSpan={width} className={`soft ${styles.groupStart}`}>
        {ratio.reason === null ? "–" : words.noRatio[ratio.reason]}
      </td>
    );
  return (
    <>
      <td className={`number ${styles.groupStart}`}>{ratio.predicted === null ? "–" : format.compact(ratio.predicted)}</td>
      <td className="number">{ratioText(spoken, ratio.ratio)}</td>
      {naive !== undefined && <td className="number">{naive === null ? "–" : ratioText(spoken, naive)}</td>}
      <td className="number">
        {ratio.low === null || ratio.high === null ? "–" : words.range(ratioText(spoken, ratio.low), ratioText(spoken, ratio.high))}
      </td>
      <td data-class={ratio.potentialClass} data-market={of.market}>
        {ratio.potentialClass === null ? "–" : words.classes[ratio.potentialClass]}
      </td>
    </>
  );
}
