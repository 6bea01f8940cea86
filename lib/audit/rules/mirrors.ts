import { MIRROR_FLAG } from "@/lib/dataset/mirror/pairs";
import type { TradeFlow } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { over } from "../interval";
import { keyOf, type Ledger, seriesYears } from "../ledger";

/** What a seller counts as exports, its buyer counts as imports; total trade both count. Compared between the two countries. */
export function mirrors(ledger: Ledger): Finding[] {
  return seriesYears(ledger).flatMap(({ series, year }) => {
    if (series.partner === null || series.reporter > series.partner) return [];
    const pairs: readonly (readonly [TradeFlow, TradeFlow])[] = [
      ["exports", "imports"],
      ["imports", "exports"],
      ["trade", "trade"],
    ];
    return pairs.flatMap(([flow, back]): Finding[] => {
      const mine = ledger.get(keyOf({ ...series, flow }, year))?.[0];
      if (!mine) return [];
      const reversed = { ...series, reporter: series.partner as string, partner: series.reporter, flow: back };
      const documents = [...new Set(seriesYears(ledger).map((each) => each.series.document))];
      return documents.flatMap((document): Finding[] => {
        const theirs = ledger.get(keyOf({ ...reversed, document }, year))?.[0];
        const figure = theirs?.figures[0];
        const ratio = theirs && over(mine.interval, theirs.interval);
        if (!figure || !ratio) return [];
        const flagged = ratio.low > MIRROR_FLAG || ratio.high < 1 / MIRROR_FLAG;
        return [
          about(figure, {
            rule: "mirror",
            verdict: flagged ? "suspect" : "holds",
            reason: flagged ? "mirror-gap" : "closes",
            years: [year],
            calculation: `${mine.text} ÷ ${theirs.text}`,
            result: ratio,
            printed: null,
            unit: "none",
            against: series.document,
          }),
        ];
      });
    });
  });
}
