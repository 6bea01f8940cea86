import type { Words } from "@/lib/i18n/speech";
import type { Flip } from "@/lib/robustness/figures/flips";
import type { Bar } from "@/lib/robustness/figures/tornado";
import { download } from "../../../_components/download";
import { figureNow, type LookedAt, wordsOn } from "./looked-at";

/** Hands over every figure of the pair with its span, the leads there and the value that turns the order, unrounded. */
export async function saveFigures(spoken: Words<"figures">, at: LookedAt, bars: readonly Bar[], flips: readonly Flip[]): Promise<void> {
  const { figures: text, t } = spoken;
  // The code that writes tables is fetched when it is first wanted.
  const { toCsv } = await import("@/lib/report/csv");
  const { market, indicator, now, from, to, basis, leadFrom, leadTo } = text.head;
  const rows = bars.map(({ row, column, low, high, atLow, atHigh }) => {
    const words = wordsOn(spoken, at, row, column);
    const flip = flips.find((one) => one.row === row && one.column === column);
    const leads = [atLow?.margin ?? null, atHigh?.margin ?? null];
    return [words.market, words.indicator, words.unit, figureNow(at, row, column), low, high, words.basis, ...leads, flip?.value ?? null];
  });
  const header = [market, indicator, text.unit, now, from, to, basis, leadFrom, leadTo, text.flipValue];
  download(`${t.app.name} ${text.csvName}.csv`, "text/csv", toCsv({ header, rows }));
}
