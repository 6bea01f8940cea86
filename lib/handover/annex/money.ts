import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { moneyOf, wordOf } from "@/lib/report/money/money";
import { tippingOf } from "@/lib/report/money/sheets";
import { leftOutTexts, leverText, pageText, ratesText, spanText, tippingSentence } from "@/lib/report/money/texts";
import { countryName } from "@/lib/report/names";
import { type AnnexPart, type AnnexWords, head, type PrintedTable, text } from "./model";

/** What a piece costs on arrival and leaves, market by market; empty where price and freight are known of none. */
export function moneyTable(evaluation: Answered, dataset: Dataset, speech: AnnexWords): PrintedTable {
  const { costs, say } = speech;
  const words = costs.money;
  return {
    name: words.caption,
    heads: [
      head(words.market, 18),
      head(words.landed, 15, true),
      head(words.price, 14, true),
      head(words.left, 15, true),
      head(words.leftPct, 13, true),
      head(words.rule, 25),
    ],
    rows: moneyOf(evaluation, dataset).map((money) => {
      const { currency } = money.sale.parcel;
      const { sellingPrice } = money.sale;
      const { landed, margin, pct } = money.outcome;
      return [
        say(money.market.name),
        spanText(landed, currency, speech),
        sellingPrice === null ? costs.open : spanText({ low: sellingPrice, high: sellingPrice }, currency, speech),
        margin ? spanText(margin, currency, speech) : costs.open,
        pct ? spanText(pct, "%", speech) : costs.open,
        wordOf(money, speech),
      ].map(text);
    }),
  };
}

/** The pages that duty and tax were read on, market by market, with their day and how far to lean on them; `null` without a sum. */
export function pagesTable(evaluation: Answered, dataset: Dataset, speech: AnnexWords): PrintedTable | null {
  const money = moneyOf(evaluation, dataset);
  if (money.length === 0) return null;
  const words = speech.costs.money;
  return {
    name: words.onWhoseWord,
    heads: [head(words.market, 20), head(words.sources, 80)],
    rows: money.map(({ market, pages }) =>
      [speech.say(market.name), pages.map((page) => pageText(page, speech)).join(" · ") || words.noPage].map(text),
    ),
  };
}

/** Below the sums: fees that were not counted, and whose the rates of exchange are. */
export function moneyCaveats(evaluation: Answered, dataset: Dataset, speech: AnnexWords): string[] {
  return [...leftOutTexts(moneyOf(evaluation, dataset), speech), ...ratesText(evaluation.decision.costs, speech)];
}

/** What would tip the order of the first two, in a sentence and as a table; `null` where nothing can be moved. */
export function tippingIn(evaluation: Answered, dataset: Dataset, speech: AnnexWords) {
  const { say } = speech;
  const words = speech.costs.money;
  const [first, second] = evaluation.results.map(({ market }) => say(market.name));
  const found = tippingOf(evaluation, dataset);
  if (first === undefined || second === undefined || found.length === 0) return null;
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const table: PrintedTable = {
    name: words.tipping,
    heads: [head(words.lever, 40), head(words.now, 20, true), head(words.overtakes(second, first), 20, true), head(words.nil, 20, true)],
    rows: found.map(({ market, lever, unit, now, overtakes, nil }) => [
      text(words.leverIn(nameOf(market), words.levers[lever])),
      ...[now, overtakes, nil].map((value) => text(leverText(value, unit, now, speech))),
    ]),
  };
  return { sentence: tippingSentence(found, nameOf, [first, second], speech), table };
}

/** The part of the annex that reckons in money; none for a decision that says nothing of costs. */
export function moneyPart(evaluation: Answered, dataset: Dataset, speech: AnnexWords): AnnexPart[] {
  const { costs: own } = evaluation.decision;
  const { costs } = speech;
  if (!own) return [];
  const table = moneyTable(evaluation, dataset, speech);
  const tipping = tippingIn(evaluation, dataset, speech);
  const pages = pagesTable(evaluation, dataset, speech);
  const said = [
    speech.report.moneyIntro,
    ...moneyCaveats(evaluation, dataset, speech),
    table.rows.length === 0 && costs.noMargin,
    tipping?.sentence,
  ];
  return [
    {
      id: "money",
      title: speech.report.money,
      intro: speech.format.sentences(said),
      tables: [...(pages ? [table, pages] : []), ...(tipping ? [tipping.table] : [])],
    },
  ];
}
