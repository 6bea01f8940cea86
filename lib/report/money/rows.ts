import type { BreakEven } from "@/lib/comparison/break-even";
import type { Words } from "@/lib/i18n/speech";
import type { Span } from "@/lib/landed/margin";
import { type OutCell, type Rows, withoutNoise } from "@/lib/report/csv";
import { type Money, wordOf } from "./money";
import { pageText, printedLever } from "./texts";

/** Costs and margins as a table to leave the program with: lowest and highest apart, empty where nothing bounds them. */
export function moneyRows(money: readonly Money[], ratesOn: string | undefined, words: Words<"costs" | "landed" | "report">): Rows {
  const text = words.costs.money;
  const header = [
    text.market,
    words.report.code,
    text.currency,
    text.price,
    ...[text.landed, text.left, text.leftPct].flatMap((name) => [text.lowest(name), text.highest(name)]),
    words.costs.way,
    text.rule,
    words.costs.ratesOn,
    text.notCounted,
    text.sources,
  ];
  const rows = money.map((each): OutCell[] => {
    const { market, sale, outcome } = each;
    return [
      words.say(market.name),
      market.iso3,
      sale.parcel.currency,
      cell(sale.sellingPrice),
      ...[outcome.landed, outcome.margin, outcome.pct].flatMap(ends),
      words.costs.ways[sale.way],
      wordOf(each, words),
      ratesOn ?? null,
      words.format.commas(each.leftOut.map((id) => words.landed.lines[id])) || null,
      words.format.clauses(each.pages.map((page) => words.format.labelled(pageText(page, words), page.sourceAddress))) || null,
    ];
  });
  return { header, rows };
}

/** What would tip the answer, as a table to leave the program with. */
export function breakEvenRows(found: readonly BreakEven[], nameOf: (iso3: string) => string, words: Words<"costs">): Rows {
  const text = words.costs.money;
  return {
    header: [text.market, text.lever, text.unit, text.now, text.tips, text.nil],
    rows: found.map(({ market, lever, unit, now, overtakes, nil }) => [
      nameOf(market),
      text.levers[lever],
      unit,
      cell(now),
      ...[overtakes, nil].map((at) => (at === null ? text.never : at === "unknown" ? words.costs.open : printedLever(at, now))),
    ]),
  };
}

const cell = (value: number | null): OutCell =>
  value === null || !Number.isFinite(value) ? null : { value: withoutNoise(value), decimals: 2 };
const ends = (span: Span | null): OutCell[] => [cell(span?.low ?? null), cell(span?.high ?? null)];
