import type { Operation } from "../operation";
import { agreement } from "./agreement";
import { battle } from "./battle";
import { consensus } from "./consensus";
import { dataset, indicators, products, sources } from "./data";
import { evaluate } from "./evaluate";
import { groupWeights } from "./group-weights";
import { lanchester } from "./lanchester";
import { landedCost } from "./landed-cost";
import { potential } from "./potential";
import { rank } from "./rank";
import { smaa } from "./smaa";
import { stability } from "./stability";
import { weights } from "./weights";

/** Everything the API offers, in the order its documentation shows it. A new one is its file and one line here. */
export const operations: readonly Operation[] = [
  rank,
  weights,
  agreement,
  consensus,
  groupWeights,
  evaluate,
  lanchester,
  battle,
  potential,
  landedCost,
  smaa,
  stability,
  dataset,
  indicators,
  sources,
  products,
];
