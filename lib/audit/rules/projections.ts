import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { keyOf, type Ledger, seriesYears } from "../ledger";
import { gapPct, NEAR_PCT } from "./sources";

/** Figures that a document calls a projection although another reports the same year's total trade, within one per cent. */
export function projections(ledger: Ledger, figures: readonly PublishedFigure[]): Finding[] {
  const called = new Map<string, PublishedFigure>();
  for (const figure of figures)
    if (figure.status === "projected" && figure.year !== null) {
      const key = [figure.document, figure.reporter, figure.partner, figure.year].join(" ");
      if (!called.has(key)) called.set(key, figure);
    }
  return [...called.values()].flatMap((figure): Finding[] => {
    const year = figure.year as number;
    const mine = ledger.get(keyOf({ ...figure, flow: "trade" }, year))?.[0];
    const documents = [...new Set(seriesYears(ledger).map(({ series }) => series.document))].filter((one) => one !== figure.document);
    const reported = documents
      .flatMap((document) => ledger.get(keyOf({ ...figure, document, flow: "trade" }, year)) ?? [])
      .find(({ figures: [printed] }) => printed?.status === "reported");
    if (!mine || !reported || gapPct(mine.interval, reported.interval) > NEAR_PCT) return [];
    return [
      about(figure, {
        rule: "projection",
        verdict: "suspect",
        reason: "reported-elsewhere",
        flow: "trade",
        years: [year],
        calculation: mine.text,
        result: mine.interval,
        printed: reported.interval,
        unit: "usd-billion",
        against: reported.figures[0]?.document ?? null,
      }),
    ];
  });
}
