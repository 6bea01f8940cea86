import { rescaled } from "@/lib/madm/problem";
import { type Issue, Refusal } from "@/lib/math/refusal";

/** What one person answered: a weight for each criterion, none negative, and a voice. */
export type Ballot = {
  readonly name: string;
  /** In any unit; they count by their proportions. */
  readonly weights: readonly number[];
  /** Row criterion against column criterion, where the person compared in pairs: all judged, a_ji = 1 / a_ij. */
  readonly pairwise?: readonly (readonly number[])[];
  /** How much this person counts beside the others; by default everybody counts the same. */
  readonly voice?: number;
};

/** Ballots ready to be counted: weights of each that sum to one, voices that sum to one. */
export type Counted = {
  readonly people: number;
  readonly criteria: number;
  readonly shares: readonly Float64Array[];
  readonly voices: Float64Array;
};

/** More people than ever weigh one decision together, and more criteria. */
export const MOST_PEOPLE = 200;
export const MOST_WEIGHED = 100;

/**
 * Brings ballots on one footing.
 *
 * @throws Refusal where there is none, where they differ in length, where a weight or a voice is negative or no number, or
 * where all weights of a person, or all voices, are zero
 */
export function counted(ballots: readonly Ballot[]): Counted {
  const issues: Issue[] = [];
  const criteria = ballots[0]?.weights.length ?? 0;
  if (ballots.length < 1 || criteria < 1) issues.push({ code: "too-few", path: ["ballots"], values: { accepted: "≥ 1" } });
  if (ballots.length > MOST_PEOPLE)
    issues.push({ code: "too-many", path: ["ballots"], values: { accepted: `≤ ${MOST_PEOPLE}`, found: String(ballots.length) } });
  ballots.forEach(({ weights, voice = 1 }, k) => {
    if (weights.length !== criteria)
      issues.push({
        code: "wrong-length",
        path: ["ballots", k, "weights"],
        values: { accepted: String(criteria), found: String(weights.length) },
      });
    else if (!weights.some((weight) => weight > 0)) issues.push({ code: "all-zero", path: ["ballots", k, "weights"], values: {} });
    weights.forEach((weight, j) => {
      if (!(weight >= 0 && Number.isFinite(weight)))
        issues.push({ code: "out-of-range", path: ["ballots", k, "weights", j], values: { accepted: "≥ 0", found: String(weight) } });
    });
    if (!(voice >= 0 && Number.isFinite(voice)))
      issues.push({ code: "out-of-range", path: ["ballots", k, "voice"], values: { accepted: "≥ 0", found: String(voice) } });
  });
  const voices = ballots.map(({ voice = 1 }) => voice);
  if (ballots.length > 0 && !voices.some((voice) => voice > 0))
    issues.push({ code: "all-zero", path: ["ballots"], values: { name: "voice" } });
  if (issues.length > 0) throw new Refusal(issues);
  return { people: ballots.length, criteria, shares: ballots.map(({ weights }) => rescaled(weights)), voices: rescaled(voices) };
}

/** The same people without one, whose voices are shared out anew. Needs two people with a voice. */
export function without({ people, criteria, shares, voices }: Counted, k: number): Counted {
  return {
    people: people - 1,
    criteria,
    shares: shares.filter((_, i) => i !== k),
    voices: rescaled(voices.filter((_, i) => i !== k)),
  };
}
