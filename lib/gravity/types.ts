import type { PotentialClass } from "./classes";

/**
 * A column of a panel. Numbers are finite where they are not missing; what stands under a mark of `missing` is not read.
 * A text is a position in `labels`, −1 where it is missing. Both can be handed to a worker as they are.
 */
export type Column =
  | { readonly kind: "number"; readonly values: Float64Array; readonly missing: Uint8Array | null }
  | { readonly kind: "text"; readonly codes: Int32Array; readonly labels: readonly string[] };

/** Observations by column: one row a flow, usually exporter × importer × year. Rows are counted from 0. */
export type Panel = { readonly rows: number; readonly columns: ReadonlyMap<string, Column> };

/** `ols`: ln y by least squares, without the zeros. `ppml`: Poisson pseudo-maximum-likelihood on y itself, zeros kept. */
export type Estimator = "ols" | "ppml";

/** `hc0`: heteroskedasticity-robust. `hc1`: with n / (n − k). `cluster`: one way, by a column or an interaction of columns. */
export type Errors = { readonly kind: "hc0" | "hc1" } | { readonly kind: "cluster"; readonly by: string };

/** Whether k counts absorbed effects: all but those nested in the clusters (the usual default), all, or none. */
export type EffectCount = "unless-nested" | "always" | "never";

/** What to estimate. Names are columns of the panel; terms are small formulas over them. */
export type Specification = {
  readonly estimator: Estimator;
  /** The flow, in levels for both estimators; "ln(trade)" says the same as "trade" for `ols`. */
  readonly y: string;
  /** Terms such as "ln(DIST)", "CNTG", "ln(Y) * OPEN", "(year >= 2010) * RTA". */
  readonly x: readonly string[];
  /** Effects to absorb, columns joined by ^: "exporter^year". None: a constant is estimated. */
  readonly effects: readonly string[];
  readonly errors: Errors;
  /** Rows to keep: "exporter != importer and year >= 2010". */
  readonly where?: string;
  /** A column of weights, not negative. */
  readonly weights?: string;
  readonly effectCount?: EffectCount;
  /** `false` leaves RESET out, which costs about a second estimation. */
  readonly reset?: boolean;
};

/** How a long computation talks to its caller. `done` never falls and ends at 1. */
export type Control = {
  readonly onProgress?: (done: number, iteration: number) => void;
  /** Asked between iterations; once true, the computation throws `Cancelled`. */
  readonly cancelled?: () => boolean;
};

/** A coefficient with its 95 % interval. `statistic` is t or z, as `Convention.distribution` says. */
export type Coefficient = {
  readonly name: string;
  readonly estimate: number;
  /** `null` where no degree of freedom is left. */
  readonly se: number | null;
  readonly statistic: number | null;
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** The name of the constant among the coefficients. */
export const CONSTANT = "constant";

/**
 * Why a row was left out: `filtered` by `where`; a `missing` cell; an `undefined` term (the logarithm of a number that is
 * not positive); a `zero-flow` under a logarithm; a `zero-weight`; a `singleton`, alone in its effect; `separated`, so
 * that no finite estimate exists with it.
 */
export type DropReason = "filtered" | "missing" | "undefined" | "zero-flow" | "zero-weight" | "singleton" | "separated";

/** Rows left out for one reason. `by`: the columns, terms or effects at fault. A row counts once, under its first reason. */
export type DroppedRows = {
  readonly reason: DropReason;
  readonly by: readonly string[];
  readonly count: number;
  /** Rows of the panel, rising. */
  readonly rows: Int32Array;
};

/**
 * Why a regressor was left out: it is `constant` in the sample, the effects have `absorbed` it, or it is `collinear` with
 * the earlier regressors named in `with`.
 */
export type DroppedRegressor = {
  readonly name: string;
  readonly reason: "constant" | "absorbed" | "collinear";
  readonly with: readonly string[];
};

/** An absorbed effect. `redundant`: levels that other effects imply. `nested`: each level lies in one cluster. */
export type AbsorbedEffect = {
  readonly name: string;
  readonly levels: number;
  readonly redundant: number;
  readonly nested: boolean;
};

/**
 * How the standard errors were scaled: every variance is the plain sandwich (HC0, or clusters without a correction) times
 * `factor`. hc0: 1. hc1: n / (n − k). cluster: G / (G − 1) × (n − 1) / (n − k).
 */
export type Convention = {
  readonly errors: "hc0" | "hc1" | "cluster";
  readonly by: string | null;
  readonly clusters: number | null;
  readonly factor: number;
  readonly n: number;
  /** `regressors` (the constant among them) plus `effectsCounted`. */
  readonly k: number;
  readonly regressors: number;
  readonly effectsCounted: number;
  readonly effectCount: EffectCount;
  readonly distribution: "t" | "normal";
  /** Degrees of freedom of t: n − k, or G − 1 with clusters. `null` for the normal. */
  readonly degrees: number | null;
};

/** Ramsey's test: the square of the linear predictor added as a regressor, and its coefficient tested (t or z). */
export type Reset = { readonly statistic: number; readonly p: number };

/** What an estimation gives. Lists over the sample stand in the order of `sample`, which holds rows of the panel, rising. */
export type Estimate = {
  readonly specification: Specification;
  readonly coefficients: readonly Coefficient[];
  /** Row-major, in the order of `coefficients`; scaled as `convention` says. */
  readonly covariance: Float64Array;
  readonly convention: Convention;
  readonly n: number;
  readonly droppedRows: readonly DroppedRows[];
  readonly droppedRegressors: readonly DroppedRegressor[];
  readonly effects: readonly AbsorbedEffect[];
  /** ols: R² of ln y. ppml: squared correlation of y and fitted. `null` where y or the fit does not vary. */
  readonly r2: number | null;
  readonly r2Kind: "r-squared" | "squared-correlation";
  /** ols: the sum of squared residuals. ppml: the Poisson deviance. */
  readonly deviance: number;
  /** `null` where it was not asked for, or cannot be computed: the square of the predictor is collinear with the rest. */
  readonly reset: Reset | null;
  /** Mean of exp(residual), after Duan: what turns exp(linear predictor) of `ols` into a mean. `null` for ppml. */
  readonly smearing: number | null;
  /** Root mean square of ln y − ln fitted over the positive flows, n − k in the denominator: the spread of single flows. */
  readonly logSpread: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Regressors that are very much larger in some row than they spread over the positive flows: their scale is doubtful. */
  readonly strangeScales: readonly string[];
  readonly sample: Int32Array;
  readonly y: Float64Array;
  /** x'b with the effects. */
  readonly linearPredictor: Float64Array;
  /** Expected flow: ppml exp(linear predictor); ols that times `smearing`. */
  readonly fitted: Float64Array;
  /** ols: ln y − linear predictor. ppml: y − fitted. */
  readonly residuals: Float64Array;
};

/** Whose potential, and against which flows. `specification.estimator` is not read: both estimators answer. */
export type PotentialRequest = {
  /** The column that names exporters, and the one to be looked at, as it stands there. */
  readonly exporter: string;
  readonly seller: string;
  /** The column that names importers: the markets. */
  readonly importer: string;
  /** Which of the seller's rows to compare, such as "year == 2016". None: all of them, summed by market. */
  readonly compare?: string;
  /** `out-of-sample`: estimated without the seller's rows, then predicted for it. */
  readonly mode: "out-of-sample" | "in-sample";
};

/**
 * Why there is no ratio. `no-flow`: no actual flow known. `no-regressor`: a term is missing. `no-effect`: the prediction
 * needs an effect that could not be estimated, such as that of an exporter left out. `one-by-construction`: the rows fill
 * whole groups of an effect, which makes fitted equal to actual. `separated`: the rows were left out as separated.
 * `nothing-predicted`: predicted is zero or no finite number.
 */
export type NoRatio = "no-flow" | "no-regressor" | "no-effect" | "one-by-construction" | "separated" | "nothing-predicted";

/** Actual over predicted. `null` throughout where there is none, with the reason. */
export type Ratio = {
  readonly predicted: number | null;
  readonly ratio: number | null;
  /** 95 %: ratio × exp(±1.96 s), s² = the variance of ln(flow / fitted) among flows of like size + that of the slopes' prediction. */
  readonly low: number | null;
  readonly high: number | null;
  /** The class where the whole interval lies in it. A flow of zero has no interval, and is undecided. */
  readonly potentialClass: PotentialClass | "undecided" | null;
  readonly reason: NoRatio | null;
};

/** One market: flows summed over the compared rows whose flow and prediction are both known. */
export type MarketPotential = {
  readonly market: string;
  readonly actual: number | null;
  readonly rows: number;
  /** Rows left aside because flow, term or effect is missing. */
  readonly rowsLeftOut: number;
  readonly ppml: Ratio;
  /** With Duan's smearing, its factor taken from flows of like size. `naive`: the ratio without it. */
  readonly ols: Ratio & { readonly naive: number | null };
};

/** Markets in the order of their names. */
export type Potential = {
  readonly request: PotentialRequest;
  readonly markets: readonly MarketPotential[];
  readonly ppml: Estimate;
  readonly ols: Estimate;
};

/** Thrown where the caller wished to stop. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}
