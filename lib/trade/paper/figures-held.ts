import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { absent, type Point, type Series, type SeriesFlow } from "@/lib/trade/series/series";

/** The paper whose nine figures are rebuilt: its id in `sources.json`, its reporter, its years. */
export const paper = { source: "trade-paper", reporter: "CHN", group: "central-asia", first: 2017, last: 2024 } as const;
export const paperMembers = ["KAZ", "KGZ", "UZB", "TJK", "TKM"] as const;

/** Turkmen gas is missing from China's imports of these years in the paper, so every balance and sum with them is short. */
const hole = { partner: "TKM", first: 2019, last: 2021 } as const;

/** A value that meets the paper's other figures only in the year after the one it is printed for. */
export const slips = [
  { place: "Figure 1", measure: "share", partner: "central-asia", printed: 2021, meant: 2022 },
  { place: "Figure 2", measure: "value", partner: "TKM", printed: 2021, meant: 2022 },
] as const;

const inBillions: Readonly<Partial<Record<PublishedFigure["unit"], number>>> = {
  "usd-trillion": 1000,
  "usd-billion": 1,
  "usd-million": 0.001,
};

export const paperYears: readonly number[] = Array.from({ length: paper.last - paper.first + 1 }, (_, k) => paper.first + k);

/** A printed number in billions of US dollars, or in per cent. */
export function numberOf({ value, unit }: PublishedFigure): number {
  return Number(value.replaceAll(",", "")) * (inBillions[unit] ?? 1);
}

/** The figures that the paper prints with one flow, partner and measure, at one of its figures or at any of Figures 1 to 8. */
export function printedIn(
  figures: readonly PublishedFigure[],
  measure: "value" | "share",
  flow: SeriesFlow,
  partner: string,
  place?: string,
) {
  return figures.filter(
    (row) =>
      row.document === paper.source &&
      row.reporter === paper.reporter &&
      row.measure === measure &&
      row.flow === flow &&
      row.partner === partner &&
      // Figure 9 prints the region's balances as Kyrgyzstan's; Figure 8 has Kyrgyzstan's own.
      (place === undefined ? /^Figure [1-8]$/.test(row.place) : row.place === place),
  );
}

/** Whether a sum with this partner lacks the gas. */
export function inHole(flow: SeriesFlow, partner: string, year: number): boolean {
  return flow !== "exports" && (partner === hole.partner || partner === paper.group) && year >= hole.first && year <= hole.last;
}

/**
 * A flow of the paper in billions of US dollars: as printed; else as the two other flows fix it; else absent. A value that
 * arithmetic places a year later stands there. Where the paper's data have a hole, the value is flagged.
 */
export function paperSeries(figures: readonly PublishedFigure[], flow: SeriesFlow, partner: string): Series {
  const points = paperYears.map((year): Point => {
    const point = known(figures, flow, partner, year);
    if (!inHole(flow, partner, year)) return point;
    return { ...point, status: "flagged", reason: { code: "incomplete", partner: hole.partner } };
  });
  return { reporter: paper.reporter, partner, without: null, flow, of: null, unit: "usd-billion", source: paper.source, points };
}

function known(figures: readonly PublishedFigure[], flow: SeriesFlow, partner: string, year: number): Point {
  const slip = slips.find((one) => one.measure === "value" && one.partner === partner && flow === "imports");
  const own = printedAt(figures, flow, partner, year);
  if (slip?.printed === year && own)
    return {
      ...absent(year, { code: "not-printed" }),
      contradicted: { value: numberOf(own), reason: { code: "other-year", year: slip.meant } },
    };
  const moved = slip?.meant === year ? printedAt(figures, flow, partner, slip.printed) : undefined;
  if (slip && moved)
    return {
      year,
      month: null,
      value: numberOf(moved),
      status: "derived",
      reason: { code: "moved", year: slip.printed },
      contradicted: null,
    };
  if (own) return printed(own, year);
  const parts = (["exports", "imports", "balance"] as const)
    .filter((one) => one !== flow)
    .map((one) => settled(figures, one, partner, year));
  const [a, b] = parts;
  if (a === undefined || b === undefined || a === null || b === null) return absent(year, { code: "not-printed" });
  const derived = { year, month: null, status: "derived", contradicted: null } as const;
  if (flow === "exports") return { ...derived, value: a + b, reason: { code: "imports-plus-balance" } };
  if (flow === "imports") return { ...derived, value: a - b, reason: { code: "exports-less-balance" } };
  return { ...derived, value: a - b, reason: { code: "exports-less-imports" } };
}

/** A flow as printed, or as placed in the year it was meant for. */
function settled(figures: readonly PublishedFigure[], flow: SeriesFlow, partner: string, year: number): number | null {
  const slip = slips.find((one) => one.measure === "value" && one.partner === partner && flow === "imports");
  if (slip?.printed === year) return null;
  const row = printedAt(figures, flow, partner, slip?.meant === year ? slip.printed : year);
  return row ? numberOf(row) : null;
}

function printedAt(figures: readonly PublishedFigure[], flow: SeriesFlow, partner: string, year: number): PublishedFigure | undefined {
  const rows = printedIn(figures, "value", flow, partner).filter((row) => row.year === year);
  // The same number may stand twice; the row that says less than "projected" is no better, so the warier one speaks.
  return rows.find(({ status }) => status === "projected") ?? rows[0];
}

/** A printed figure as a point: the paper calls its 2024 figures estimates. */
export function printed(row: PublishedFigure, year: number): Point {
  const estimate = row.status === "projected";
  return {
    year,
    month: null,
    value: numberOf(row),
    status: estimate ? "projected" : "reported",
    reason: estimate ? { code: "called-estimate" } : null,
    contradicted: null,
  };
}
