import { ahp } from "./ahp";
import { bestWorst } from "./best-worst";
import { critic } from "./critic";
import { entropy } from "./entropy";
import { equal } from "./equal";
import { merec } from "./merec";
import { points } from "./points";
import { rankOrderCentroid } from "./rank-order-centroid";
import { rankReciprocal } from "./rank-reciprocal";
import { rankSum } from "./rank-sum";
import { standardDeviation } from "./standard-deviation";
import { swing } from "./swing";
import type { Weighting } from "./weighting";

/** Every weighting, in the order menus show them. A new one is its file and one line here. */
export const weightings: readonly Weighting[] = [
  points,
  equal,
  rankOrderCentroid,
  rankSum,
  rankReciprocal,
  swing,
  ahp,
  bestWorst,
  entropy,
  critic,
  standardDeviation,
  merec,
] as readonly Weighting[];
