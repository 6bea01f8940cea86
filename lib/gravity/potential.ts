import { exp } from "@/lib/math/elementary/exp";
import { fitted } from "./estimate";
import { evaluateFormula } from "./formula/evaluate";
import { labelAt } from "./groups";
import type { Model } from "./model";
import { type Prediction, predictions } from "./predict";
import { type Likes, likeSize, ratioOf, without } from "./ratio";
import type { Control, Estimate, Estimator, MarketPotential, Panel, Potential, PotentialRequest, Ratio, Specification } from "./types";

type Fitted = {
  readonly model: Model;
  readonly estimate: Estimate;
  readonly predict: (row: number) => Prediction;
  readonly groupSizes: readonly Int32Array[];
  readonly likes: Likes;
};
type Row = { readonly row: number; readonly at: Readonly<Record<Estimator, Prediction>> };

/**
 * Actual over predicted flows of one exporter, market by market, by PPML and by log-linear least squares with Duan's
 * smearing among flows of like size. Out of sample the model is estimated without the exporter's rows, so that nothing of its own trade is in the
 * prediction; in sample a ratio is refused where the model makes it 1 whatever the data (`one-by-construction`).
 * The uncertainty of absorbed effects is not in the intervals: only that of the slopes and the spread of flows of like size.
 *
 * @throws Refusal for what `estimate` refuses, for either estimator; Cancelled
 */
export function potential(panel: Panel, specification: Specification, request: PotentialRequest, control: Control = {}): Potential {
  const exporter = labelAt(panel, request.exporter, ["exporter"]);
  const importer = labelAt(panel, request.importer, ["importer"]);
  const chosen = request.compare ? evaluateFormula(panel, request.compare, ["compare"]) : null;
  const isSeller = (row: number) => exporter(row) === request.seller;
  const fittedBy = (estimator: Estimator, from: number): Fitted => {
    const part: Control = { ...control, onProgress: (done, at) => control.onProgress?.(from + 0.5 * done, at) };
    const { model, estimate } = fitted(
      panel,
      { ...specification, estimator },
      part,
      request.mode === "out-of-sample" ? isSeller : undefined,
    );
    return { model, estimate, predict: predictions(model, estimate), groupSizes: groupSizesOf(model), likes: likeSize(estimate) };
  };
  const by = { ppml: fittedBy("ppml", 0), ols: fittedBy("ols", 0.5) };

  const { flow, kept } = by.ppml.model.variables;
  const markets = new Map<string, Row[]>();
  for (let row = 0; row < panel.rows; row++) {
    const market = isSeller(row) && isChosen(chosen, row) && isChosen(kept, row) ? importer(row) : null;
    if (market === null) continue;
    const found = { row, at: { ppml: by.ppml.predict(row), ols: by.ols.predict(row) } };
    markets.set(market, [...(markets.get(market) ?? []), found]);
  }
  const inSample = request.mode === "in-sample";
  return {
    request,
    markets: [...markets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([market, rows]) => marketPotential(market, rows, flow, by, inSample)),
    ppml: by.ppml.estimate,
    ols: by.ols.estimate,
  };
}

function isChosen(filter: Float64Array | null, row: number): boolean {
  return filter === null || (filter[row] !== 0 && !Number.isNaN(filter[row]));
}

function marketPotential(
  market: string,
  all: readonly Row[],
  flow: Float64Array,
  by: Readonly<Record<Estimator, Fitted>>,
  inSample: boolean,
): MarketPotential {
  const withFlow = all.filter(({ row }) => !Number.isNaN(flow[row]));
  const rows = withFlow.filter(({ at }) => typeof at.ppml === "object" && typeof at.ols === "object");
  const actual =
    withFlow.length === 0 ? null : (rows.length > 0 ? rows : withFlow).reduce((sum, { row }) => sum + (flow[row] as number), 0);
  const ratioBy = (estimator: Estimator): Ratio => {
    if (actual === null) return without("no-flow");
    const lacking = (of: Estimator) => withFlow.map(({ at }) => at[of]).find((found) => typeof found === "string");
    if (rows.length === 0) return without(lacking(estimator) ?? lacking(estimator === "ppml" ? "ols" : "ppml") ?? "no-regressor");
    if (inSample && isOneByConstruction(by[estimator], rows)) return without("one-by-construction");
    return ratioOf(
      actual,
      rows.map(({ at }) => at[estimator]).filter((found) => typeof found === "object"),
      by[estimator].estimate,
      by[estimator].likes,
    );
  };
  const ols = ratioBy("ols");
  const naive = rows.reduce((sum, { at }) => sum + (typeof at.ols === "object" ? exp(at.ols[0] as number) : 0), 0);
  return {
    market,
    actual,
    rows: rows.length,
    rowsLeftOut: all.length - rows.length,
    ppml: ratioBy("ppml"),
    ols: { ...ols, naive: ols.ratio === null || actual === null ? null : actual / naive },
  };
}

/**
 * Whether the rows fill whole groups of an effect. In each group the estimator makes fitted equal to actual (PPML: their
 * sums; least squares: the means of their logarithms), so the ratio over whole groups is 1 by construction.
 */
function isOneByConstruction({ model: { variables, sieve }, groupSizes }: Fitted, rows: readonly Row[]): boolean {
  const sampled = rows.filter(({ row }) => sieve.reasonOf[row] === 0);
  if (sampled.length === 0) return false;
  return variables.effects.some(({ codes }, q) => {
    const own = new Map<number, number>();
    for (const { row } of sampled) own.set(codes[row] as number, (own.get(codes[row] as number) ?? 0) + 1);
    return [...own].every(([code, count]) => groupSizes[q]?.[code] === count);
  });
}

/** Rows of the sample in each group of each effect. */
function groupSizesOf({ variables, design }: Model): readonly Int32Array[] {
  return variables.effects.map(({ codes, size }) => {
    const sizes = new Int32Array(size);
    for (const row of design.rows) sizes[codes[row] as number] = (sizes[codes[row] as number] as number) + 1;
    return sizes;
  });
}
