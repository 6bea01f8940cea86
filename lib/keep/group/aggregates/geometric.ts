import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { type Aggregate, type Aggregated, broughtToOne } from "../aggregate";
import type { Counted } from "../ballot";

/** What a zero counts as under a product: half of the smallest step of points in whole per cent. The result depends on it. */
export const ZERO_AS = 0.005;

/** Weights by the mean ratio; a zero counts as `ZERO_AS`. */
export const geometric: Aggregate = {
  id: "geometric",
  name: { key: "mean.geometric.name" },
  summary: { key: "mean.geometric.summary" },
  citation:
    "Forman, E. and Peniwati, K. (1998). Aggregating individual judgments and priorities with the analytic hierarchy process. European Journal of Operational Research 108(1), 165–169.",
  pairwise: false,
  of: (counted) => meanRatios(counted),
};

function meanRatios({ shares, voices, criteria }: Counted): Aggregated {
  let zerosReplaced = 0;
  let struckByAll = 0;
  const products = Float64Array.from({ length: criteria }, (_, j) => {
    const heard = shares.filter((_, k) => (voices[k] as number) > 0);
    if (heard.every((share) => share[j] === 0)) {
      struckByAll++;
      return 0;
    }
    let log = 0;
    shares.forEach((share, k) => {
      const voice = voices[k] as number;
      if (voice === 0) return;
      const weight = share[j] as number;
      if (weight === 0) zerosReplaced++;
      log += voice * ln(weight === 0 ? ZERO_AS : weight);
    });
    return exp(log);
  });
  return { ...broughtToOne(products), zerosReplaced, struckByAll };
}
