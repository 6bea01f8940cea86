import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { linear } from "@/lib/charts/scale";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { advisesEntry } from "@/lib/recommendation/rules";
import { Plate } from "../../_components/charts/plate";
import { number, Table } from "../../_components/table";
import styles from "./pillars-picture.module.css";

/** Panels drawn at most, and in a row. */
const MOST = 6;
const ACROSS = 3;
const PANEL = 306;
const LEFT = 148;
const RIGHT = 40;
const HEAD = 34;
const ROW = 22;
const LONGEST = 30;

/** The markets to enter, each in a panel of its own: how strong it is in each pillar, against the middle of the field. */
export function PillarsPicture({ evaluation: { results } }: { readonly evaluation: Answered }) {
  const { market: marketText, markets: text, format, say, t } = useWords("market", "markets");
  const wanted = results.filter(({ recommendation }) => advisesEntry(recommendation.priority)).slice(0, MOST);
  const shown = wanted.length > 1 ? wanted : results.slice(0, MOST);
  const pillars = shown[0]?.recommendation.strengths ?? [];
  if (shown.length < 2 || pillars.length === 0) return null;
  const panel = HEAD + ROW * pillars.length + 14;
  const [width, height] = [PANEL * Math.min(ACROSS, shown.length), panel * Math.ceil(shown.length / ACROSS)];
  return (
    <section className="stack">
      <h2>{text.pillars.title}</h2>
      <Plate
        name={text.pillars.name(shown.length, say((shown[0] as MarketResult).market.name))}
        title={text.pillars.title}
        note={text.pillars.note}
        tableId="pillars"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.pillars}
      >
        {shown.map((result, at) => (
          <g key={result.market.iso3} transform={`translate(${(at % ACROSS) * PANEL} ${Math.floor(at / ACROSS) * panel})`}>
            <Panel result={result} />
          </g>
        ))}
      </Plate>
      <p className="small soft">{text.pillars.note}</p>
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <Table
          id="pillars"
          small
          caption={text.pillars.title}
          heads={[t.ranking.market, ...pillars.map(({ pillar }) => number(t.pillars[pillar]))]}
        >
          {shown.map(({ market, recommendation }) => (
            <tr key={market.iso3}>
              <th scope="row">{say(market.name)}</th>
              {recommendation.strengths.map(({ pillar, strength }) => (
                <td key={pillar} className="number">
                  {format.number(strength, 0)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{marketText.fieldMedian}</th>
            {pillars.map(({ pillar, fieldMedian }) => (
              <td key={pillar} className="number">
                {format.number(fieldMedian, 0)}
              </td>
            ))}
          </tr>
        </Table>
      </details>
    </section>
  );
}

function Panel({ result: { market, rank, recommendation } }: { readonly result: MarketResult }) {
  const { format, say, t } = useWords();
  const x = linear([0, 100], [LEFT, PANEL - RIGHT]);
  return (
    <>
      <text x={LEFT} y={16} className={styles.head}>
        {shortened(`${rank} ${say(market.name)}`, LONGEST)}
      </text>
      {recommendation.strengths.map(({ pillar, strength, fieldMedian }, row) => {
        const y = HEAD + ROW * (row + 0.25);
        return (
          <g key={pillar}>
            <text x={LEFT - 10} y={y + 4} textAnchor="end">
              {t.pillars[pillar]}
            </text>
            <line x1={LEFT} x2={PANEL - RIGHT} y1={y} y2={y} className={styles.rail} />
            <line x1={x(fieldMedian)} x2={x(fieldMedian)} y1={y - 7} y2={y + 7} className={styles.field} />
            <circle cx={x(strength)} cy={y} r={5} className={styles.own} />
            <text x={PANEL - 4} y={y + 4} textAnchor="end" className={styles.figure}>
              {format.number(strength, 0)}
            </text>
          </g>
        );
      })}
    </>
  );
}
