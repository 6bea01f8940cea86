import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { exp } from "@/lib/math/elementary/exp";
import { square } from "@/lib/math/elementary/power";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { profile, roundingOf } from "../columns";
import { SIZE } from "../options";
import type { Problem } from "../problem";
import { type PreferenceFunction, preferenceFunctions, thresholds } from "./functions";

/** The option `preference` of the PROMETHEE methods: one function for all criteria or one for each, thresholds by criterion. */
export const preferenceOption = {
  kind: "group",
  parameters: {
    function: { kind: "choice", choices: preferenceFunctions, each: true, words: "preference.function" },
    p: { kind: "by-criterion", range: SIZE, words: "preference.p" },
    q: { kind: "by-criterion", range: SIZE, words: "preference.q" },
    s: { kind: "by-criterion", range: SIZE, words: "preference.s" },
  },
  standard: { function: "usual" },
} as const satisfies Parameters[string];
export type Preference = ValuesOf<(typeof preferenceOption)["parameters"]>;

/** Above this many alternatives the Gaussian function, which needs every pair on each of its criteria, is refused. */
const MOST_GAUSSIAN = 5000;
/** The same for pairs times criteria: some four seconds of work. */
const MOST_COMPARED = 3e8;

/**
 * A preference function on one criterion, in its unit: nothing up to `q`, full beyond `p`, in between half ("level"),
 * rising in proportion, or nowhere (q = p). `s` is the Gaussian's alone. `blur` is the rounding error of a difference in
 * this column: what exceeds a threshold by no more than that does not exceed it.
 */
export type Shape = { readonly q: number; readonly p: number; readonly level: boolean; readonly s: number | null; readonly blur: number };

/**
 * The shape for each criterion. Functions and names after Brans and Vincke (1985), "A preference ranking organisation
 * method", Management Science 31(6), 647–656. Thresholds that a criterion's function does not use are not looked at.
 *
 * @throws Refusal where a threshold is missing, not one per criterion, or out of place (q above p, s of 0), and for a
 * Gaussian function with more than 5,000 alternatives, or fewer where it is wanted on more than 12 criteria
 */
export function shapesOf(preference: Preference, problem: Problem): Shape[] {
  const names = functionsOf(preference, problem);
  const gaussians = names.filter((name) => name === "gaussian").length;
  const most = gaussians === 0 ? Number.POSITIVE_INFINITY : Math.min(MOST_GAUSSIAN, Math.floor(Math.sqrt(MOST_COMPARED / gaussians)));
  if (problem.rows > most) refuse("too-many", ["matrix"], { accepted: `≤ ${most}`, found: String(problem.rows) });
  checkThresholds(preference, names);
  return Array.from(roundingOf(profile(problem)), (blur, j) => {
    const name = names[j] as PreferenceFunction;
    const used = (threshold: "p" | "q" | "s") =>
      thresholds[name].includes(threshold) ? (preference[threshold]?.[j] as number) : undefined;
    const q = used("q") ?? 0;
    return { q, p: used("p") ?? q, level: name === "level", s: used("s") ?? null, blur };
  });
}

/** Preference for a figure that is better by `difference` (in the unit of the criterion), from 0 to 1. */
export function preferenceFor(difference: number, { q, p, level, s, blur }: Shape): number {
  if (difference <= q + blur) return 0;
  if (s !== null) return 1 - exp(-square(difference / s) / 2);
  if (difference > p + blur) return 1;
  return level ? 0.5 : Math.min(1, (difference - q) / (p - q));
}

/** For each figure, the sum of its preferences over all others (`won`) and of the others' over it (`lost`). */
export type Duels = { readonly won: Float64Array; readonly lost: Float64Array };

/**
 * The duels of figures sorted from the smallest (worst) to the largest (best). O(n²) for the Gaussian; O(n) for the
 * piecewise linear shapes, after Calders and Van Assche (2018), "PROMETHEE is not quadratic: an O(qn log(n)) algorithm",
 * Omega 76, 63–69 (arXiv:1603.00091).
 */
export function duels(sorted: Float64Array, shape: Shape): Duels {
  if (shape.s !== null) return allPairs(sorted, { ...shape, s: shape.s });
  // Losing to the larger ones is winning over the smaller ones on the mirrored scale.
  const mirrored = sorted.map((value) => -value).reverse();
  return { won: winnings(sorted, shape), lost: winnings(mirrored, shape).reverse() };
}

/**
 * Σ P(yₐ − y_b) over all b below a. Two pointers bound the figures that lie between q and p below; the sum of their
 * distances is carried along from step to step, which keeps it as exact as the distances themselves.
 */
function winnings(sorted: Float64Array, { q, p, level, blur }: Shape): Float64Array {
  const out = new Float64Array(sorted.length);
  let full = 0;
  let some = 0;
  let distances = 0;
  for (let a = 0; a < sorted.length; a++) {
    const value = sorted[a] as number;
    if (a > 0) distances += (some - full) * (value - (sorted[a - 1] as number));
    while (some < a && value - (sorted[some] as number) > q + blur) distances += value - (sorted[some++] as number) - q;
    while (full < some && value - (sorted[full] as number) > p + blur) distances -= value - (sorted[full++] as number) - q;
    if (full === some) distances = 0;
    const between = some - full;
    out[a] = full + (between === 0 ? 0 : level ? between / 2 : Math.min(between, distances / (p - q)));
  }
  return out;
}

/** Beyond so many times s the Gaussian is 1 to the last bit: e^(−8.7²/2) is less than half of what a number below 1 can differ by. */
const FULL = 8.7;

function allPairs(sorted: Float64Array, shape: Shape & { readonly s: number }): Duels {
  const n = sorted.length;
  const [won, lost, beaten] = [new Float64Array(n), new Float64Array(n), new Int32Array(n)];
  for (let a = 1; a < n; a++) {
    let sum = 0;
    for (let b = a - 1; b >= 0; b--) {
      const difference = (sorted[a] as number) - (sorted[b] as number);
      if (difference > FULL * shape.s) {
        // So are all below.
        sum += b + 1;
        beaten[b] = (beaten[b] as number) + 1;
        break;
      }
      const preference = preferenceFor(difference, shape);
      sum += preference;
      lost[b] = (lost[b] as number) + preference;
    }
    won[a] = sum;
  }
  for (let b = n - 1, full = 0; b >= 0; b--) {
    full += beaten[b] as number;
    lost[b] = (lost[b] as number) + full;
  }
  return { won, lost };
}

function functionsOf({ function: name }: Preference, { columns }: Problem): readonly PreferenceFunction[] {
  if (typeof name === "string") return new Array<PreferenceFunction>(columns).fill(name);
  if (name.length !== columns)
    refuse("wrong-length", ["options", "preference", "function"], { accepted: String(columns), found: String(name.length) });
  return name;
}

function checkThresholds(preference: Preference, names: readonly PreferenceFunction[]): void {
  const issues: Issue[] = [];
  const wrong = (code: Issue["code"], rest: readonly (string | number)[], values: Issue["values"]) =>
    issues.push({ code, path: ["options", "preference", ...rest], values });
  for (const threshold of ["p", "q", "s"] as const) {
    const given = preference[threshold];
    if (!names.some((name) => thresholds[name].includes(threshold))) continue;
    if (!given) wrong("missing", [threshold], { name: threshold, accepted: `${names.length} × ${threshold === "s" ? "> 0" : "≥ 0"}` });
    else if (given.length !== names.length)
      wrong("wrong-length", [threshold], { accepted: String(names.length), found: String(given.length) });
  }
  if (issues.length === 0)
    names.forEach((name, j) => {
      const [p, q, s] = [preference.p?.[j] as number, preference.q?.[j] as number, preference.s?.[j] as number];
      if (name === "gaussian" && s === 0) wrong("out-of-range", ["s", j], { accepted: "> 0", found: "0" });
      if ((name === "level" || name === "linear") && q > p) wrong("contradiction", ["q", j], { accepted: `≤ p (${p})`, found: String(q) });
    });
  if (issues.length > 0) throw new Refusal(issues);
}
