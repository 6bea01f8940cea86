import { flipsOf } from "@/lib/robustness/figures/flips";
import { gapRanksOf } from "@/lib/robustness/figures/gaps";
import { duelOf } from "@/lib/robustness/figures/pair";
import { tornadoOf } from "@/lib/robustness/figures/tornado";
import { serve } from "../../../_workers/serve";
import type { FiguresAnswer, FiguresAsk } from "./figures-line";

serve<FiguresAsk, FiguresAnswer>(
  function* ({ ranked, pair, spans, limits, filled }) {
    yield { kind: "tornado", bars: tornadoOf(ranked, pair, spans), now: duelOf(ranked, pair) };
    yield { kind: "gaps", ranks: gapRanksOf(ranked, filled) };
    yield { kind: "flips", flips: flipsOf(ranked, pair, limits) };
  },
  { order: "in-turn" },
);
