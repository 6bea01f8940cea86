import { flipsOf } from "@/lib/robustness/figures/flips";
import { gapRanksOf } from "@/lib/robustness/figures/gaps";
import { duelOf } from "@/lib/robustness/figures/pair";
import { tornadoOf } from "@/lib/robustness/figures/tornado";
import type { Answer, Ask } from "./messages";

self.onmessage = ({ data: { ranked, pair, spans, limits, filled } }: MessageEvent<Ask>) => {
  answer({ kind: "tornado", bars: tornadoOf(ranked, pair, spans), now: duelOf(ranked, pair) });
  answer({ kind: "gaps", ranks: gapRanksOf(ranked, filled) });
  answer({ kind: "flips", flips: flipsOf(ranked, pair, limits) });
};

function answer(message: Answer): void {
  self.postMessage(message);
}
