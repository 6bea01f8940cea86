import type { Metadata } from "next";
import { useWords } from "#words";
import { sourceById } from "@/lib/dataset/lookup";
import type { Dataset, Source } from "@/lib/dataset/schema";
import { paperFigures } from "@/lib/trade/paper/figures";
import { paper } from "@/lib/trade/paper/figures-held";
import { customsSeries, flowSeries, shareSeries } from "@/lib/trade/series/from-data";
import type { Series } from "@/lib/trade/series/series";
import { Contents } from "../../_components/contents";
import { Parts } from "../../_components/frame/parts";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { customs, dataset, published, type Query } from "../../_server/data";
import { type CustomsRow, CustomsYear } from "./customs-year";
import { Explore } from "./explore";
import { PaperFigures } from "./paper-figures";
import { readSelection, reportedPairs, type Selection } from "./selection";
import styles from "./trade.module.css";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).trade.title };
}

/** Whose customs figures by month are held, and of which year. */
const declared = { reporter: "CHN", year: 2024 } as const;
/** The market whose months are shown until another is chosen: where the months tell more than the year. */
const FIRST_MONTHS = "KGZ";

/** Trade tables are large and belong to this screen alone: only the series that are shown leave the server. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { trade: text } = useWords("trade");
  const data = dataset();
  const query = await searchParams;
  const pairs = reportedPairs(data);
  const selection = readSelection(query, pairs);
  const series = chosen(data, selection);
  const rows = customsRows(data);
  const isDeclared =
    query.partner !== undefined && selection.reporter === declared.reporter && rows.some(({ market }) => market === selection.partner);
  const market = isDeclared ? selection.partner : FIRST_MONTHS;
  const months = (["exports", "imports"] as const).flatMap((flow) => customsSeries(customs(), declared.reporter, market, flow, "months"));
  const figures = paperFigures(published().figures);
  return (
    <Spoken parts={["paper", "pictures", "position", "trade"]}>
      <div className="screen">
        <header className="stack">
          <h1>{text.title}</h1>
          <Parts />
          <p className={`soft ${styles.text}`}>{text.intro}</p>
          <Contents label={text.onThisPage} parts={(["explore", "customs", "paper"] as const).map((part) => [part, text.parts[part]])} />
        </header>
        <Explore selection={selection} pairs={pairs} series={series} sources={sourcesOf(data, series)} />
        <CustomsYear {...declared} rows={rows} months={months} sources={sourcesOf(data, months)} />
        <PaperFigures figures={figures} source={sourceById(data, paper.source)} />
      </div>
    </Spoken>
  );
}

/** What the selection asks for, in its years; one series for each source. */
function chosen(data: Dataset, { reporter, partner, flow, from, to }: Selection): Series[] {
  const found = flow === "share" ? shareSeries(data.supplierShares, reporter, partner) : flowSeries(data.flows, reporter, partner, flow);
  return found
    .map((series) => ({ ...series, points: series.points.filter(({ year }) => year >= from && year <= to) }))
    .filter(({ points }) => points.length > 0);
}

/** The year as a whole in yuan, market by market, the largest buyer first. */
function customsRows(data: Dataset): CustomsRow[] {
  const whole = (market: string, flow: "exports" | "imports") =>
    customs().find((row) => row.reporter === declared.reporter && row.partner === market && row.flow === flow && row.month === null)
      ?.valueCny;
  return data.markets
    .flatMap(({ iso3 }): CustomsRow[] => {
      const [exports, imports] = [whole(iso3, "exports"), whole(iso3, "imports")];
      return exports === undefined || imports === undefined ? [] : [{ market: iso3, exports, imports }];
    })
    .sort((a, b) => b.exports - a.exports);
}

function sourcesOf(data: Dataset, series: readonly Series[]): readonly Source[] {
  return [...new Set(series.map(({ source }) => source))].map((id) => sourceById(data, id));
}
