import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { share, without } from "@/lib/trade/series/arithmetic";
import { absent, type Point, pointAt, type Reason, type Series, type SeriesFlow } from "@/lib/trade/series/series";
import { inHole, numberOf, paper, paperMembers, paperSeries, paperYears, printed, printedIn, slips } from "./figures-held";

/** One of the paper's figures, rebuilt: flows in billions of US dollars and, where it prints them, shares in per cent. */
export type PaperFigure = {
  /** 1 to 9, as the paper numbers them. */
  readonly number: number;
  readonly flow: SeriesFlow;
  readonly values: readonly Series[];
  readonly shares: readonly Series[];
  /** Codes of what the paper's own words or figures contradict here; the page puts them into words. */
  readonly doubts: readonly DoubtCode[];
};

export const doubtCodes = [
  "share-slip",
  "imports-slip",
  "hole",
  "caption-direction",
  "buyers-and-sellers",
  "steady-increase",
  "smallest",
  "nearly-doubling",
  "share-base",
  "balance-as-trade",
  "region-as-kyrgyzstan",
  "share-of-net",
  "lumpy",
  "transit",
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** The nine figures of the paper, from what it prints and what its identities fix. */
export function paperFigures(figures: readonly PublishedFigure[]): PaperFigure[] {
  const series = (flow: SeriesFlow, partner: string) => paperSeries(figures, flow, partner);
  const [region, kyrgyz] = [paper.group, "KGZ"] as const;
  const each = (flow: SeriesFlow) => paperMembers.map((partner) => series(flow, partner));
  const regionBalance = series("balance", region);
  const rest = without(regionBalance, series("balance", "TKM"));
  const restMembers = each("balance").filter(({ partner }) => partner !== "TKM");
  const world = worldTotals(figures);
  return [
    {
      number: 1,
      flow: "imports",
      values: [series("imports", region)],
      shares: [printedShares(figures, "Figure 1", share(series("imports", region), world.imports))],
      doubts: ["share-slip", "hole", "steady-increase"],
    },
    { number: 2, flow: "imports", values: each("imports"), shares: [], doubts: ["imports-slip", "hole", "smallest", "buyers-and-sellers"] },
    {
      number: 3,
      flow: "imports",
      values: [series("imports", kyrgyz)],
      shares: [printedShares(figures, "Figure 3", share(series("imports", kyrgyz), series("imports", region)))],
      doubts: ["lumpy", "hole"],
    },
    {
      number: 4,
      flow: "exports",
      values: [series("exports", region)],
      shares: [printedShares(figures, "Figure 4", share(series("exports", region), world.exports))],
      doubts: ["caption-direction", "nearly-doubling", "steady-increase"],
    },
    { number: 5, flow: "exports", values: each("exports"), shares: [], doubts: ["steady-increase", "transit"] },
    {
      number: 6,
      flow: "exports",
      values: [series("exports", kyrgyz)],
      shares: [printedShares(figures, "Figure 6", share(series("exports", kyrgyz), series("exports", region)))],
      doubts: ["transit"],
    },
    {
      number: 7,
      flow: "balance",
      values: [regionBalance, rest],
      shares: [contradicted(figures, "Figure 7", share(regionBalance, world.exports), { code: "other-whole" })],
      doubts: ["share-base", "hole", "balance-as-trade"],
    },
    { number: 8, flow: "balance", values: each("balance"), shares: [], doubts: ["hole", "balance-as-trade"] },
    {
      number: 9,
      flow: "balance",
      values: [asPrintedIn(figures, "Figure 9", series("balance", kyrgyz), { code: "other-partner", partner: region })],
      shares: [
        contradicted(figures, "Figure 9", share(series("balance", kyrgyz), regionBalance, each("balance")), { code: "share-of-net" }),
        share(series("balance", kyrgyz), rest, restMembers),
      ],
      doubts: ["region-as-kyrgyzstan", "share-of-net", "hole"],
    },
  ];
}

/**
 * China's trade with the world as the paper's own figures fix it, in billions of US dollars: exports T_X = exports ÷ their
 * share; balance T_B = balance ÷ its share (of the world balance, which is what the printed shares are of);
 * imports T_M = T_X − T_B.
 */
function worldTotals(figures: readonly PublishedFigure[]): { readonly exports: Series; readonly imports: Series } {
  const sharesOf = (flow: SeriesFlow, place: string) => printedIn(figures, "share", flow, paper.group, place);
  const total = (flow: "exports" | "balance", place: string, year: number) => {
    const part = pointAt(paperSeries(figures, flow, paper.group), year)?.value ?? null;
    const row = sharesOf(flow, place).find((one) => one.year === year);
    return part === null || !row ? null : (100 * part) / numberOf(row);
  };
  const made = (flow: "exports" | "imports", valueIn: (year: number) => number | null): Series => ({
    ...paperSeries(figures, flow, paper.group),
    partner: "WLD",
    points: paperYears.map((year): Point => {
      const value = valueIn(year);
      if (value === null) return absent(year, { code: "not-printed" });
      return { year, month: null, value, status: "derived", reason: { code: "part-of-whole" }, contradicted: null };
    }),
  });
  return {
    exports: made("exports", (year) => total("exports", "Figure 4", year)),
    imports: made("imports", (year) => {
      const [exports, balance] = [total("exports", "Figure 4", year), total("balance", "Figure 7", year)];
      return exports === null || balance === null ? null : exports - balance;
    }),
  };
}

/** Shares as printed where they are printed and in their year; else as computed. */
function printedShares(figures: readonly PublishedFigure[], place: string, computed: Series): Series {
  const rows = printedIn(figures, "share", computed.flow, computed.partner, place);
  const slip = slips.find((one) => one.measure === "share" && one.place === place);
  const rowOf = (year: number) => rows.find((row) => row.year === year);
  const points = computed.points.map((point): Point => {
    const flagged = (row: Point): Point =>
      point.status === "flagged" || inHole(computed.flow, paper.group, point.year)
        ? { ...row, status: "flagged", reason: { code: "incomplete", partner: "TKM" } }
        : row;
    const row = rowOf(point.year);
    if (row && slip?.printed === point.year)
      return { ...point, contradicted: { value: numberOf(row), reason: { code: "other-year", year: slip.meant } } };
    const moved = slip?.meant === point.year ? rowOf(slip.printed) : undefined;
    if (moved) return { ...printed(moved, point.year), status: "derived", reason: { code: "moved", year: moved.year ?? point.year } };
    return row ? flagged(printed(row, point.year)) : point;
  });
  return { ...computed, points };
}

/** Printed shares that are not shares of what they are said to be: set beside what arithmetic gives. */
function contradicted(figures: readonly PublishedFigure[], place: string, computed: Series, reason: Reason): Series {
  return beside(computed, printedIn(figures, "share", computed.flow, computed.partner, place), reason);
}

/** Printed values that belong elsewhere, set beside the right ones. */
function asPrintedIn(figures: readonly PublishedFigure[], place: string, right: Series, reason: Reason): Series {
  return beside(right, printedIn(figures, "value", right.flow, right.partner, place), reason);
}

function beside(series: Series, rows: readonly PublishedFigure[], reason: Reason): Series {
  const points = series.points.map((point) => {
    const row = rows.find(({ year }) => year === point.year);
    return row ? { ...point, contradicted: { value: numberOf(row), reason } } : point;
  });
  return { ...series, points };
}
